package org.huiyin.cli.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.huiyin.cli.terminal.Console;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;

/**
 * A JSON array of {@code {path, line, column, endColumn, severity, code, message, hint,
 * replacement}} on standard output.
 */
public final class JsonReport implements Report {

  @Override
  public void print(Outcome outcome, Request request, Console console) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginArray();
      for (Finding finding : Finding.all(outcome, request, console.messages())) {
        write(finding, json);
      }
      json.endArray();
    }
    console.out().print(text + "\n");
  }

  private static void write(Finding finding, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("path").value(finding.path());
    json.name("line").value(finding.line());
    json.name("column").value(finding.column());
    json.name("endColumn").value(finding.endColumn());
    json.name("severity").value(finding.level());
    json.name("code").value(finding.code());
    json.name("message").value(finding.message());
    json.name("hint").value(finding.hint().orElse(null));
    json.name("replacement").value(finding.replacement().orElse(null));
    json.endObject();
  }
}
