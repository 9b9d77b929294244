package org.huiyin.check;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Claim;
import org.huiyin.model.Commitment;
import org.huiyin.model.Document;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the passages and documents exist that figures, claims and commitments name as
 * sources, and the passages that asks and revisions name.
 */
final class SourcesExist implements Check {
  @Override
  public void check(Reply reply, Problems problems) {
    List<SourceRef> sources = new ArrayList<>();
    reply.figures().stream().map(Figure::source).forEach(sources::add);
    reply.claims().stream()
        .map(Claim::source)
        .flatMap(source -> source.stream())
        .forEach(sources::add);
    reply.commitments().stream().map(Commitment::passage).forEach(sources::add);
    reply.asks().forEach(ask -> sources.addAll(ask.answeredIn()));
    reply.revisions().all().stream()
        .flatMap(revision -> revision.ofPassage().stream())
        .map(Revision.Change.OfPassage::passage)
        .forEach(sources::add);
    List<String> documents = reply.card().documents().stream().map(Document::id).toList();
    for (SourceRef source : sources) {
      if (source instanceof SourceRef.Elsewhere elsewhere
          && !documents.contains(elsewhere.document())) {
        problems.add(
            Problem.error(elsewhere.origin(), Message.of("unknown-document", elsewhere.document()))
                .withHint(Nearest.hint(elsewhere.document(), documents)));
      }
    }
    reply
        .card()
        .languages()
        .forEach(language -> requirePassages(sources, reply, language, problems));
  }

  private static void requirePassages(
      List<SourceRef> sources, Reply reply, Language language, Problems problems) {
    if (reply.text(language).equals(Prose.EMPTY)) {
      return; // The text could not be read, which is reported.
    }
    List<String> sections = reply.text(language).ids();
    String file = language == Language.ZH ? "index.md" : "index.en.md";
    for (SourceRef source : sources) {
      if (source instanceof SourceRef.Passage passage && !sections.contains(passage.section())) {
        problems.add(
            Problem.error(passage.origin(), Message.of("unknown-section", passage.section(), file))
                .withHint(Nearest.hint(passage.section(), sections)));
      }
    }
  }
}
