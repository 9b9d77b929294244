package org.huiyin.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Language;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.search.Entry;

/** What can be found of a reply: its titles, what it is filed under, its summary, and its text under its headings. */
final class SearchEntries {
  private static final Prose.Heading OPENING = new Prose.Heading("", "");

  private SearchEntries() {}

  static Entry of(Reply reply, Language language) {
    Card card = reply.card();
    return new Entry(card.address(), List.of(card.topic().in(language), card.title().in(language)),
        number(card, language), card.publishedAt().toLocalDate(), sections(reply, language));
  }

  private static String number(Card card, Language language) {
    return Stream.of(
            Stream.of(CardView.kicker(card, Texts.of(language)), card.congress().name().in(language)),
            card.documentNumber().stream(),
            card.proposers().stream().map(proposer -> proposer.name().in(language)),
            Stream.of(card.leadHandler().name().in(language)))
        .flatMap(names -> names).collect(Collectors.joining(" · "));
  }

  /** The lines of the text under their headings, which are lines themselves and come in the same order. */
  private static List<Entry.Section> sections(Reply reply, Language language) {
    Prose prose = reply.text(language);
    Iterator<Prose.Heading> headings = prose.sections().stream().flatMap(SearchEntries::headings).iterator();
    List<Entry.Section> sections = new ArrayList<>();
    Prose.Heading heading = OPENING;
    Prose.Heading next = headings.hasNext() ? headings.next() : OPENING;
    List<String> paragraphs = new ArrayList<>();
    reply.card().summary().ifPresent(summary -> paragraphs.add(summary.in(language)));
    for (TextLine line : prose.lines()) {
      if (line.text().equals(next.text())) {
        sections.add(new Entry.Section(heading.id(), heading.text(), paragraphs));
        paragraphs.clear();
        heading = next;
        next = headings.hasNext() ? headings.next() : OPENING;
      } else {
        paragraphs.add(line.text());
      }
    }
    sections.add(new Entry.Section(heading.id(), heading.text(), paragraphs));
    return sections;
  }

  private static Stream<Prose.Heading> headings(Prose.Section section) {
    return Stream.concat(
        Stream.of(new Prose.Heading(section.id(), section.heading())), section.passages().stream());
  }
}
