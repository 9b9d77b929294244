package org.huiyin.draft.sources;

import java.util.List;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.reading.BodyReading.Span;

/** The sentences that the spans of a reading point into. */
final class Sentences {
  private static final String ENDS = "。；！？";

  private final List<Letter.Part> body;

  Sentences(List<Letter.Part> body) {
    this.body = body;
  }

  /** The sentence around a span. */
  String around(Span span) {
    String text = text(span);
    int start = span.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, Math.min(text.length(), end + 1)).strip();
  }

  /** The words of a span. */
  String words(Span span) {
    return text(span).substring(span.start(), span.end());
  }

  private String text(Span span) {
    Letter.Part part = body.get(span.part());
    if (part instanceof Letter.Part.Heading heading) {
      return heading.text();
    }
    if (part instanceof Letter.Part.Paragraph paragraph) {
      return paragraph.text();
    }
    if (part instanceof Letter.Part.Table table) {
      return table.table().rows().get(span.row()).get(span.column()).text();
    }
    throw new IllegalArgumentException("no text in " + part);
  }
}
