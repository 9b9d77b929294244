package org.huiyin.render.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.address.Slug;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Organisation;
import org.huiyin.model.Progress;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.artefact.UnpublishedCount;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.source.EnumNames;

/** Counts the replies of a year, in one language. */
final class YearTables {
  private static final String UNSTATED = "unstated";

  private final Site site;
  private final List<ReplySummary> replies;
  private final List<UnpublishedCount> unpublished;
  private final Texts texts;
  private final DisplayFormat format;

  /**
   * @param replies of the year, each once
   * @param unpublished the replies of the year that are only counted
   */
  YearTables(
      Site site,
      int year,
      List<ReplySummary> replies,
      List<UnpublishedCount> unpublished,
      Texts texts) {
    this.site = site;
    this.replies = replies;
    this.unpublished = unpublished.stream().filter(count -> count.year() == year).toList();
    this.texts = texts;
    this.format = new DisplayFormat(texts);
  }

  /** All tables that have something to tell. */
  List<YearTable> all() {
    List<YearTable> tables = new ArrayList<>();
    tables.add(lead());
    coHandlers().ifPresent(tables::add);
    tables.add(
        classes("kind", card -> named(card.filing().kind(), texts.of(card.filing().kind()))));
    tables.add(classes("session", this::session));
    tables.add(outcomes());
    tables.add(publicity());
    tables.add(time());
    days().ifPresent(tables::add);
    tables.add(opinions());
    // The place for what else is counted of commitments.
    commitments().ifPresent(tables::add);
    return List.copyOf(tables);
  }

  private Stream<Card> cards() {
    return replies.stream().map(ReplySummary::card);
  }

  private static YearTable.Counted named(Enum<?> constant, String label) {
    return new YearTable.Counted(EnumNames.kebabCase(constant), label, 1);
  }

  private YearTable.Counted unstated() {
    return new YearTable.Counted(UNSTATED, texts.get("lists.unstated"), 1);
  }

  private String title(String table) {
    return texts.get("year.of." + table);
  }

  private String unit() {
    return texts.get("year.unit");
  }

  private String measure() {
    return texts.get("year.number");
  }

  /** Adds up those with the same key, in the order of their first. */
  private static List<YearTable.Counted> added(Stream<YearTable.Counted> single) {
    Map<String, YearTable.Counted> sums = new LinkedHashMap<>();
    single.forEach(
        one ->
            sums.merge(
                one.key(),
                one,
                (a, b) -> new YearTable.Counted(a.key(), a.label(), a.count() + b.count())));
    return List.copyOf(sums.values());
  }

  private static List<YearTable.Counted> largestFirst(List<YearTable.Counted> counts) {
    return counts.stream()
        .sorted(
            Comparator.comparingInt(YearTable.Counted::count)
                .reversed()
                .thenComparing(YearTable.Counted::key))
        .toList();
  }

  private List<YearTable.Counted> bodies(Function<Card, List<Organisation>> of) {
    return largestFirst(
        added(
            cards()
                .flatMap(card -> of.apply(card).stream())
                .map(body -> new YearTable.Counted(body.id(), format.in(body.name()), 1))));
  }

  private YearTable lead() {
    List<YearTable.Counted> counts = bodies(Card::answering);
    int sum = YearTable.sum(counts);
    return YearTable.ofGroups(
        "lead",
        title("lead"),
        measure(),
        unit(),
        counts,
        replies.size(),
        sum == replies.size()
            ? Optional.empty()
            : Optional.of(texts.get("year.note.lead", sum, replies.size())));
  }

