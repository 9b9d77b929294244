package org.huiyin.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.draft.edit.Drafts;
import org.huiyin.draft.sources.BodyEntries;
import org.huiyin.read.Content;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;

/** Adds bodies to {@code site.yml}. Everything else in the file stays as it is. */
final class SiteFile {
  private static final String KEY = "organisations";

  private SiteFile() {}

  /**
   * @param bodies their names by their ids
   */
  static void add(Path source, Map<String, String> bodies, boolean bilingual) throws IOException {
    if (bodies.isEmpty()) {
      return;
    }
    Path file = source.resolve("content/site.yml");
    Node root =
        new Content(source)
            .site(new Problems())
            .site()
            .filter(Node.Mapping.class::isInstance)
            .orElseThrow(() -> new EnvironmentFailure(Message.of("draft.site-unreadable")));
    Drafts.replace(file, with(root, bodies, bilingual).getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the file with further bodies. */
  static String with(Node root, Map<String, String> bodies, boolean bilingual) {
    String text = root.origin().file().text();
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    Optional<Node.Mapping> present =
        ((Node.Mapping) root)
            .entries().stream()
                .filter(entry -> entry.key().text().equals(KEY))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .filter(mapping -> !mapping.entries().isEmpty())
                .findFirst();
    if (present.isEmpty()) {
      String end = text.endsWith("\n") ? "" : newline;
      return text + end + newline + KEY + ":" + newline + lines("  ", bodies, bilingual, newline);
    }
    Node.Entry last = present.get().entries().get(present.get().entries().size() - 1);
    Origin value = last.value().origin();
    if (text.charAt(present.get().origin().start()) == '{') {
      // Before the last one: where the value of a key ends between braces is not known.
      int key = last.key().origin().start();
      return text.substring(0, key)
          + bodies.entrySet().stream()
              .map(body -> BodyEntries.entry(body.getKey(), body.getValue(), bilingual) + ", ")
              .collect(Collectors.joining())
          + text.substring(key);
    }
    int lineEnd = text.indexOf('\n', Math.max(value.start(), value.end() - 1));
    int at = lineEnd < 0 ? text.length() : lineEnd + 1;
    String before = lineEnd < 0 ? newline : "";
    String indent = " ".repeat(last.key().origin().column() - 1);
    return text.substring(0, at)
        + before
        + lines(indent, bodies, bilingual, newline)
        + text.substring(at);
  }

  private static String lines(
      String indent, Map<String, String> bodies, boolean bilingual, String newline) {
    return bodies.entrySet().stream()
        .map(
            body -> indent + BodyEntries.entry(body.getKey(), body.getValue(), bilingual) + newline)
        .collect(Collectors.joining());
  }
}
