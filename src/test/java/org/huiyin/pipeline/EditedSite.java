package org.huiyin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.WholeSite;

/** A small site with replies that depend on each other in every way, and edits of it. */
final class EditedSite {
  private static final Path EDITIONS = Path.of("src/test/resources/sites/editions/content");
  private static final Path PICTURE =
      Path.of("src/test/resources/sites/texts/content/replies/demo/images/plan.png");

  private static final Pattern NUMBER = Pattern.compile("number: \"\\d+\"");

  private final Path folder;

  EditedSite(Path folder) throws IOException {
    this.folder = folder;
    WholeSite.copy(EDITIONS, folder.resolve("content"));
    reply("lone", "17", "published", "2024-06-03", "");
    reply("again", "16", "published", "2024-06-04", "replaces: rooms-2\n");
    reply("later", "18", "scheduled", "2024-08-01", "");
    reply("draft", "19", "draft", "2024-06-05", "");
    reply("lister", "20", "published", "2024-06-06", "");
    write("lone/files/plan.txt", "plan\n");
    append(
        "lister/index.md",
        """

        见[座位](/replies/topic/seats/)、[数据](/replies/rooms-1/figures.csv)、
        [计划](/replies/lone/files/plan.txt)、[](reply:lone)。
        """);
  }

  Path folder() {
    return folder;
  }

  /** Something that an author does. Doing it twice mends what it broke. */
  interface Edit {
    void make() throws IOException;
  }

  /**
   * An edit.
   *
   * @param touched the replies whose files it changes; all if it concerns the whole site
   */
  record Named(String name, Set<String> touched, Edit edit) {}

  private Named named(String name, String touched, Edit edit) {
    return new Named(name, Set.of(touched.split(" ")), edit);
  }

  /** Every kind of edit. */
  List<Named> edits() {
    List<Named> edits = new ArrayList<>();
    for (String id : List.of("rooms-1", "rooms-2", "again")) {
      edits.add(named("prose of " + id, id, () -> append(id + "/index.md", "\n又改了一次。\n")));
      edits.add(named("title of " + id, id, () -> swap(id + "/reply.yml", "答复（", "的答复（")));
    }
    edits.add(named("a value", "rooms-1", () -> swap("rooms-1/figures.yml", "450", "460")));
    edits.add(named("a wrong value", "rooms-1", () -> swap("rooms-1/figures.yml", "1200", "1300")));
    edits.add(named("a number", "lone", () -> swap("lone/reply.yml", "\"17\"", "\"15\"")));
    edits.add(
        named(
            "a topic",
            "rooms-2",
            () -> swap("rooms-2/reply.yml", "[reading, seats]", "[reading]")));
    edits.add(named("a relation", "again", () -> swap("again/reply.yml", "rooms-2", "rooms-1")));
    edits.add(named("a withdrawal", "lone", this::withdraw));
    edits.add(named("another withdrawal", "rooms-2", () -> withdraw("rooms-2")));
    edits.add(
        named("a mistake", "lone", () -> swap("lone/reply.yml", "kind: suggestion", "kind: x")));
    edits.add(
        named("an unknown key", "rooms-2", () -> swap("rooms-2/reply.yml", "topics:", "topicz:")));
    edits.add(named("a new id", "lone single", () -> move("lone", "single")));
    edits.add(named("a new reply", "extra", this::extra));
    edits.add(
        named(
            "a draft",
            "draft",
            () -> swap("draft/reply.yml", "status: draft", "status: published")));
    edits.add(named("an attachment", "lone", () -> swap("lone/files/plan.txt", "plan", "map")));
    edits.add(named("no attachment", "lone", () -> toggle("lone/files/plan.txt", "plan\n")));
    edits.add(named("an image", "again", this::picture));
    edits.add(
        named("an English version", "lone", () -> toggle("lone/index.en.md", "We answer it.\n")));
    edits.add(named("no English version", "rooms-1", () -> move("rooms-1/index.en.md", ".kept")));
    edits.add(named("a stray file", "rooms-2", () -> toggle("rooms-2/notes.doc", "x")));
    edits.add(named("a table", "rooms-2", () -> toggle("rooms-2/beds.csv", "a,b\n1,2\n")));
    edits.add(named("settings", "*", () -> swap("../site.yml", "只用于测试", "只供测试")));
    edits.add(named("a page", "*", () -> append("../pages/about.md", "\n又改了一次。\n")));
    edits.add(
        named("a new page", "*", () -> toggle("../pages/more.md", "---\ntitle: 更多\n---\n更多。\n")));
    edits.add(named("a template", "*", this::template));
    edits.add(named("a static file", "*", () -> toggle("../../templates/static/a.txt", "a")));
    edits.add(named("nothing", "", () -> {}));
    return edits;
  }

