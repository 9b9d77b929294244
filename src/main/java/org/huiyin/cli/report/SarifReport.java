package org.huiyin.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.huiyin.cli.explain.Explanation;
import org.huiyin.cli.explain.ExplanationText;
import org.huiyin.cli.explain.Explanations;
import org.huiyin.cli.terminal.Console;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;

/** For code scanning: a SARIF 2.1.0 (OASIS) log on standard output. Columns are in code points. */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void print(Outcome outcome, Request request, Console console) throws IOException {
    List<Finding> findings = Finding.all(outcome, request, console.messages());
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginObject();
      json.name("$schema").value(SCHEMA);
      json.name("version").value("2.1.0");
      json.name("runs").beginArray();
      writeRun(findings, console.messages(), json);
      json.endArray();
      json.endObject();
    }
    console.out().print(text + "\n");
  }

  private static void writeRun(List<Finding> findings, Messages messages, JsonWriter json)
      throws IOException {
    List<String> codes = findings.stream().map(Finding::code).distinct().sorted().toList();
    json.beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Huiyin");
    json.name("version").value(Version.text());
    json.name("rules").beginArray();
    Explanations explanations = Explanations.of(messages);
    for (String code : codes) {
      writeRule(code, explanations.of(code), messages, json);
    }
    json.endArray();
    json.endObject().endObject();
    json.name("language").value(messages.language().tag());
    json.name("columnKind").value("unicodeCodePoints");
    json.name("results").beginArray();
    for (Finding finding : findings) {
      writeResult(finding, codes.indexOf(finding.code()), json);
    }
    json.endArray();
    json.endObject();
  }

  private static void writeRule(
      String code, Optional<Explanation> known, Messages messages, JsonWriter json)
      throws IOException {
    json.beginObject().name("id").value(code);
    if (known.isPresent()) {
      Explanation explanation = known.get();
      writeText("shortDescription", explanation.message(), json);
      writeText("fullDescription", explanation.reason(), json);
      writeHelp(new ExplanationText(explanation, messages), json);
    }
    json.endObject();
  }

  private static void writeText(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  /** What {@code huiyin explain} prints: the manual has no public address to link to. */
  private static void writeHelp(ExplanationText help, JsonWriter json) throws IOException {
    json.name("help").beginObject();
    json.name("text").value(String.join("\n", help.lines()));
    json.name("markdown").value(help.markdown());
    json.endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(help.severity().orElse("error"));
    json.endObject();
  }

  private static void writeResult(Finding finding, int rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.code());
    json.name("ruleIndex").value(rule);
    json.name("level").value(finding.level());
    json.name("message").beginObject();
    json.name("text")
        .value(
            finding.hint().map(hint -> finding.message() + "\n" + hint).orElse(finding.message()));
    json.endObject();
    json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
    writePlace(finding, json);
    json.endObject().endObject().endArray();
    if (finding.replacement().isPresent()) {
      writeFix(finding, finding.replacement().get(), json);
    }
    json.endObject();
  }

  private static void writePlace(Finding finding, JsonWriter json) throws IOException {
    writeFile(finding, json);
    json.name("region");
    writeRegion(finding, json);
  }

  private static void writeFix(Finding finding, String replacement, JsonWriter json)
      throws IOException {
    json.name("fixes").beginArray().beginObject();
    json.name("artifactChanges").beginArray().beginObject();
    writeFile(finding, json);
    json.name("replacements").beginArray().beginObject();
    json.name("deletedRegion");
    writeRegion(finding, json);
    json.name("insertedContent").beginObject().name("text").value(replacement).endObject();
    json.endObject().endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private static void writeFile(Finding finding, JsonWriter json) throws IOException {
    json.name("artifactLocation")
        .beginObject()
        .name("uri")
        .value(uri(finding.pathFromHere()))
        .endObject();
  }

  private static void writeRegion(Finding finding, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("startLine").value(finding.line());
    json.name("startColumn").value(finding.column());
    json.name("endColumn").value(finding.endColumn());
    json.endObject();
  }

  /** Converts a path to a relative URI reference; spaces, {@code %} and Chinese are escaped. */
  private static String uri(String path) {
    try {
      // Without a scheme, a colon in the first name would be parsed as the end of a scheme.
      return new URI("file", "", "/" + path, null).toASCIIString().substring("file:///".length());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
