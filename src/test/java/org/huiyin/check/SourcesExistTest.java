package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.ReplyBuilder.HERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Document;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class SourcesExistTest {
  private static final Document PAPER =
      new Document(
          "paper",
          LocalizedText.chinese("示例文件"),
          LocalizedText.chinese("示例日报"),
          PartialDate.year(2023),
          Optional.empty(),
          Optional.empty());

  private static ReplyBuilder reply(SourceRef source) {
    return ReplyBuilder.reply(CardBuilder.card("demo-1").documents(PAPER).build())
        .with(figure("rooms").source(source))
        .section("s1", "s1-1");
  }

  private static List<String> found(ReplyBuilder reply) {
    return Codes.of(new SourcesExist(), reply);
  }

  @Test
  void sections_subsections_and_documents_that_are_there_pass() {
    assertEquals(List.of(), found(reply(ReplyBuilder.passage("s1"))));
    assertEquals(List.of(), found(reply(ReplyBuilder.passage("s1-1"))));
    assertEquals(List.of(), found(reply(new SourceRef.Elsewhere("paper", HERE))));
  }

  @Test
  void the_text_as_a_whole_is_there_with_and_without_headings() {
    assertEquals(List.of(), found(reply(ReplyBuilder.passage("text"))));
    assertEquals(List.of("unknown-section"), found(reply(ReplyBuilder.passage("texts"))));
  }

  @Test
  void others_are_told() {
    assertEquals(List.of("unknown-section"), found(reply(ReplyBuilder.passage("s2"))));
    assertEquals(
        List.of("unknown-document"), found(reply(new SourceRef.Elsewhere("letter", HERE))));
    assertEquals(
        List.of("unknown-section"),
        found(reply(ReplyBuilder.passage("s1")).with(ReplyBuilder.commitment("c1", "s9"))));
  }

  @Test
  void a_passage_must_be_in_every_edition() {
    ReplyBuilder reply =
        ReplyBuilder.reply(CardBuilder.card("demo-1").languages(Language.ZH, Language.EN).build())
            .with(figure("rooms").source(ReplyBuilder.passage("s1")))
            .section("s1");
    Prose other =
        new Prose(
            List.of(),
            List.of(new Prose.Section("s2", "", List.of(), List.of())),
            List.of(),
            List.of(),
            List.of());
    assertEquals(List.of("unknown-section"), found(reply.english(other)));
  }

  @Test
  void a_text_that_could_not_be_read_is_not_reported_again() {
    assertEquals(
        List.of(),
        found(ReplyBuilder.reply().with(figure("rooms").source(ReplyBuilder.passage("s1")))));
  }
}
