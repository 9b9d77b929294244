package org.huiyin.resolve.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceSet;

/** Puts observations from tables into the tree of {@code figures.yml}. */
public final class TableObservations {
  private static final String OBSERVATIONS = "observations";

  private final List<SourceSet.TableFile> tables;
  private final Measures measures;
  private final Problems problems;
  private final Set<String> used = new HashSet<>();

  /**
   * @param tables the CSV files of the reply
   * @param measures the units to recognise in headers
   */
  public TableObservations(List<SourceSet.TableFile> tables, Measures measures, Problems problems) {
    this.tables = tables;
    this.measures = measures;
    this.problems = problems;
  }

  /**
   * The figures, in which each {@code observations: {csv: …}} is a mapping of observations. If the
   * table cannot be used, which is reported, it is an unreadable node. Tables that no figure uses
   * are reported.
   */
  public Optional<Node> in(Optional<Node> figures) {
    Optional<Node> filled = figures.map(this::filled);
    if (figures.filter(Node.Unreadable.class::isInstance).isEmpty()) {
      reportUnused();
    }
    return filled;
  }

  private Node filled(Node figures) {
    if (!(figures instanceof Node.Mapping mapping)) {
      return figures;
    }
    return new Node.Mapping(
        mapping.origin(),
        mapping.entries().stream()
            .map(figure -> new Node.Entry(figure.key(), filled(figure.key(), figure.value())))
            .toList());
  }

  private Node filled(Node.Scalar id, Node figure) {
    if (!(figure instanceof Node.Mapping mapping)
        || !TableForm.isWritten(Keys.entry(figure, OBSERVATIONS))) {
      return figure;
    }
    return new Node.Mapping(
        mapping.origin(),
        mapping.entries().stream()
            .map(
                entry ->
                    entry.key().text().equals(OBSERVATIONS)
                        ? new Node.Entry(entry.key(), observations(id, mapping, entry.value()))
                        : entry)
            .toList());
  }

  private Node observations(Node.Scalar id, Node.Mapping figure, Node written) {
    Problems own = new Problems();
    Keys keys = Keys.of(figure);
    List<Node.Entry> entries =
        TableForm.of(written, keys, own)
            .map(form -> observations(form, id, figure, keys, own))
            .orElse(List.of());
    problems.addAll(own);
    return entries.isEmpty() || own.hasErrors()
        ? new Node.Unreadable(written.origin())
        : new Node.Mapping(written.origin(), entries);
  }

  private List<Node.Entry> observations(
      TableForm form, Node.Scalar id, Node.Mapping figure, Keys keys, Problems own) {
    Optional<SourceSet.TableFile> file = file(form.csv(), own);
    if (file.isEmpty() || file.get().table().isEmpty() || own.hasErrors()) {
      return List.of();
    }
    return new LayoutReader(form, file.get().table().get(), keys, measures, own)
        .layout()
        .map(
            layout ->
                new ObservationTable(form, layout, id, unit(figure), measures, own)
                    .observations(file.get().table().get()))
        .orElse(List.of());
  }

  private Optional<SourceSet.TableFile> file(Node.Scalar name, Problems own) {
    Optional<SourceSet.TableFile> file =
        tables.stream().filter(each -> each.name().equals(name.text())).findFirst();
    used.add(name.text());
    if (file.isEmpty()) {
      own.add(
          Problem.error(name.origin(), Message.of("missing-table", name.text()))
              .withHint(
                  Nearest.hint(
                      name.text(), tables.stream().map(SourceSet.TableFile::name).toList())));
    }
    return file;
  }

  private static Optional<String> unit(Node.Mapping figure) {
    Node unit = Keys.entry(figure, "unit");
    Node chinese = unit instanceof Node.Mapping ? Keys.entry(unit, "zh") : unit;
    return chinese instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  private void reportUnused() {
    for (SourceSet.TableFile table : tables) {
      if (table.table().isPresent() && !used.contains(table.name())) {
        problems.add(Problem.warning(table.origin(), Message.of("unused-table", table.name())));
      }
    }
  }
}
