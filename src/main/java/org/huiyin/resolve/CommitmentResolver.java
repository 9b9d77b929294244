package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Commitment;
import org.huiyin.model.Figure;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Progress;
import org.huiyin.model.SourceRef;
import org.huiyin.model.provenance.MarkedFile;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Converts {@code commitments.yml} to {@link Commitment}s. */
final class CommitmentResolver {
  private final FigureNames names;
  private final List<Figure> figures;
  private final Problems problems;
  private final Values values;

  /**
   * @param figures the valid figures
   */
  CommitmentResolver(FigureNames names, List<Figure> figures, Values values) {
    this.names = names;
    this.figures = figures;
    this.problems = values.problems();
    this.values = values;
  }

  List<Commitment> commitments(Optional<Node> file) {
    List<Commitment> commitments = new ArrayList<>();
    file.map(node -> Fields.of(node, problems).byId())
        .orElse(List.of())
        .forEach(entry -> commitment(entry).ifPresent(commitments::add));
    return commitments;
  }

  private Optional<Commitment> commitment(Node.Entry entry) {
    Fields fields = Fields.of(entry, problems);
    Optional<SourceRef.Passage> passage =
        fields
            .requiredScalar("passage")
            .map(scalar -> new SourceRef.Passage(scalar.text(), scalar.origin()));
    LocalizedText action = values.requiredWords(fields, "action");
    LocalizedText keyword = values.requiredWords(fields, "keyword");
    Optional<Commitment.Mode> mode =
        values.choice(fields.requiredScalar("mode"), Commitment.Mode.class);
    Optional<PartialDate> due = fields.scalar("due").flatMap(values::partialDate);
    Optional<LocalizedText> unit = values.words(fields, "unit");
    Optional<LocalizedText> measure = values.words(fields, "measure");
    Optional<ObservationRef> target = fields.scalar("target").flatMap(this::target);
    List<ObservationRef> shown =
        fields.scalars("figures").stream()
            .flatMap(ref -> names.find(ref.text(), ref.origin(), problems).stream())
            .toList();
    List<Commitment.Update> updates =
        fields.list("updates").stream().flatMap(node -> update(node).stream()).toList();
    reportDisorder(updates);
    Optional<LocalizedText> note = values.words(fields, "note");
    values.marks().take(MarkedFile.COMMITMENTS.path(entry.key().text()), fields);
    fields.done();
    if (passage.isEmpty() || mode.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Commitment(
            entry.key().text(),
            passage.get(),
            action,
            keyword,
            mode.get(),
            due,
            unit,
            measure,
            target,
            shown,
            updates,
            note,
            entry.key().origin()));
  }

  /** The planned value that a commitment promises. A result is reported. */
  private Optional<ObservationRef> target(Node.Scalar written) {
    Optional<ObservationRef> ref = names.find(written.text(), written.origin(), problems);
    boolean result =
        ref.isPresent()
            && figures.stream()
                .anyMatch(figure -> figure.id().equals(ref.get().figure()) && !figure.isPlanned());
    if (result) {
      problems.error(written.origin(), "target-not-planned", ref.get().figure());
      return Optional.empty();
    }
    return ref;
  }

  private Optional<Commitment.Update> update(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<LocalDate> on = fields.requiredScalar("on").flatMap(values::day);
    Optional<Progress> status = values.choice(fields.requiredScalar("status"), Progress.class);
    LocalizedText text = values.requiredWords(fields, "text");
    Optional<String> evidence = values.text(fields, "evidence", Language.ZH);
    fields.done();
    return on.isPresent() && status.isPresent()
        ? Optional.of(
            new Commitment.Update(on.get(), status.get(), text, evidence, fields.originOf("on")))
        : Optional.empty();
  }

  private void reportDisorder(List<Commitment.Update> updates) {
    for (int i = 1; i < updates.size(); i++) {
      LocalDate before = updates.get(i - 1).on();
      if (updates.get(i).on().isBefore(before)) {
        problems.error(
            updates.get(i).origin(), "updates-out-of-order", updates.get(i).on(), before);
      }
    }
  }
}
