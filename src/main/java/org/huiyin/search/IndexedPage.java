package org.huiyin.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.SearchTerms;
import org.huiyin.search.SearchDocument.Section;

/**
 * The search data of one page.
 *
 * @param texts the chunks of its text, with which search.js verifies a match and shows its context;
 *     their paths begin with the document's address
 * @param terms its contribution to the index
 */
public record IndexedPage(List<OutputFile> texts, SearchTerms terms) {

  public IndexedPage {
    texts = List.copyOf(texts);
  }

  public static IndexedPage of(SearchDocument document) {
    List<List<Section>> chunks = TextChunks.of(document.sections());
    List<OutputFile> texts = new ArrayList<>();
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      texts.add(
          OutputFile.text(
              document.address() + ReplyPaths.searchText(chunk),
              text(document, chunks.get(chunk))));
    }
    return new IndexedPage(texts, PageTerms.of(document, chunks));
  }

  private static String text(SearchDocument document, List<Section> chunk) {
    StringBuilder text = new StringBuilder();
    text.append(String.join("\t", document.titles()))
        .append('\n')
        .append(document.number())
        .append('\n')
        .append(document.day().map(LocalDate::toString).orElse(""))
        .append('\n');
    for (Section section : chunk) {
      text.append('#').append(section.anchor()).append(' ').append(section.heading()).append('\n');
      section.paragraphs().forEach(paragraph -> text.append(' ').append(paragraph).append('\n'));
    }
    return text.toString();
  }
}
