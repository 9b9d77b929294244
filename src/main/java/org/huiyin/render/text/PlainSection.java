package org.huiyin.render.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;

/**
 * The text under one heading, without markup.
 *
 * @param id of the heading; of the whole text for what stands before the first heading
 * @param heading empty for the text before the first heading
 * @param paragraphs paragraphs, list items, table cells and the data of placed figures, in order
 */
public record PlainSection(String id, String heading, List<String> paragraphs) {

  public PlainSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Divides the lines of a text at its headings. The headings are lines of the text, in the same
   * order.
   */
  public static List<PlainSection> of(Prose prose) {
    Iterator<Prose.Heading> headings =
        prose.sections().stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(new Prose.Heading(section.id(), section.heading())),
                        section.passages().stream()))
            .iterator();
    Prose.Heading none = new Prose.Heading("", "");
    Prose.Heading heading = new Prose.Heading(Prose.WHOLE, "");
    Prose.Heading next = headings.hasNext() ? headings.next() : none;
    List<String> paragraphs = new ArrayList<>();
    List<PlainSection> sections = new ArrayList<>();
    for (TextLine line : prose.lines()) {
      if (line.heading()) {
        sections.add(new PlainSection(heading.id(), heading.text(), paragraphs));
        paragraphs.clear();
        heading = next;
        next = headings.hasNext() ? headings.next() : none;
      } else {
        paragraphs.add(line.text());
      }
    }
    sections.add(new PlainSection(heading.id(), heading.text(), paragraphs));
    return sections;
  }
}
