package org.huiyin.resolve.value;

import java.util.Optional;
import org.huiyin.model.SourceRef;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;
import org.huiyin.source.Problems;

/** Reads the source of a value: {@code {section: s2-1}} or {@code {document: id}}. */
public final class SourceRefs {
  private final Problems problems;

  public SourceRefs(Problems problems) {
    this.problems = problems;
  }

  public Optional<SourceRef> source(Node node) {
    Fields fields = Fields.of(node, problems);
    Optional<Node.Scalar> section = fields.scalar("section");
    Optional<Node.Scalar> document = fields.scalar("document");
    fields.done();
    if (section.isPresent() == document.isPresent()) {
      problems.error(fields.origin(), "section-or-document");
      return Optional.empty();
    }
    return section.isPresent()
        ? Optional.of(new SourceRef.Passage(section.get().text(), section.get().origin()))
        : Optional.of(new SourceRef.Elsewhere(document.get().text(), document.get().origin()));
  }
}
