package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;

/** {@code commitments.yml}. */
final class CommitmentsFile {
  private final Sections sections;
  private final Marks marks;
  private final LinkedWords words;

  CommitmentsFile(Sections sections, Marks marks, LinkedWords words) {
    this.sections = sections;
    this.marks = marks;
    this.words = words;
  }

  String text(List<ReadCommitment> commitments) {
    List<String> blocks = new ArrayList<>();
    for (ReadCommitment one : commitments) {
      YamlText yaml = new YamlText();
      yaml.open(one.id())
          .put("passage", sections.id(one.heading()))
          .put("action", words.within(one.sentence(), one.action()))
          .put("keyword", one.keyword())
          .put("mode", one.mode());
      one.due().ifPresent(due -> yaml.put("due", due));
      one.unit().ifPresent(unit -> yaml.put("unit", unit));
      one.target().ifPresent(target -> yaml.put("target", target));
      one.note().ifPresent(note -> yaml.put("note", note));
      yaml.list(Marks.KEY, marks.of("commitments." + one.id(), one.guesses()));
      blocks.add(yaml.toString());
    }
    return String.join("\n", blocks);
  }
}
