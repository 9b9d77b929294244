package org.huiyin.serve.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.source.Origin;

/** The paragraphs and sentences of a text that state something. */
final class Passages {
  private static final Pattern END = Pattern.compile("[。！？；]|[.!?;](?=\\s)");

  private final Prose prose;
  private final BiFunction<Prose.Mention, Items.Range, Optional<Sheet.Item>> items;

  /**
   * @param items makes the item of a mention; empty if there is nothing to show
   */
  Passages(Prose prose, BiFunction<Prose.Mention, Items.Range, Optional<Sheet.Item>> items) {
    this.prose = prose;
    this.items = items;
  }

  /** The paragraphs, in order. */
  List<Sheet.Block> blocks() {
    List<Sheet.Block> blocks = new ArrayList<>();
    for (TextLine line : prose.written()) {
      List<Sheet.Sentence> sentences = sentences(line);
      if (!sentences.isEmpty()) {
        blocks.add(new Sheet.Block(Optional.empty(), sentences));
      }
    }
    return blocks;
  }

  private List<Sheet.Sentence> sentences(TextLine line) {
    List<Sheet.Sentence> sentences = new ArrayList<>();
    Matcher ends = END.matcher(line.text());
    int start = 0;
    while (start < line.text().length()) {
      int end = ends.find() ? ends.end() : line.text().length();
      sentence(line, start, end).ifPresent(sentences::add);
      start = end;
    }
    return sentences;
  }

  private Optional<Sheet.Sentence> sentence(TextLine line, int start, int end) {
    List<Sheet.Item> found = new ArrayList<>();
    for (Prose.Mention mention : prose.mentions()) {
      Optional<Integer> at = place(mention.written(), line);
      if (at.isPresent() && at.get() >= start && at.get() < end) {
        int first = at.get() - start;
        int last = Math.min(end - start, first + mention.text().length());
        items.apply(mention, new Items.Range(first, last)).ifPresent(found::add);
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Sentence(line.text().substring(start, end), found));
  }

  /** Where a link stands in a line, if it does. */
  private static Optional<Integer> place(Origin written, TextLine line) {
    for (TextLine.Part part : line.parts()) {
      Origin origin = part.origin();
      if (origin.file() == written.file()
          && origin.start() <= written.start()
          && written.start() < origin.end()) {
        int within =
            part.exactStart().isPresent()
                ? Math.max(0, written.start() - part.exactStart().getAsInt())
                : 0;
        return Optional.of(part.start() + within);
      }
    }
    return Optional.empty();
  }
}
