package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Organisation;
import org.huiyin.model.site.Site;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Finds the organisations of {@code site.yml} that a card names. */
record OrganisationReferences(Site site, Problems problems) {

  /** The organisations with these ids, each once. Unknown and repeated ids are reported. */
  List<Organisation> all(List<Node.Scalar> ids) {
    List<Organisation> found = new ArrayList<>();
    for (Node.Scalar id : ids) {
      Optional<Organisation> one = one(id);
      if (one.isPresent() && found.contains(one.get())) {
        problems.error(id.origin(), "repeated-value", id.text());
      } else {
        one.ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Organisation> one(Node.Scalar id) {
    Optional<Organisation> found = site.vocabulary().organisation(id.text());
    if (found.isEmpty()) {
      List<String> known =
          site.vocabulary().organisations().stream().map(Organisation::id).toList();
      problems.add(
          Problem.error(id.origin(), Message.of("unknown-organisation", id.text()))
              .withHint(Nearest.hint(id.text(), known)));
    }
    return found;
  }
}
