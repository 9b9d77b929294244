package org.huiyin.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.address.ReplyPaths;
import org.huiyin.serve.review.Review;
import org.huiyin.serve.review.SheetJson;
import org.huiyin.serve.review.Words;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Resource;

/** The pages on which guesses are confirmed, one for each reply. */
final class ReviewPages {
  private static final Pattern ADDRESS =
      Pattern.compile(OwnPaths.FOLDER + "review/([a-z0-9-]+)/(sheet\\.json|count\\.json|confirm)?");
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int BAD = 400;

  private final Review review;
  private final SheetJson json;
  private final Words words;
  private final Writing writing;
  private final Supplier<String> root;
  private final String page = new Resource(ReviewPages.class, "review.html").text();

  /**
   * @param root the path of the site
   */
  ReviewPages(Review review, Words words, Writing writing, Supplier<String> root) {
    this.review = review;
    this.json = new SheetJson(words);
    this.words = words;
    this.writing = writing;
    this.root = root;
  }

  /**
   * What an address names.
   *
   * @param file empty for the page
   */
  record Address(String reply, String file) {}

  static Optional<Address> address(String path) {
    Matcher parts = ADDRESS.matcher(path);
    return parts.matches()
        ? Optional.of(new Address(parts.group(1), Optional.ofNullable(parts.group(2)).orElse("")))
        : Optional.empty();
  }

  static String of(String reply) {
    return OwnPaths.FOLDER + "review/" + reply + "/";
  }

  /** The page; empty if there is no such reply. */
  Optional<byte[]> page(String reply) throws IOException {
    if (review.find(reply) instanceof Review.Found.Nothing) {
      return Optional.empty();
    }
    String title = text(Message.of("review.title", reply));
    return Optional.of(
        page.replace("{language}", words.language().tag())
            .replace("{title}", escaped(title))
            .replace("{reply}", reply)
            .replace("{page}", root.get() + ReplyPaths.address(reply))
            .replace("{token}", writing.token())
            .getBytes(StandardCharsets.UTF_8));
  }

  /** What the script of a page asks for. */
  Told data(Address address) throws IOException {
    Review.Found found = review.find(address.reply());
    if (found instanceof Review.Found.Broken broken) {
      return broken(broken.problems());
    }
    if (found instanceof Review.Found.Whole readable) {
      return Told.ok(
          address.file().equals("count.json")
              ? count(readable.sheet().left())
              : json.of(readable.sheet(), writing.isAllowed()));
    }
    return Told.refused(NOT_FOUND, "");
  }

  private String count(int left) {
    JsonObject object = new JsonObject();
    object.addProperty("left", left);
    object.addProperty("label", text(Message.of("review.link", left)));
    return object.toString();
  }

  private Told broken(List<Problem> problems) {
    StringBuilder all = new StringBuilder(text(Message.of("review.unreadable")));
    problems.forEach(
        problem -> all.append("\n" + problem.origin() + " " + text(problem.message())));
    return Told.refused(CONFLICT, all.toString());
  }

  /** Confirms what a request names, and gives the new sheet. */
  Told confirm(String reply, JsonObject body) throws IOException {
    List<String> paths = new ArrayList<>();
    if (!(body.get("paths") instanceof JsonArray array)) {
      return Told.refused(BAD, text(Message.of("review.failed")));
    }
    for (JsonElement path : array) {
      if (path.isJsonPrimitive()) {
        paths.add(path.getAsString());
      }
    }
    try {
      boolean done = review.confirm(reply, paths, Writing.text(body, "version"));
      return done
          ? data(new Address(reply, "sheet.json"))
          : Told.refused(CONFLICT, text(Message.of("review.changed")));
    } catch (EnvironmentFailure failure) {
      return Told.refused(CONFLICT, text(failure.message()));
    }
  }

  /** A text that is another one when the page has changed. */
  String version(String reply) {
    try {
      return review.find(reply) instanceof Review.Found.Whole readable
          ? readable.sheet().version()
          : "";
    } catch (IOException unreadable) {
      return ""; // The script asks again after the next change.
    }
  }

  private String text(Message message) {
    return words.messages().apply(message);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
