package org.huiyin.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.PlainSection;
import org.huiyin.search.SearchDocument;

/** Creates the search index entry of a reply: titles, numbers and names, summary, sections. */
public final class SearchEntries {
  private SearchEntries() {}

  /** The search index entry of a reply in one of its languages. */
  public static SearchDocument of(Reply reply, Language language) {
    Card card = reply.card();
    return new SearchDocument(
        card.address(),
        List.of(card.filing().topic().in(language), card.title().in(language)),
        number(card, language),
        card.publication().publishedAt().toLocalDate(),
        sections(reply, language));
  }

  /** The entry of a withdrawn reply: it is found by its title and number, not by its text. */
  public static SearchDocument of(Card card, Language language) {
    return new SearchDocument(
        card.address(),
        List.of(card.filing().topic().in(language), card.title().in(language)),
        Texts.of(language).of(card.publication().status()) + " · " + number(card, language),
        card.publication().publishedAt().toLocalDate(),
        List.of());
  }

  private static String number(Card card, Language language) {
    return Stream.of(
            Stream.of(
                new DisplayFormat(Texts.of(language)).kicker(card),
                card.filing().congress().name().in(language)),
            card.letter().documentNumber().stream(),
            card.filing().proposers().stream().map(proposer -> proposer.name().in(language)),
            Stream.of(card.handling().leadHandler().name().in(language)))
        .flatMap(names -> names)
        .collect(Collectors.joining(" · "));
  }

  /** The sections of the text. The summary is the first paragraph of the first section. */
  private static List<SearchDocument.Section> sections(Reply reply, Language language) {
    List<SearchDocument.Section> sections = new ArrayList<>();
    for (PlainSection section : PlainSection.of(reply.text(language))) {
      List<String> paragraphs = new ArrayList<>(section.paragraphs());
      if (sections.isEmpty()) {
        reply.card().summary().ifPresent(summary -> paragraphs.add(0, summary.in(language)));
      }
      sections.add(new SearchDocument.Section(section.id(), section.heading(), paragraphs));
    }
    return sections;
  }
}
