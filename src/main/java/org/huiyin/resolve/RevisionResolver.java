package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Organisation;
import org.huiyin.model.Revision;
import org.huiyin.model.SourceRef;
import org.huiyin.model.Value;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.StatedValues;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code revisions.yml} to {@link Revision}s, newest first. */
final class RevisionResolver {
  private final Problems problems;
  private final Values values;
  private final List<Organisation> organisations;
  private final Optional<Targets> targets;

  /**
   * What the changes can name.
   *
   * @param names of all figures
   * @param figures the valid ones
   */
  record Targets(FigureNames names, List<Figure> figures, StatedValues stated) {}

  /**
   * @param organisations of the site
   * @param targets empty for a withdrawn reply, whose figures and text are not read: what its
   *     changes name was checked when it was published
   */
  RevisionResolver(List<Organisation> organisations, Optional<Targets> targets, Values values) {
    this.problems = values.problems();
    this.values = values;
    this.organisations = organisations;
    this.targets = targets;
  }

  List<Revision> revisions(Optional<Node> file) {
    if (file.isEmpty()) {
      return List.of();
    }
    if (file.get() instanceof Node.Unreadable) {
      return List.of();
    }
    if (!(file.get() instanceof Node.Sequence sequence)) {
      Fields.wrongType(file.get(), "type.list", problems);
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    sequence.items().forEach(node -> draft(node).ifPresent(drafts::add));
    drafts.sort(Comparator.comparing(Draft::on));
    List<Revision> revisions = new ArrayList<>();
    drafts.forEach(draft -> revisions.add(draft.numbered(revisions.size() + 1)));
    Collections.reverse(revisions);
    return revisions;
  }

  /** A change whose number is not known yet, because the file may be in another order. */
  private record Draft(
      LocalDate on,
      Revision.Kind kind,
      LocalizedText summary,
      Optional<Revision.Change> change,
      Optional<LocalizedText> reason,
      Optional<LocalizedText> by,
      boolean major,
      Origin origin) {
    Revision numbered(int number) {
      return new Revision(number, on, kind, summary, change, reason, by, major, origin);
    }
  }

  private Optional<Draft> draft(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<LocalDate> on = fields.requiredScalar("on").flatMap(values::day);
    Optional<Revision.Kind> kind =
        values.choice(fields.requiredScalar("kind"), Revision.Kind.class);
    LocalizedText summary = values.requiredWords(fields, "summary");
    Optional<Revision.Change> change = change(kind, fields);
    Optional<LocalizedText> reason = values.words(fields, "reason");
    Optional<LocalizedText> by = by(fields);
    boolean major = fields.flag("major");
    boolean named = fields.has("figure") || fields.has("passage");
    if (kind.equals(Optional.of(Revision.Kind.CORRECTION)) && named && reason.isEmpty()) {
      fields.reportMissing(
          "reason",
          Problem.error(fields.originOf("on"), Message.of("correction-without-reason"))
              .withHint(Message.of("hint.correction-reason")));
    }
    fields.done();
    return on.isPresent() && kind.isPresent()
        ? Optional.of(
            new Draft(
                on.get(), kind.get(), summary, change, reason, by, major, fields.originOf("on")))
        : Optional.empty();
  }

  /** Who made it: the id of an organisation, or words. */
  private Optional<LocalizedText> by(Fields fields) {
    return fields
        .node("by")
        .map(
            node ->
                organisations.stream()
                    .filter(
                        body ->
                            node instanceof Node.Scalar scalar && scalar.text().equals(body.id()))
                    .findFirst()
                    .map(Organisation::name)
                    .orElseGet(() -> values.words(node)));
  }

  private Optional<Revision.Change> change(Optional<Revision.Kind> kind, Fields fields) {
    Optional<Node.Scalar> figure = fields.scalar("figure");
    Optional<Node.Scalar> passage = fields.scalar("passage");
    Optional<Node> before = fields.node("old");
    Optional<Node> after = fields.node("new");
    boolean withdrawn = kind.equals(Optional.of(Revision.Kind.WITHDRAWAL));
    boolean nothing = figure.isEmpty() && passage.isEmpty();
    if (nothing && before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    if (withdrawn || nothing || figure.isPresent() && passage.isPresent()) {
      problems.add(
          Problem.error(
                  figure.or(() -> passage).map(Node.Scalar::origin).orElse(fields.originOf("on")),
                  Message.of("revision-names-nothing"))
              .withHint(Message.of("hint.revision-names")));
      return Optional.empty();
    }
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    return figure.isPresent()
        ? ofFigure(figure.get(), fields, targets.get())
        : ofPassage(passage.orElseThrow(), before, after);
  }

  private Optional<Revision.Change> ofFigure(Node.Scalar figure, Fields fields, Targets known) {
    Optional<Node.Scalar> before = fields.requiredScalar("old");
    Optional<Node.Scalar> after = fields.requiredScalar("new");
    Optional<ObservationRef> ref = known.names.find(figure.text(), figure.origin(), problems);
    Optional<Figure> target =
        ref.flatMap(
            found ->
                known.figures.stream()
                    .filter(each -> each.id().equals(found.figure()))
                    .findFirst());
    if (target.isEmpty()) { // Unknown or invalid, which has been reported.
      return Optional.empty();
    }
    String unit = target.get().unit().zh();
    Optional<Value> old = before.flatMap(written -> value(written, unit, known));
    Optional<Value> current = after.flatMap(written -> value(written, unit, known));
    return old.isPresent() && current.isPresent()
        ? Optional.of(
            new Revision.Change.OfFigure(
                ref.get(), old.get(), current.get(), before.get().origin(), after.get().origin()))
        : Optional.empty();
  }

  private static Optional<Value> value(Node.Scalar written, String unit, Targets known) {
    return written.text().equals("not-given")
        ? Optional.of(new Value.NotGiven())
        : known.stated.value(written, unit);
  }

  /** The words are compared with the text; those that are gone have no other source. */
  private Optional<Revision.Change> ofPassage(
      Node.Scalar passage, Optional<Node> before, Optional<Node> after) {
    if (before.isEmpty() && after.isEmpty()) {
      problems.add(
          Problem.error(passage.origin(), Message.of("revision-without-words"))
              .withHint(Message.of("hint.revision-words")));
      return Optional.empty();
    }
    Values quoted = values.ofClaims();
    return Optional.of(
        new Revision.Change.OfPassage(
            new SourceRef.Passage(passage.text(), passage.origin()),
            before.map(quoted::words),
            after.map(quoted::words),
            after.map(Node::origin).orElse(passage.origin())));
  }
}
