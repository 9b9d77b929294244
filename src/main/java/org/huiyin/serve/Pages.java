package org.huiyin.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.bytes.Digest;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.Preview;

/**
 * Looks addresses up among the published files. No file of the disk can be reached: an address is
 * only ever a key.
 */
final class Pages {
  private final Preview preview;

  Pages(Preview preview) {
    this.preview = preview;
  }

  /**
   * What there is at an address now.
   *
   * @param rawPath the path of a URL, with its escapes
   */
  Answer at(String rawPath) {
    String root = preview.root();
    Optional<String> path = path(rawPath);
    if (path.isEmpty()) {
      return rawPath.equals("/") || (rawPath + "/").equals(root)
          ? new Answer.Moved(root)
          : missing("");
    }
    Optional<OutputFile> file = preview.file(SitePaths.file(path.get()));
    if (file.isPresent()) {
      return new Answer.Found(200, file.get());
    }
    String folder = path.get() + "/";
    return preview.file(SitePaths.file(folder)).isPresent()
        ? new Answer.Moved(root + folder)
        : missing(path.get());
  }

  /** The path within the site; empty outside of it. */
  private Optional<String> path(String rawPath) {
    String root = preview.root();
    if (!rawPath.startsWith(root)) {
      return Optional.empty();
    }
    try {
      String escaped = rawPath.substring(root.length()).replace("+", "%2B");
      return Optional.of(URLDecoder.decode(escaped, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** The page for what is not there, in the language of the address. */
  private Answer missing(String path) {
    return Stream.of(Language.values())
        .filter(language -> path.startsWith(language.folder()))
        .sorted(Comparator.comparing((Language language) -> language.folder().length()).reversed())
        .flatMap(language -> preview.file(language.folder() + SitePaths.NOT_FOUND).stream())
        .findFirst()
        .map(page -> (Answer) new Answer.Found(404, page))
        .orElseGet(Answer.Nothing::new);
  }

  /**
   * Whether what is at an address is as new as the replies: it belongs to a reply, or has a digest
   * of its content in its name.
   */
  boolean isSettled(String rawPath) {
    return at(rawPath) instanceof Answer.Found found
        && found.status() == 200
        && (!preview.isOfSite(found.file().path())
            || found.file().path().startsWith(SitePaths.ASSETS_FOLDER));
  }

  /** The id of the reply whose page a file is; empty if it is none. */
  static String reply(String file) {
    return Stream.of(Language.values())
        .flatMap(language -> ReplyPaths.replyAt(language.folder(), file).stream())
        .findFirst()
        .orElse("");
  }

  /** A text that is another one when a page at an address has changed. */
  String version(String rawPath) {
    return version(at(rawPath));
  }

  static String version(Answer answer) {
    return answer instanceof Answer.Found found
        ? version(found.status(), found.file().bytes())
        : answer.toString();
  }

  static String version(int status, byte[] bytes) {
    return status + "-" + Digest.of(bytes);
  }
}
