package org.huiyin.render;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON texts: two spaces of indent, {@code \n}, one line end at the end. */
final class Json {
  private Json() {}

  /** Writes one value. */
  interface Body {
    void write(JsonWriter json) throws IOException;
  }

  /**
   * One line that can stand in markup: {@code < > &} and the line ends of Unicode are written as
   * escapes.
   */
  static String inMarkup(Body body) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(true);
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  static String text(Body body) {
    return text(body, FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
  }

  /** Writes one value on one line. */
  static String line(Body body) {
    return text(body, FormattingStyle.COMPACT);
  }

  private static String text(Body body, FormattingStyle style) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setFormattingStyle(style);
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.append('\n').toString();
  }
}
