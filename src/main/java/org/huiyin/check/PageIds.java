package org.huiyin.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.Anchors;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;

/** The ids on a page that links can refer to. */
final class PageIds {
  private PageIds() {}

  /** The ids of a page that is not part of a reply. */
  static Set<String> of(Prose text) {
    Set<String> ids = new LinkedHashSet<>(text.ids());
    ids.addAll(Anchors.OF_EVERY_PAGE);
    return ids;
  }

  /** The ids of the page of a reply in one language. */
  static Set<String> of(Reply reply, Prose text) {
    Set<String> ids = of(text);
    text.mentions().stream()
        .map(Prose.Mention::anchor)
        .filter(anchor -> !anchor.isEmpty())
        .forEach(ids::add);
    List<String> tables = text.tables();
    for (int i = 0; i < tables.size(); i++) {
      String figure = tables.get(i);
      ids.add(Anchors.table(figure, Collections.frequency(tables.subList(0, i + 1), figure)));
    }
    ids.addAll(Anchors.OF_EVERY_REPLY);
    addRecords(reply, ids);
    if (!reply.highlights().isEmpty()) {
      ids.add(Anchors.KEY_FIGURES);
    }
    if (!reply.charts().isEmpty()) {
      ids.add(Anchors.CHARTS);
    }
    if (reply.figures().stream().anyMatch(figure -> figure.isPlanned() && !figure.isContext())) {
      ids.add(Anchors.PLANS);
    }
    if (!reply.commitments().isEmpty()) {
      ids.add(Anchors.COMMITMENTS);
    }
    if (!reply.attachments().isEmpty()) {
      ids.add(Anchors.ATTACHMENTS);
    }
    if (!reply.asks().isEmpty()) {
      ids.add(Anchors.ASKS);
    }
    if (!reply.revisions().shown().isEmpty()) {
      ids.add(Anchors.REVISIONS);
    }
    return ids;
  }

  private static void addRecords(Reply reply, Set<String> ids) {
    for (Figure figure : reply.figures()) {
      ids.add(Anchors.figure(figure.id()));
      figure.observations().forEach(value -> ids.add(Anchors.observation(figure.id(), value.id())));
      document(Optional.of(figure.source())).ifPresent(id -> addContext(id, ids));
    }
    for (Claim claim : reply.claims()) {
      ids.add(Anchors.claim(claim.id()));
      document(claim.source())
          .ifPresentOrElse(id -> addContext(id, ids), () -> ids.add(Anchors.CLAIMS));
    }
    reply.commitments().forEach(each -> ids.add(Anchors.commitment(each.id())));
    reply.charts().forEach(chart -> ids.add(Anchors.chart(chart.id())));
    reply.revisions().shown().forEach(each -> ids.add(Anchors.revision(each.number())));
  }

  private static void addContext(String document, Set<String> ids) {
    ids.add(Anchors.CONTEXT);
    ids.add(Anchors.document(document));
  }

  /** The document of a source, if the source is not the reply itself. */
  private static Optional<String> document(Optional<SourceRef> source) {
    return source
        .filter(SourceRef.Elsewhere.class::isInstance)
        .map(SourceRef.Elsewhere.class::cast)
        .map(SourceRef.Elsewhere::document);
  }
}
