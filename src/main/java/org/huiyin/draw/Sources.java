package org.huiyin.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.model.Document;
import org.huiyin.model.Drawing;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;

/** Where the values of a chart come from, in one line. */
final class Sources {
  private Sources() {}

  /** {@code 来源：江苏省工业和信息化厅《对……的答复》；现代快报《……》}. */
  static String of(List<Drawing.Row> rows, Reply reply) {
    if (rows.isEmpty()) {
      return "来源：" + name(reply);
    }
    return rows.stream()
        .map(row -> row.observation().figure())
        .distinct()
        .flatMap(id -> reply.figure(id).stream())
        .map(figure -> name(figure.source(), reply))
        .distinct()
        .collect(Collectors.joining("；", "来源：", ""));
  }

  private static String name(SourceRef source, Reply reply) {
    if (source instanceof SourceRef.Elsewhere elsewhere) {
      Optional<Document> document = reply.card().document(elsewhere.document());
      return document.map(known -> known.publisher().zh() + "《" + known.title().zh() + "》").orElse(elsewhere.document());
    }
    return name(reply);
  }

  private static String name(Reply reply) {
    return reply.card().leadHandler().name().zh() + "《" + reply.card().title().zh() + "》";
  }
}
