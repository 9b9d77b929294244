package org.huiyin.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huiyin.cli.report.TextReport;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.pipeline.TextAudit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Qualifier;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huiyin audit}: lists and classifies all numerals of a text. */
@CommandLine.Command(name = "audit", sortOptions = false)
final class AuditCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Parameters(paramLabel = "FILE")
  Path file;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  String format;

  @Mixin CommonOptions common;

  @Override
  public int run(Console console) throws UsageException, IOException {
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          Message.of("usage.bad-value", "--format", format), Nearest.hint(format, FORMATS));
    }
    if (!IoFailures.exists(file, file.toString())) {
      throw new UsageException(Message.of("usage.no-file", file.toString()));
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(Message.of("usage.not-a-file", file.toString()));
    }
    TextAudit audit = TextAudit.of(file);
    if (audit.file().isEmpty()) {
      audit.problems().forEach(problem -> TextReport.print(problem, console));
      return ExitCode.PROBLEMS;
    }
    if (format.equals("json")) {
      console.out().print(json(audit.file().get(), audit.numerals()) + "\n");
    } else {
      audit.numerals().forEach(numeral -> console.print(message(audit.file().get(), numeral)));
      long toBind = audit.numerals().stream().filter(Numeral::needsBinding).count();
      console.print(Message.of("audit.summary", audit.numerals().size(), toBind));
    }
    return ExitCode.DONE;
  }

  private static Message message(SourceFile file, Numeral numeral) {
    Origin origin = file.at(numeral.start(), numeral.end());
    String value = (numeral.value() + " " + numeral.unit()).strip();
    String place = origin.line() + ":" + origin.column();
    Message kind = kind(numeral.kind());
    Optional<Message> degree =
        numeral.qualifiers().stream()
            .map(AuditCommand::degree)
            .reduce((first, second) -> Message.of("degree.and", first, second));
    if (degree.isEmpty()) {
      String code = numeral.needsBinding() ? "audit.needs-binding" : "audit.numeral";
      return Message.of(code, place, numeral.text(), kind, value);
    }
    String code = numeral.needsBinding() ? "audit.needs-binding.degree" : "audit.numeral.degree";
    return Message.of(code, place, numeral.text(), kind, value, degree.get());
  }

  private static Message degree(Qualifier qualifier) {
    return switch (qualifier) {
      case NEAR -> Message.of("degree.near");
      case ABOUT -> Message.of("degree.about");
      case MORE_THAN -> Message.of("degree.more-than");
      case AT_LEAST -> Message.of("degree.at-least");
      case AT_MOST -> Message.of("degree.at-most");
      case LESS_THAN -> Message.of("degree.less-than");
      case SOME_MORE -> Message.of("degree.some-more");
      case SEVERAL -> Message.of("degree.several");
    };
  }

  private static Message kind(Numeral.Kind kind) {
    return switch (kind) {
      case QUANTITY -> Message.of("kind.quantity");
      case MONEY -> Message.of("kind.money");
      case SHARE -> Message.of("kind.share");
      case FRACTION -> Message.of("kind.fraction");
      case RATIO -> Message.of("kind.ratio");
      case DATE -> Message.of("kind.date");
      case PERIOD -> Message.of("kind.period");
      case ORDINAL -> Message.of("kind.ordinal");
      case DOCUMENT_NUMBER -> Message.of("kind.document-number");
      case NAME_PART -> Message.of("kind.name-part");
      case LIST_MARKER -> Message.of("kind.list-marker");
    };
  }

  /**
   * Returns one JSON array. {@code start} and {@code end} are offsets in code points from the
   * beginning of the file.
   */
  private static String json(SourceFile file, List<Numeral> numerals) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginArray();
      int units = 0;
      int codePoints = 0;
      for (Numeral numeral : numerals) {
        codePoints += file.text().codePointCount(units, numeral.start());
        units = numeral.start();
        int end = codePoints + file.text().codePointCount(numeral.start(), numeral.end());
        write(file.at(numeral.start(), numeral.end()), codePoints, end, numeral, json);
      }
      json.endArray();
    }
    return text.toString();
  }

  private static void write(Origin origin, int start, int end, Numeral numeral, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("line").value(origin.line());
    json.name("column").value(origin.column());
    json.name("start").value(start);
    json.name("end").value(end);
    json.name("text").value(numeral.text());
    json.name("kind").value(numeral.kind().word());
    json.name("value").value(numeral.value());
    json.name("unit").value(numeral.unit());
    json.name("needsBinding").value(numeral.needsBinding());
    json.name("degree").beginArray();
    for (Qualifier qualifier : numeral.qualifiers()) {
      json.value(qualifier.word());
    }
    json.endArray();
    json.endObject();
  }
}
