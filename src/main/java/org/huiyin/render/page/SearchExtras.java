package org.huiyin.render.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Category;
import org.huiyin.model.Chart;
import org.huiyin.model.Figure;
import org.huiyin.model.Organisation;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.search.SearchDocument.Section;

/**
 * What readers look for in a reply besides its text: charts, figures with their areas, short names
 * of bodies, dates.
 */
final class SearchExtras {
  private SearchExtras() {}

  static List<Section> of(Reply reply, Language language) {
    List<Section> sections = new ArrayList<>();
    for (Chart chart : reply.charts()) {
      sections.add(
          new Section(
              Anchors.chart(chart.id()),
              chart.title().in(language),
              Stream.concat(chart.subtitle().stream(), chart.note().stream())
                  .map(words -> words.in(language))
                  .toList()));
    }
    for (Figure figure : reply.figures()) {
      String names = String.join(Texts.of(language).get("search.and"), names(figure, language));
      sections.add(
          new Section(
              Anchors.figure(figure.id()),
              figure.label().in(language),
              names.isEmpty() ? List.of() : List.of(names)));
    }
    sections.add(
        new Section(
            Anchors.FACTS,
            Texts.of(language).get("reply.facts"),
            List.of(facts(reply.card(), language))));
    return sections;
  }

  /** The areas and categories, each once. */
  private static List<String> names(Figure figure, Language language) {
    return figure.observations().stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.area().stream(), each.categories().stream().map(Category::label)))
        .map(words -> words.in(language))
        .distinct()
        .toList();
  }

  private static String facts(Card card, Language language) {
    Texts texts = Texts.of(language);
    Card.Handling handling = card.handling();
    Stream<LocalizedText> bodies =
        Stream.of(
                handling.leadHandlers(),
                handling.coHandlers(),
                handling.consulted(),
                card.letter().signedBy())
            .flatMap(List::stream)
            .map(Organisation::shortName);
    Stream<LocalDate> days =
        Stream.of(
                card.letter().signedOn(),
                card.publication().publishedAt().map(time -> time.toLocalDate()))
            .flatMap(Optional::stream);
    return String.join(
        " · ",
        Stream.concat(
                bodies.map(words -> words.in(language)),
                days.map(day -> texts.date(PartialDate.of(day))))
            .distinct()
            .toList());
  }
}
