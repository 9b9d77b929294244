package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Commitment;
import org.huiyin.model.Progress;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.Revision;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

class DatesInOrderTest {
  private static List<String> found(ReplyBuilder reply) {
    return Codes.of(new DatesInOrder(day -> false), reply);
  }

  private static ReplyBuilder published(String day) {
    return ReplyBuilder.reply(
        CardBuilder.card("demo-1").signedOn("2024-05-20").publishedOn(day).build());
  }

  private static Commitment.Update update(String day) {
    return Commitment.Update.plain(
        LocalDate.parse(day),
        Progress.DONE,
        LocalizedText.chinese("示例"),
        new SourceFile("commitments.yml", "").whole());
  }

  private static Revision revision(String day) {
    return new Revision(
        1,
        LocalDate.parse(day),
        Revision.Kind.CORRECTION,
        LocalizedText.chinese("示例"),
        new SourceFile("revisions.yml", "").whole());
  }

  @Test
  void a_reply_is_published_on_the_day_of_signature_or_later() {
    assertEquals(List.of(), found(published("2024-05-20")));
    assertEquals(List.of("published-before-signed"), found(published("2024-05-19")));
  }

  @Test
  void an_update_follows_the_signature() {
    ReplyBuilder good = published("2024-06-01");
    assertEquals(
        List.of(), found(good.with(ReplyBuilder.commitment("c", "s1", update("2024-05-20")))));
    assertEquals(
        List.of("update-before-signed"),
        found(good.with(ReplyBuilder.commitment("c", "s1", update("2024-05-19")))));
  }

  @Test
  void a_revision_follows_the_publication() {
    assertEquals(List.of(), found(published("2024-06-01").with(revision("2024-06-01"))));
    assertEquals(
        List.of("revision-before-published"),
        found(published("2024-06-01").with(revision("2024-05-31"))));
  }
}
