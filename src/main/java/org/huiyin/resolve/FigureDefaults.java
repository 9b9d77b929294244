package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.Nature;
import org.huiyin.resolve.value.SourceRefs;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * The key {@code defaults} at the top of {@code figures.yml}: the period, nature and source of the
 * figures that do not write their own.
 *
 * @param figures the file with complete figures, without the key
 * @param withSource the figures whose source is the default
 */
record FigureDefaults(Optional<Node> figures, Set<String> withSource) {
  private static final String KEY = "defaults";
  private static final String SOURCE = "source";

  FigureDefaults {
    withSource = Set.copyOf(withSource);
  }

  /** Fills in the defaults of a file. They are checked here too, because no figure may use them. */
  static FigureDefaults in(Optional<Node> file, Values values) {
    if (!(file.orElse(null) instanceof Node.Mapping mapping)) {
      return new FigureDefaults(file, Set.of());
    }
    List<Node.Entry> figures = new ArrayList<>();
    List<Node.Entry> defaults = new ArrayList<>();
    Set<String> withSource = new HashSet<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!entry.key().text().equals(KEY)) {
        figures.add(filled(entry, defaults, withSource));
        continue;
      }
      if (!figures.isEmpty()) {
        values
            .problems()
            .add(
                Problem.error(entry.key().origin(), Message.of("defaults-first"))
                    .withHint(Message.of("hint.defaults-first")));
      }
      defaults.addAll(defaults(entry.value(), values));
    }
    return new FigureDefaults(Optional.of(new Node.Mapping(mapping.origin(), figures)), withSource);
  }

  private static List<Node.Entry> defaults(Node node, Values values) {
    Problems problems = values.problems();
    Fields fields = Fields.of(node, problems);
    fields.node("period").ifPresent(values::period);
    values.choice(fields.scalar("nature"), Nature.class);
    fields.node(SOURCE).ifPresent(new SourceRefs(problems)::source);
    fields.done();
    if (!(node instanceof Node.Mapping mapping)) {
      return List.of();
    }
    if (mapping.entries().isEmpty()) {
      problems.error(mapping.origin(), "missing-value");
    }
    return mapping.entries().stream()
        .filter(entry -> List.of("period", "nature", SOURCE).contains(entry.key().text()))
        .toList();
  }

  private static Node.Entry filled(
      Node.Entry figure, List<Node.Entry> defaults, Set<String> withSource) {
    if (!(figure.value() instanceof Node.Mapping mapping) || defaults.isEmpty()) {
      return figure;
    }
    Set<String> own = new HashSet<>();
    mapping.entries().forEach(entry -> own.add(entry.key().text()));
    List<Node.Entry> missing =
        defaults.stream().filter(entry -> !own.contains(entry.key().text())).toList();
    if (missing.stream().anyMatch(entry -> entry.key().text().equals(SOURCE))) {
      withSource.add(figure.key().text());
    }
    return new Node.Entry(
        figure.key(),
        new Node.Mapping(
            mapping.origin(),
            Stream.concat(mapping.entries().stream(), missing.stream()).toList()));
  }
}
