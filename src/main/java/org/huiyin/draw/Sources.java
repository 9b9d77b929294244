package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Document;
import org.huiyin.model.Drawing;
import org.huiyin.model.LocalizedText;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;

/** Where the values of a chart come from, in one line. */
final class Sources {
  private Sources() {}

  /** {@code 来源：江苏省工业和信息化厅《对……的答复》；现代快报《……》}. */
  static String of(List<Drawing.Row> rows, Reply reply, Texts texts) {
    List<String> works =
        rows.stream()
            .map(row -> row.observation().figure())
            .distinct()
            .flatMap(id -> reply.figure(id).stream())
            .map(figure -> name(figure.source(), reply, texts))
            .distinct()
            .toList();
    return texts.get(
        "chart.source", rows.isEmpty() ? name(reply, texts) : Description.separated(works, texts));
  }

  private static String name(SourceRef source, Reply reply, Texts texts) {
    if (source instanceof SourceRef.Elsewhere elsewhere) {
      Optional<Document> document = reply.card().document(elsewhere.document());
      return document
          .map(known -> work(known.publisher(), known.title(), texts))
          .orElse(elsewhere.document());
    }
    return name(reply, texts);
  }

  private static String name(Reply reply, Texts texts) {
    return work(reply.card().handling().leadHandler().name(), reply.card().title(), texts);
  }

  private static String work(LocalizedText publisher, LocalizedText title, Texts texts) {
    return texts.get("chart.work", publisher.in(texts.language()), title.in(texts.language()));
  }
}
