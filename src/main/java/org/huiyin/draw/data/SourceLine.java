package org.huiyin.draw.data;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.language.JoinedNames;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Organisation;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.text.LocalizedText;

/** The line below a chart that names the documents its values come from. */
public final class SourceLine {
  private SourceLine() {}

  /** A cited document: the reply or another document. */
  private record Work(LocalizedText publisher, LocalizedText title) {
    String in(Texts texts) {
      return texts.get("chart.work", publisher.in(texts.language()), title.in(texts.language()));
    }
  }

  /** Returns {@code 来源：江苏省工业和信息化厅《对……的答复》；现代快报《……》}. */
  public static String of(List<Drawing.Row> rows, Reply reply, Texts texts) {
    List<String> works =
        works(rows, reply).stream().map(work -> work.in(texts)).distinct().toList();
    return texts.get("chart.source", Description.separated(works, texts));
  }

  /** Returns the publishers and titles in that line. */
  public static List<LocalizedText> words(List<Drawing.Row> rows, Reply reply) {
    return works(rows, reply).stream()
        .flatMap(work -> Stream.of(work.publisher, work.title))
        .toList();
  }

  private static List<Work> works(List<Drawing.Row> rows, Reply reply) {
    Work own =
        new Work(
            JoinedNames.of(reply.card().answering().stream().map(Organisation::name).toList()),
            reply.card().title());
    return rows.isEmpty()
        ? List.of(own)
        : rows.stream()
            .map(row -> row.observation().figure())
            .distinct()
            .flatMap(id -> reply.figure(id).stream())
            .map(Figure::source)
            .map(source -> work(source, reply, own))
            .toList();
  }

  private static Work work(SourceRef source, Reply reply, Work own) {
    return source instanceof SourceRef.Elsewhere elsewhere
        ? reply
            .card()
            .document(elsewhere.document())
            .map(known -> new Work(known.publisher(), known.title()))
            .orElseGet(
                () ->
                    new Work(
                        LocalizedText.chinese(""), LocalizedText.chinese(elsewhere.document())))
        : own;
  }
}