  private Optional<YearTable> coHandlers() {
    List<YearTable.Counted> counts = bodies(card -> card.handling().coHandlers());
    int with = (int) cards().filter(card -> !card.handling().coHandlers().isEmpty()).count();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            YearTable.ofGroups(
                "co",
                title("co"),
                measure(),
                unit(),
                counts,
                replies.size(),
                Optional.of(texts.get("year.note.co", with, YearTable.sum(counts)))));
  }

  private YearTable classes(String id, Function<Card, YearTable.Counted> of) {
    List<YearTable.Counted> counts = largestFirst(added(cards().map(of)));
    return YearTable.ofClasses(
        id, title(id), measure(), unit(), counts, replies.size(), Optional.empty());
  }

  private YearTable.Counted session(Card card) {
    return card.filing()
        .congress()
        .map(
            at -> new YearTable.Counted(Slug.of(at.name().zh()), sessionName(at, card.filing()), 1))
        .orElseGet(this::unstated);
  }

  /** The name of a session; by its numbers, if no reply gives it in the language. */
  private String sessionName(Card.Congress at, Card.Filing filing) {
    return texts.language() == Language.ZH
        ? at.name().zh()
        : cards()
            .flatMap(card -> card.filing().congress().stream())
            .filter(other -> other.name().zh().equals(at.name().zh()))
            .flatMap(other -> other.name().en().stream())
            .findFirst()
            .orElseGet(
                () -> texts.get("lists.session", at.term(), at.session(), texts.of(filing.kind())));
  }

  /** All classes of the schemes that are used, those without replies too. */
  private YearTable outcomes() {
    List<String> used =
        cards()
            .flatMap(card -> card.handling().outcome().stream())
            .map(Card.Outcome::scheme)
            .distinct()
            .toList();
    Stream<YearTable.Counted> none =
        site.vocabulary().outcomeSchemes().stream()
            .filter(scheme -> used.contains(scheme.id()))
            .flatMap(
                scheme ->
                    scheme.codes().stream()
                        .map(code -> new Card.Outcome(scheme.id(), code.code(), code.label())))
            .map(outcome -> outcome(outcome, 0));
    Stream<YearTable.Counted> stated =
        cards()
            .flatMap(card -> card.handling().outcome().stream())
            .map(outcome -> outcome(outcome, 1));
    Stream<YearTable.Counted> open =
        cards().filter(card -> card.handling().outcome().isEmpty()).map(card -> unstated());
    return YearTable.ofClasses(
        "outcome",
        title("outcome"),
        measure(),
        unit(),
        added(Stream.of(none, stated, open).flatMap(some -> some)),
        replies.size(),
        Optional.empty());
  }

  private YearTable.Counted outcome(Card.Outcome outcome, int count) {
    return new YearTable.Counted(
        Slug.of(outcome.scheme()) + "-" + Slug.of(outcome.code()), format.outcome(outcome), count);
  }

  /** Those that are not public are counted here, and nowhere else. */
  private YearTable publicity() {
    Stream<YearTable.Counted> published =
        cards()
            .map(
                card ->
                    card.publication()
                        .publicity()
                        .map(publicity -> named(publicity, texts.of(publicity)))
                        .orElseGet(this::unstated));
    Stream<YearTable.Counted> others =
        unpublished.stream()
            .sorted(Comparator.comparing(UnpublishedCount::publicity))
            .map(
                count ->
                    new YearTable.Counted(
                        EnumNames.kebabCase(count.publicity()),
                        texts.of(count.publicity()),
                        count.count()));
    int all = replies.size() + unpublished.stream().mapToInt(UnpublishedCount::count).sum();
    return YearTable.ofClasses(
        "publicity",
        title("publicity"),
        measure(),
        unit(),
        added(Stream.concat(published, others)),
        all,
        all == replies.size()
            ? Optional.empty()
            : Optional.of(texts.get("year.note.unpublished", all, replies.size())));
  }

  private YearTable time() {
    int within = 0;
    int late = 0;
    for (Card card : cards().toList()) {
      Optional<LocalDate> last = site.rules().deadlines().answerBy(card);
      Optional<LocalDate> signedOn = card.letter().signedOn();
      if (last.isPresent() && signedOn.isPresent()) {
        boolean isLate = signedOn.get().isAfter(last.get());
        late += isLate ? 1 : 0;
        within += isLate ? 0 : 1;
      }
    }
    int unknown = replies.size() - within - late;
    return YearTable.ofClasses(
        "time",
        title("time"),
        measure(),
        unit(),
        List.of(
            new YearTable.Counted("within", texts.get("year.within"), within),
            new YearTable.Counted("late", texts.get("year.late"), late),
            new YearTable.Counted("unknown", texts.get("year.unknown"), unknown)),
        replies.size(),
        unknown == 0 ? Optional.empty() : Optional.of(texts.get("year.note.time")));
  }

  /** The days from the hand-over to the signature; empty if no reply gives both. */
  private Optional<YearTable> days() {
    List<Long> days =
        cards()
            .filter(card -> card.letter().signedOn().isPresent())
            .flatMap(
                card ->
                    card.procedure().receivedOn().stream()
                        .map(from -> ChronoUnit.DAYS.between(from, card.handledOn())))
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int middle = days.size() / 2;
    BigDecimal median =
        days.size() % 2 == 1
            ? BigDecimal.valueOf(days.get(middle))
            : BigDecimal.valueOf(days.get(middle - 1) + days.get(middle))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    String unit = texts.get("year.days");
    return Optional.of(
        new YearTable(
            "days",
            title("days"),
            texts.get("year.value"),
            List.of(
                new YearTable.Row(
                    "days-median", texts.get("year.median"), plain(median), unit, Optional.empty()),
                new YearTable.Row(
                    "days-greatest",
                    texts.get("year.greatest"),
                    String.valueOf(days.get(days.size() - 1)),
                    unit,
                    Optional.empty())),
            Optional.empty(),
            Optional.of(texts.get("year.note.days", days.size()))));
  }

  /** 61 for 61.0. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private YearTable opinions() {
    return classes(
        "opinion",
        card ->
            card.procedure()
                .lastOpinion()
                .map(Procedure.Opinion::attitude)
                .map(attitude -> named(attitude, texts.of(attitude)))
                .orElseGet(this::unstated));
  }

  private Optional<YearTable> commitments() {
    List<Progress> progress =
        replies.stream()
            .flatMap(reply -> reply.commitments().stream())
            .map(CommitmentSummary::progress)
            .sorted()
            .toList();
    return progress.isEmpty()
        ? Optional.empty()
        : Optional.of(
            YearTable.ofClasses(
                "commitments",
                title("commitments"),
                texts.get("year.items"),
                texts.get("year.commitments-unit"),
                added(progress.stream().map(state -> named(state, texts.of(state)))),
                progress.size(),
                Optional.empty()));
  }
}