  /** The replies that mention an id, are mentioned there, or share the number; and themselves. */
  Set<String> around(Set<String> ids) throws IOException {
    Set<String> found = new TreeSet<>(ids);
    Set<String> mentions = new TreeSet<>(ids);
    for (String id : ids) {
      Matcher number = NUMBER.matcher(text(id));
      if (number.find()) {
        mentions.add(number.group());
      }
    }
    for (String id : replies()) {
      String text = text(id);
      if (mentions.stream().anyMatch(text::contains)) {
        found.add(id);
      }
      if (ids.contains(id)) {
        replies().stream().filter(text::contains).forEach(found::add);
      }
    }
    return found;
  }

  List<String> replies() throws IOException {
    try (Stream<Path> folders = Files.list(replyFolder())) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String text(String id) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("reply.yml", "index.md", "index.en.md", "revisions.yml")) {
      Path file = replyFolder().resolve(id).resolve(name);
      text.append(Files.exists(file) ? Files.readString(file) : "");
    }
    return text.toString();
  }

  private Path replyFolder() {
    return folder.resolve("content/replies");
  }

  private Path path(String name) {
    return replyFolder().resolve(name).normalize();
  }

  private void reply(String id, String number, String status, String day, String more)
      throws IOException {
    write(
        id + "/reply.yml",
        """
        kind: suggestion
        title: {zh: 对一件建议的答复（示例）, en: Reply to a suggestion (sample)}
        topic: {zh: 示例, en: Sample}
        topics: [reading]
        congress: {name: {zh: 示例市一届人大一次会议, en: "Sample City Congress"}, term: 1, session: 1}
        number: "%s"
        proposers:
          - {name: {zh: 示例, en: Sample}, role: deputy}
        lead-handler: office
        signed-on: 2024-05-20
        published-at: %s
        status: %s
        %s"""
            .formatted(number, day, status, more));
    write(id + "/index.md", "您提出的建议收悉。\n");
  }

  private void extra() throws IOException {
    if (Files.exists(path("extra"))) {
      Files.delete(path("extra/reply.yml"));
      Files.delete(path("extra/index.md"));
      Files.delete(path("extra"));
    } else {
      reply("extra", "21", "published", "2024-06-07", "");
      append("extra/index.md", "\n参见[](reply:rooms-1)。\n");
    }
  }

  private void withdraw() throws IOException {
    withdraw("lone");
  }

  private void withdraw(String id) throws IOException {
    toggle(
        id + "/revisions.yml",
        "- {on: 2024-07-01, kind: withdrawal, summary: {zh: 有误, en: It was wrong}}\n");
    swap(id + "/reply.yml", "status: published", "status: withdrawn");
  }

  private void picture() throws IOException {
    Path picture = path("again/images/plan.png");
    if (Files.exists(picture)) {
      Files.delete(picture);
    } else {
      Files.createDirectories(picture.getParent());
      Files.copy(PICTURE, picture);
    }
    swap("again/index.md", "您提出的", "![图](images/plan.png)\n\n您提出的");
  }

  private void template() throws IOException {
    Path own = folder.resolve("templates/pages/not-found.ftlh");
    if (Files.exists(own)) {
      Files.delete(own);
    } else {
      Files.createDirectories(own.getParent());
      String theirs = Files.readString(Path.of("templates/pages/not-found.ftlh"));
      Files.writeString(own, theirs + "<!-- own -->\n");
    }
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }

  void append(String name, String text) throws IOException {
    Files.writeString(path(name), Files.readString(path(name)) + text);
  }

  private void toggle(String name, String text) throws IOException {
    if (!Files.deleteIfExists(path(name))) {
      write(name, text);
    }
  }

  /** Replaces one text by another; the second time, the other by the one. */
  void swap(String name, String one, String other) throws IOException {
    String text = Files.exists(path(name)) ? Files.readString(path(name)) : "";
    if (text.contains(other)) {
      Files.writeString(path(name), text.replace(other, one));
    } else if (text.contains(one)) {
      Files.writeString(path(name), text.replace(one, other));
    }
  }

  private void move(String from, String to) throws IOException {
    Path one = path(from);
    Path other = one.resolveSibling(to);
    if (Files.exists(one)) {
      Files.move(one, other);
    } else {
      Files.move(other, one);
    }
  }
}
