package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.Revision;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.Test;

class WithdrawalMarkedTest {
  private static List<String> found(Revision... revisions) {
    ReplyBuilder reply = ReplyBuilder.reply(CardBuilder.card("demo-1").build());
    for (Revision revision : revisions) {
      reply = reply.with(revision);
    }
    return Codes.of(new WithdrawalMarked(), reply);
  }

  private static Revision revision(String day, Revision.Kind kind) {
    return new Revision(
        1,
        LocalDate.parse(day),
        kind,
        LocalizedText.chinese("示例"),
        new SourceFile("revisions.yml", "").whole());
  }

  @Test
  void a_published_reply_was_not_withdrawn_last() {
    assertEquals(List.of(), found(revision("2024-07-01", Revision.Kind.CORRECTION)));
    assertEquals(
        List.of("withdrawal-not-marked"), found(revision("2024-07-01", Revision.Kind.WITHDRAWAL)));
  }

  @Test
  void a_reply_may_be_published_again_after_a_withdrawal() {
    Revision withdrawal = revision("2024-07-01", Revision.Kind.WITHDRAWAL);
    assertEquals(List.of(), found(revision("2024-07-09", Revision.Kind.UPDATE), withdrawal));
    assertEquals(List.of(), found(withdrawal, revision("2024-07-01", Revision.Kind.UPDATE)));
  }
}
