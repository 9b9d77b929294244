package org.huiyin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of all places where an author writes a text: each {@code @} of the site {@code texts},
 * which has every key that a schema calls a text ({@link TextKeys}), every construct of Markdown,
 * and cells of tables. Values can be put into them, each followed by a mark of its own.
 */
final class AuthorFields {
  private static final Path SAMPLE = Path.of("src/test/resources/sites/texts/content");

  /** What the sample lacks because it needs no source. */
  private static final List<List<String>> MORE =
      List.of(
          List.of(
              "replies/demo/claims.yml",
              "zh: 其他更多, en: the rest is more",
              "zh: 其他更多@, en: the rest is more @"),
          List.of(
              "replies/demo/reply.yml",
              "summary:",
              "allow-private: [{text: 甲@, reason: 乙@}]\nsummary:"),
          List.of(
              "replies/demo/revisions.yml",
              "  kind: correction",
              "  kind: correction\n  passage: s1\n  old: {zh: 旧@, en: Old @}\n  new: {zh: 小节, en: block}"));

  private static final Pattern IN_YAML =
      Pattern.compile(
          "'[^'\n]*@[^'\n]*'|[^\\s{}\\[\\],:'\"][^{}\\[\\],:'\"\n]*@[^{}\\[\\],:'\"\n]*|(?<=[\\[ ])@");
  private static final Pattern IN_CSV = Pattern.compile("\"[^\"]*@[^\"]*\"|[^,\"\n]*@[^,\"\n]*");
  private static final Pattern IN_PROSE = Pattern.compile("@");

  /** Letters that make no word, number or unit of the audit. */
  private static final String LETTERS = "bdfghjkq";

  /**
   * @param file below {@code content}
   * @param line 1-based
   * @param mark stands behind the value
   */
  record Field(String file, int line, String mark) {}

  private AuthorFields() {}

  /** A copy of the sample with every key that holds a text. */
  static void copy(Path content) throws IOException {
    WholeSite.copy(SAMPLE, content);
    for (List<String> more : MORE) {
      Path file = content.resolve(more.get(0));
      String text = Files.readString(file);
      Files.writeString(file, text.replace(more.get(1), more.get(2)));
    }
  }

  /**
   * Writes the sample, in each place the value for it and its mark.
   *
   * @param value for a field
   * @return all fields
   */
  static List<Field> write(Path content, Function<Field, String> value) throws IOException {
    copy(content);
    List<Field> fields = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*\\.(yml|md|csv)")).sorted().toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        List<String> lines = new ArrayList<>();
        boolean matter = false;
        for (String line : Files.readAllLines(file)) {
          matter = line.equals("---") && name.startsWith("pages/") ? !matter : matter;
          lines.add(filled(line, name, lines.size() + 1, matter, value, fields));
        }
        Files.write(file, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  private static String filled(
      String line,
      String file,
      int number,
      boolean matter,
      Function<Field, String> value,
      List<Field> fields) {
    boolean yaml = matter || file.endsWith(".yml");
    boolean csv = file.endsWith(".csv");
    Matcher found = (yaml ? IN_YAML : csv ? IN_CSV : IN_PROSE).matcher(line);
    return found.replaceAll(
        place -> {
          Field field = new Field(file, number, mark(fields.size()));
          fields.add(field);
          String text = value.apply(field) + field.mark();
          String colon =
              place.group().matches(".*[:：]'?")
                  ? place
                      .group()
                      .replace("'", "")
                      .substring(place.group().replace("'", "").length() - 1)
                  : "";
          return Matcher.quoteReplacement(
              yaml ? quoted(text + colon) : csv ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
        });
  }

  private static String mark(int number) {
    StringBuilder mark = new StringBuilder("Zz");
    for (int left = number, i = 0; i < 3; i++, left /= LETTERS.length()) {
      mark.append(LETTERS.charAt(left % LETTERS.length()));
    }
    return mark.append("zZ").toString();
  }

  /** In double quotes; what cannot stand in a file is written by its number. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (pair) {
        quoted.append(c).append(text.charAt(++i));
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
