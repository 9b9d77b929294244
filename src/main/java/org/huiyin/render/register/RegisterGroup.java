package org.huiyin.render.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.address.Anchors;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.CommitmentSummary;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.ReportView;
import org.huiyin.source.EnumNames;

/**
 * Commitments of one reply that follow each other in a list.
 *
 * @param kicker kind and number of the reply
 * @param topic of the reply
 * @param state 已重新答复 and the like; empty for most replies
 * @param allHref the commitments in the reply's page
 * @param missing what none of them gives of body, deadline and target, as a list; empty if none
 */
public record RegisterGroup(
    String kicker,
    String topic,
    String handler,
    Optional<String> state,
    String allHref,
    Optional<String> missing,
    List<Item> items)
    implements TemplateView {

  /**
   * A commitment.
   *
   * @param href its entry in the reply's page
   * @param placeHref the place in the reply's text that makes it
   * @param standing where it stands now; empty in a bulletin, which tells of its quarter only
   */
  public record Item(
      String href,
      String placeHref,
      String action,
      String mode,
      Optional<Standing> standing,
      List<ReportView> reports)
      implements TemplateView {}

  /**
   * Where a commitment stands.
   *
   * @param state the suffix of the CSS class that sets the colour
   * @param given deadlines, bodies and target
   * @param missing what it does not give and others of the group do, as a list; empty if none
   * @param overdue whether the deadline has passed without published completion
   */
  public record Standing(
      String state,
      String stateLabel,
      boolean overdue,
      List<Fact> given,
      Optional<String> achieved,
      Optional<String> missing)
      implements TemplateView {}

  /** What is known of a commitment, with its name. */
  public record Fact(String label, String value) implements TemplateView {}

  /**
   * Groups commitments by reply, in their order.
   *
   * @param quarter whose reports are shown, and nothing else; empty for all
   */
  static List<RegisterGroup> of(
      List<Registered> list, Optional<Quarter> quarter, RenderContext context, Links links) {
    List<RegisterGroup> groups = new ArrayList<>();
    int from = 0;
    while (from < list.size()) {
      ReplySummary reply = list.get(from).reply();
      int to = from;
      while (to < list.size() && list.get(to).reply() == reply) {
        to++;
      }
      List<CommitmentSummary> members =
          list.subList(from, to).stream().map(Registered::commitment).toList();
      groups.add(group(reply, members, quarter, context, links));
      from = to;
    }
    return groups;
  }

  private static RegisterGroup group(
      ReplySummary reply,
      List<CommitmentSummary> members,
      Optional<Quarter> quarter,
      RenderContext context,
      Links links) {
    Card card = reply.card();
    Texts texts = context.texts();
    String page = links.to(card.page());
    List<String> missing =
        Term.ALL.stream()
            .filter(term -> members.stream().noneMatch(term::isGiven))
            .map(Term::key)
            .toList();
    return new RegisterGroup(
        context.format().kicker(card),
        context.in(card.subject()),
        context.format().fullNames(card.answering()),
        context
            .format()
            .state(card)
            .or(
                () ->
                    reply.answeredAgain()
                        ? Optional.of(texts.get("card.answered-again"))
                        : Optional.empty()),
        page + "#" + Anchors.COMMITMENTS,
        quarter.isPresent() ? Optional.empty() : named(missing, texts),
        members.stream()
            .map(member -> item(member, missing, page, quarter, texts, links))
            .toList());
  }

  private static Item item(
      CommitmentSummary commitment,
      List<String> said,
      String page,
      Optional<Quarter> quarter,
      Texts texts,
      Links links) {
    List<CommitmentSummary.Report> reports = commitment.reports();
    return new Item(
        page + "#" + Anchors.commitment(commitment.id()),
        page + "#" + commitment.place(),
        commitment.action(),
        texts.of(commitment.mode()),
        quarter.isPresent() ? Optional.empty() : Optional.of(standing(commitment, said, texts)),
        IntStream.range(0, reports.size())
            .filter(i -> quarter.isEmpty() || quarter.get().contains(reports.get(i).on()))
            .mapToObj(i -> report(reports.get(i), texts, links))
            .toList());
  }

  private static Standing standing(CommitmentSummary commitment, List<String> said, Texts texts) {
    List<String> missing =
        Term.ALL.stream()
            .filter(term -> !term.isGiven(commitment) && !said.contains(term.key()))
            .map(Term::key)
            .toList();
    return new Standing(
        EnumNames.kebabCase(commitment.progress()),
        texts.of(commitment.progress()),
        commitment.overdueSince().isPresent(),
        given(commitment, texts),
        text(commitment.achieved()),
        named(missing, texts));
  }

  private static ReportView report(CommitmentSummary.Report report, Texts texts, Links links) {
    return new ReportView(
        Optional.empty(),
        report.on().toString(),
        EnumNames.kebabCase(report.progress()),
        texts.of(report.progress()),
        report.text(),
        report.due().map(texts::date),
        List.of(),
        text(report.by()),
        text(report.evidence()).map(href -> report.external() ? href : links.shared(href)));
  }

  private static List<Fact> given(CommitmentSummary commitment, Texts texts) {
    Optional<String> due =
        commitment
            .due()
            .map(texts::date)
            .or(
                () ->
                    commitment.longTerm()
                        ? Optional.of(texts.get("commitments.long-term"))
                        : Optional.empty());
    Optional<String> dueNow =
        commitment
            .dueNow()
            .filter(now -> !commitment.due().equals(Optional.of(now)))
            .map(texts::date);
    return Stream.of(
            fact("unit", text(commitment.unit()), texts),
            fact("co-units", text(commitment.coUnits()), texts),
            fact("due", due, texts),
            fact("due-now", dueNow, texts),
            fact("measure", text(commitment.measure()), texts))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Fact> fact(String key, Optional<String> value, Texts texts) {
    return value.map(given -> new Fact(texts.get("commitments." + key), given));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  private static Optional<String> named(List<String> terms, Texts texts) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.list(terms.stream().map(term -> texts.get("commitments." + term)).toList()));
  }
}
