package org.huiyin.search;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.OutputFile;
import org.huiyin.model.SearchTerms;
import org.huiyin.search.Entry.Section;

/**
 * What one page gives to the search.
 *
 * @param texts the parts of its text, by which the script checks what it found and shows where it
 *     stands; their paths begin with the entry's address
 * @param terms for the index
 */
public record Searchable(List<OutputFile> texts, SearchTerms terms) {

  public Searchable {
    texts = List.copyOf(texts);
  }

  public static Searchable of(Entry entry) {
    List<List<Section>> parts = Cut.of(entry.sections());
    List<OutputFile> texts = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      texts.add(
          OutputFile.text(
              entry.address() + ReplyPaths.searchText(part), text(entry, parts.get(part))));
    }
    return new Searchable(texts, PageTerms.of(entry, parts));
  }

  private static String text(Entry entry, List<Section> part) {
    StringBuilder text = new StringBuilder();
    text.append(String.join("\t", entry.titles()))
        .append('\n')
        .append(entry.number())
        .append('\n')
        .append(entry.day())
        .append('\n');
    for (Section section : part) {
      text.append('#').append(section.anchor()).append(' ').append(section.heading()).append('\n');
      section.paragraphs().forEach(paragraph -> text.append(' ').append(paragraph).append('\n'));
    }
    return text.toString();
  }
}
