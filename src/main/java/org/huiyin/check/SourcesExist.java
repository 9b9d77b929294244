package org.huiyin.check;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** The passages and documents that figures, claims and commitments name as their sources must be there. */
final class SourcesExist implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    if (reply.prose().equals(Prose.EMPTY)) {
      return; // The text could not be read, which is reported.
    }
    List<SourceRef> sources = new ArrayList<>();
    reply.figures().stream().map(Figure::source).forEach(sources::add);
    reply.claims().stream().map(Claim::source).flatMap(source -> source.stream()).forEach(sources::add);
    reply.commitments().stream().map(Commitment::passage).forEach(sources::add);
    for (Prose text : reply.texts()) {
      check(sources, sections(text), reply, problems);
    }
  }

  private static void check(List<SourceRef> sources, List<String> sections, Reply reply, Problems problems) {
    List<String> documents = reply.card().documents().stream().map(Document::id).toList();
    for (SourceRef source : sources) {
      if (source instanceof SourceRef.Passage passage) {
        require(passage.section(), sections, passage.origin(), "unknown-section", problems);
      } else if (source instanceof SourceRef.Elsewhere elsewhere) {
        require(elsewhere.document(), documents, elsewhere.origin(), "unknown-document", problems);
      }
    }
  }

  private static List<String> sections(Prose prose) {
    List<String> ids = new ArrayList<>();
    for (Prose.Section section : prose.sections()) {
      ids.add(section.id());
      section.passages().forEach(passage -> ids.add(passage.id()));
    }
    return ids.stream().distinct().toList();
  }

  private static void require(String id, List<String> known, Origin origin, String code, Problems problems) {
    if (!known.contains(id)) {
      problems.add(Problem.error(origin, Message.of(code, id)).withHint(Nearest.hint(id, known)));
    }
  }
}
