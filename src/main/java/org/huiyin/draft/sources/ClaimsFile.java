package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draft.reading.BodyReading.ReadClaim;

/** {@code claims.yml}. */
final class ClaimsFile {
  private final Sections sections;
  private final Marks marks;

  ClaimsFile(Sections sections, Marks marks) {
    this.sections = sections;
    this.marks = marks;
  }

  String text(List<ReadClaim> claims) {
    List<String> blocks = new ArrayList<>();
    for (ReadClaim claim : claims) {
      YamlText yaml = new YamlText();
      yaml.open(claim.id()).put("says", claim.says()).put("holds", claim.holds());
      yaml.list("items", claim.items());
      claim.roundedTo().ifPresent(step -> yaml.put("rounded-to", step));
      yaml.flow("source", FlowText.mapping().put("section", sections.id(claim.heading())));
      yaml.list(Marks.KEY, marks.of("claims." + claim.id(), claim.guesses()));
      blocks.add(yaml.toString());
    }
    return String.join("\n", blocks);
  }
}
