package org.huiyin.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Revision;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Converts {@code revisions.yml} to {@link Revision}s, newest first. */
final class RevisionResolver {
  private final Problems problems;
  private final Values values;

  RevisionResolver(Values values) {
    this.problems = values.problems();
    this.values = values;
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
    List<Revision> revisions = new ArrayList<>();
    sequence.items().forEach(node -> revision(node).ifPresent(revisions::add));
    revisions.sort(Comparator.comparing(Revision::on).reversed());
    return revisions;
  }

  private Optional<Revision> revision(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<LocalDate> on = fields.requiredScalar("on").flatMap(values::day);
    Optional<Revision.Kind> kind =
        values.choice(fields.requiredScalar("kind"), Revision.Kind.class);
    LocalizedText summary = values.requiredWords(fields, "summary");
    fields.done();
    return on.isPresent() && kind.isPresent()
        ? Optional.of(new Revision(on.get(), kind.get(), summary, fields.originOf("on")))
        : Optional.empty();
  }
}
