package org.huiyin.render.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.huiyin.address.Anchors;
import org.huiyin.address.SitePaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.Prose;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.Achievement;
import org.huiyin.render.text.Passages;
import org.huiyin.render.text.ProgressBar;
import org.huiyin.render.text.ReportView;
import org.huiyin.source.EnumNames;

/**
 * The commitments of a reply.
 *
 * @param summary the totals in one sentence
 * @param registerHref the register of all commitments of the site
 * @param groups by section of the text, in its order
 */
public record CommitmentBlock(
    ProgressBar progressBar, String summary, String registerHref, List<Group> groups)
    implements TemplateView {
  /** What makes a commitment specific; 长期 says by when, although it is no deadline. */
  private static final List<Term> TERMS =
      List.of(
          new Term("due", one -> one.due().isPresent() || one.terms().longTerm()),
          new Term("unit", one -> one.terms().unit().isPresent()),
          new Term("measure", one -> one.terms().isMeasurable()));

  /** The commitments of one section. */
  public record Group(String heading, Passages.Link source, List<Item> items)
      implements TemplateView {}

  /**
   * A commitment.
   *
   * @param number consecutive within the reply, from 1
   * @param state the suffix of the CSS class that sets the colour
   * @param given the deadlines, bodies and measure
   * @param target the planned value that it promises
   * @param achieved how much of it has been reached, with a link to the reported value
   * @param missing what this commitment lacks of the three and others have, as a list; empty if
   *     none. What no commitment has is said once, in the summary.
   * @param passage the heading under which the reply makes it, if no sentence refers to it
   * @param mentions the places in the text that refer to it
   * @param overdue whether the deadline has passed without published completion
   */
  public record Item(
      String id,
      int number,
      String action,
      String keyword,
      String mode,
      String state,
      String stateLabel,
      List<FactsBlock.Fact> given,
      Optional<Passages.Link> target,
      Optional<Passages.Link> achieved,
      Optional<String> missing,
      boolean overdue,
      Optional<Passages.Link> passage,
      List<Passages.Link> figures,
      List<Passages.Link> mentions,
      List<ReportView> updates,
      Optional<String> note)
      implements TemplateView {}

  static Optional<CommitmentBlock> of(Edition edition) {
    List<Commitment> all = edition.reply().commitments();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Progress> progress = all.stream().map(Commitment::progress).toList();
    return Optional.of(
        new CommitmentBlock(
            ProgressBar.of(progress, edition.texts()),
            summary(all, edition.texts()),
            edition.links().to(SitePaths.COMMITMENTS),
            groups(edition)));
  }

  private static List<Group> groups(Edition edition) {
    List<Group> groups = new ArrayList<>();
    int number = 1;
    for (Prose.Section section : edition.passages().sections()) {
      List<Item> items = new ArrayList<>();
      for (Commitment commitment : edition.reply().commitments()) {
        if (edition
            .passages()
            .section(commitment.passage().section())
            .filter(section::equals)
            .isPresent()) {
          items.add(item(commitment, number++, edition));
        }
      }
      if (!items.isEmpty()) {
        groups.add(
            new Group(
                section.heading(),
                new Passages.Link(section.heading(), Optional.of("#" + section.id())),
                items));
      }
    }
    return groups;
  }

  private static Item item(Commitment commitment, int number, Edition edition) {
    Texts texts = edition.texts();
    List<Passages.Link> mentions =
        edition.passages().mentions(new Prose.Target.OfCommitment(commitment.id()));
    return new Item(
        Anchors.commitment(commitment.id()),
        number,
        edition.in(commitment.action()),
        edition.in(commitment.keyword()),
        texts.of(commitment.mode()),
        EnumNames.kebabCase(commitment.progress()),
        texts.of(commitment.progress()),
        given(commitment, edition),
        commitment.terms().target().map(ref -> ClaimBlock.use(ref, edition)),
        Achievement.of(commitment, edition.reply(), edition.format())
            .map(
                found ->
                    new Passages.Link(
                        found.text(edition.format()), Optional.of("#" + found.value().anchor()))),
        missing(commitment, edition.reply().commitments(), texts),
        commitment.overdueSince().isPresent(),
        mentions.isEmpty()
            ? Optional.of(edition.passages().source(commitment.passage()))
            : Optional.empty(),
        commitment.figures().stream().map(ref -> ClaimBlock.use(ref, edition)).toList(),
        mentions,
        IntStream.range(0, commitment.updates().size())
            .mapToObj(i -> update(commitment, i, edition))
            .toList(),
        edition.in(commitment.note()));
  }

  private static ReportView update(Commitment commitment, int index, Edition edition) {
    Commitment.Update update = commitment.updates().get(index);
    Texts texts = edition.texts();
    return new ReportView(
        Optional.of(Anchors.update(commitment.id(), index + 1)),
        update.on().toString(),
        EnumNames.kebabCase(update.progress()),
        texts.of(update.progress()),
        edition.in(update.text()),
        update.due().map(due -> texts.date(due.date())),
        update.figures().stream().map(ref -> ClaimBlock.use(ref, edition)).toList(),
        update.by().map(party -> edition.in(party.name())),
        update
            .evidence()
            .map(
                evidence ->
                    evidence.external()
                        ? evidence.href()
                        : edition.links().shared(evidence.href())));
  }

  private static List<FactsBlock.Fact> given(Commitment commitment, Edition edition) {
    Texts texts = edition.texts();
    Commitment.Terms terms = commitment.terms();
    List<FactsBlock.Fact> given = new ArrayList<>();
    if (terms.longTerm()) {
      given.add(fact("due", texts.get("commitments.long-term"), texts));
    }
    commitment.due().ifPresent(due -> given.add(fact("due", texts.date(due), texts)));
    commitment
        .dueNow()
        .filter(now -> !commitment.due().equals(Optional.of(now)))
        .ifPresent(now -> given.add(fact("due-now", texts.date(now), texts)));
    terms.unit().ifPresent(unit -> given.add(fact("unit", edition.in(unit.name()), texts)));
    if (!terms.coUnits().isEmpty()) {
      List<String> names = terms.coUnits().stream().map(unit -> edition.in(unit.name())).toList();
      given.add(fact("co-units", texts.all(names), texts));
    }
    terms.measure().ifPresent(words -> given.add(fact("measure", edition.in(words), texts)));
    return given;
  }

  private static FactsBlock.Fact fact(String key, String value, Texts texts) {
    return new FactsBlock.Fact(texts.get("commitments." + key), value);
  }

  private static Optional<String> missing(
      Commitment commitment, List<Commitment> all, Texts texts) {
    List<String> missing =
        TERMS.stream()
            .filter(term -> !term.isGiven(commitment))
            .filter(term -> all.stream().anyMatch(term::isGiven))
            .map(term -> texts.get("commitments." + term.key()))
            .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(texts.list(missing));
  }

  private static String summary(List<Commitment> commitments, Texts texts) {
    int total = commitments.size();
    return commitments.stream().noneMatch(one -> TERMS.stream().anyMatch(term -> term.isGiven(one)))
        ? texts.get("commitments.summary-bare", total)
        : texts.get(
            "commitments.summary",
            total,
            count(commitments, one -> one.due().isPresent()),
            count(commitments, one -> one.terms().unit().isPresent()),
            count(commitments, one -> one.terms().isMeasurable()));
  }

  private static long count(List<Commitment> commitments, Predicate<Commitment> property) {
    return commitments.stream().filter(property).count();
  }

  /** What a commitment can give. */
  private record Term(String key, Predicate<Commitment> given) {
    boolean isGiven(Commitment commitment) {
      return given.test(commitment);
    }
  }
}
