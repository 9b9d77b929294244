package org.huiyin.draft.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.Sums;

/**
 * {@code import.yml}: where a draft is from, what was left out and why, and the sums of numbers.
 */
final class ImportFile {
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?![0-9]{4}-[0-9]{2}-[0-9]{2})[0-9０-９][0-9０-９—－-]{5,}[0-9０-９]");

  private final Letter letter;
  private final BodyReading reading;
  private final Setting setting;
  private final Marks marks;
  private final YamlText yaml = new YamlText();

  ImportFile(Letter letter, BodyReading reading, Setting setting, Marks marks) {
    this.letter = letter;
    this.reading = reading;
    this.setting = setting;
    this.marks = marks;
  }

  String text(Sums sums, List<String> missingFiles) {
    return text(sums, missingFiles, List.of());
  }

  /**
   * @param vanished sentences of the earlier text that the letter no longer has
   */
  String text(Sums sums, List<String> missingFiles, List<String> vanished) {
    origin();
    yaml.flow(
        "imported",
        FlowText.mapping()
            .put("on", setting.imported().toString())
            .raw("version", "\"" + setting.version() + "\""));
    yaml.lines(
        "left-out",
        letter.cut().stream()
            .map(
                cut ->
                    FlowText.mapping().put("text", masked(cut.text())).put("why", word(cut.why())))
            .toList());
    yaml.list("missing-files", missingFiles);
    yaml.list("notes", letter.notes().stream().map(ImportFile::word).toList());
    yaml.list("disagreements", letter.card().disagreements());
    yaml.list("vanished", vanished);
    yaml.put("kept-back", String.valueOf(letter.keptBack().size()));
    numbers(sums);
    if (!marks.reasons().isEmpty()) {
      yaml.open("reasons");
      marks.reasons().forEach(yaml::put);
      yaml.close();
    }
    return yaml.toString();
  }

  private void origin() {
    Setting.FileOrigin origin = setting.origin();
    yaml.open("origin")
        .put("file", origin.name())
        .put("sha256", origin.sha256())
        .put("format", origin.format())
        .put("system", origin.system());
    origin.address().ifPresent(address -> yaml.put("address", address));
    yaml.put("size", String.valueOf(origin.size())).close();
  }

  private void numbers(Sums sums) {
    yaml.flow(
        "numbers",
        FlowText.mapping()
            .put("original", String.valueOf(sums.original()))
            .put("bound", String.valueOf(sums.bound()))
            .put("claimed", String.valueOf(sums.claimed()))
            .put("listed", String.valueOf(sums.listed()))
            .put("exempt", String.valueOf(sums.exempt())));
    Sentences sentences = new Sentences(letter.body());
    yaml.lines(
        "listed",
        reading.listed().stream()
            .map(
                one ->
                    FlowText.mapping()
                        .put("text", one.text())
                        .put("sentence", sentences.around(one.span()))
                        .put("why", word(one.why()))
                        .put("detail", one.detail()))
            .toList());
    Map<String, Long> exempt =
        reading.exempt().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.kind().replace('_', '-'), TreeMap::new, Collectors.counting()));
    if (!exempt.isEmpty()) {
      FlowText kinds = FlowText.mapping();
      exempt.forEach((kind, count) -> kinds.put(kind, String.valueOf(count)));
      yaml.flow("exempt", kinds);
    }
  }

  /** Numbers as long as those of telephones do not belong in a draft. */
  private static String masked(String text) {
    return LONG_NUMBER.matcher(text).replaceAll("…");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
