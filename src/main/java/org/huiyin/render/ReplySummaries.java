package org.huiyin.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Attachment;
import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.LeadChart;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.artefact.SearchTerms;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.PartialDate;
import org.huiyin.model.time.Period;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.render.reply.TextNumbers;
import org.huiyin.render.text.ChangedSpots;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.Passages;

/** Creates the summary of a reply for the pages of the whole site. */
final class ReplySummaries {
  private ReplySummaries() {}

  static ReplySummary of(
      Reply reply,
      Language language,
      int charts,
      Optional<LeadChart> lead,
      SearchTerms search,
      Audit audit) {
    LocalDate published = reply.card().day();
    return new ReplySummary(
        reply.card(),
        language,
        newest(reply, published),
        reply.highlights().stream()
            .flatMap(ref -> highlight(reply, ref, new DisplayFormat(Texts.of(language))).stream())
            .toList(),
        reply.figures().stream().flatMap(figure -> values(figure, language)).toList(),
        reply.givenValues(),
        TextNumbers.in(reply.text(language), audit).unbound(),
        reply.claims().size(),
        charts,
        lead,
        new CommitmentSummaries(reply, language).all(),
        search,
        reply.attachments().stream().map(each -> attached(each, language)).toList(),
        changes(reply, language),
        turns(reply),
        !reply.related().answeredAgain().isEmpty());
  }

  /** The summary of a withdrawn reply: it has no content, and only its last revision. */
  static ReplySummary of(Withdrawal withdrawal, Language language, SearchTerms search) {
    return new ReplySummary(
        withdrawal.card(),
        language,
        withdrawal.revision().on(),
        List.of(),
        List.of(),
        0,
        0,
        0,
        0,
        Optional.empty(),
        List.of(),
        search,
        List.of(),
        List.of(new ReplySummary.Change(withdrawal.revision(), Optional.empty())),
        List.of(),
        false);
  }

  /**
   * The days on which something changes by itself: a line for each kind of record that has some.
   */
  private static List<LocalDate> turns(Reply reply) {
    Stream<Stream<LocalDate>> all =
        Stream.of(
            reply.commitments().stream()
                .flatMap(commitment -> commitment.dates().upcoming().stream()),
            reply.revisions().later().stream().map(Revision::on));
    return all.flatMap(days -> days).distinct().sorted().toList();
  }

  private static List<ReplySummary.Change> changes(Reply reply, Language language) {
    if (reply.revisions().shown().isEmpty()) {
      return List.of();
    }
    ChangedSpots spots = new ChangedSpots(reply, Passages.of(reply, language), language);
    return reply.revisions().shown().stream()
        .map(revision -> new ReplySummary.Change(revision, spots.of(revision)))
        .toList();
  }

  private static ReplySummary.Attached attached(Attachment attachment, Language language) {
    return new ReplySummary.Attached(
        attachment.name(),
        attachment.title().map(title -> title.in(language)).orElse(attachment.name()),
        attachment.type().mediaType(),
        attachment.bytes().length);
  }

  private static LocalDate newest(Reply reply, LocalDate published) {
    Stream<LocalDate> revised = reply.revisions().shown().stream().map(Revision::on);
    Stream<LocalDate> updated =
        reply.commitments().stream()
            .flatMap(
                commitment ->
                    Stream.concat(
                        commitment.updates().stream().map(Commitment.Update::on),
                        commitment.dates().lapses().stream()));
    Stream<LocalDate> answeredAgain = reply.related().answeredAgain().stream().map(Card::day);
    return Stream.of(revised, updated, answeredAgain)
        .flatMap(dates -> dates)
        .filter(published::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(published);
  }

  /** The values of a figure. Texts that occur in many replies are interned to save memory. */
  private static Stream<ReplySummary.Datum> values(Figure figure, Language language) {
    String label = figure.label().in(language);
    String unit = figure.unit().in(language).intern();
    return figure.observations().stream()
        .map(
            observation -> {
              Period period = figure.periodOf(observation);
              return new ReplySummary.Datum(
                  figure.id(),
                  observation.id().intern(),
                  label,
                  observation.area().map(area -> area.in(language).intern()).orElse(""),
                  categories(observation, language),
                  observation.areaImplied(),
                  observation.value(),
                  figure.nature(),
                  unit,
                  period.text().map(text -> text.in(language)).orElse("").intern(),
                  period.from().map(PartialDate::toString).orElse("").intern(),
                  period.to().map(PartialDate::toString).orElse("").intern(),
                  figure.isContext());
            });
  }

  private static List<ReplySummary.DatumCategory> categories(
      Observation observation, Language language) {
    return observation.categories().stream()
        .map(
            category ->
                new ReplySummary.DatumCategory(
                    category.breakdown().id().intern(),
                    category.breakdown().label().in(language).intern(),
                    category.label().in(language).intern()))
        .toList();
  }

  private static List<ReplySummary.Highlight> highlight(
      Reply reply, ObservationRef ref, DisplayFormat format) {
    Figure figure = reply.figure(ref.figure()).orElseThrow();
    return figure.observation(ref.observation()).stream()
        .map(
            observation ->
                new ReplySummary.Highlight(
                    format
                        .shown(figure, observation)
                        .map(ShownValue::number)
                        .orElseGet(() -> format.texts().get("value.not-given")),
                    format.shown(figure, observation).map(ShownValue::unit).orElse(""),
                    format.in(figure.label()),
                    format.texts().name(figure, observation),
                    format.period(figure.periodOf(observation)),
                    figure.isPlanned()))
        .toList();
  }
}
