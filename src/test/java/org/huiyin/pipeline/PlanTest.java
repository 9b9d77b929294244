package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Card;
import org.huiyin.read.Content;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which replies are built, and which date is used as today. */
class PlanTest {
  @TempDir Path folder;

  @BeforeEach
  void make_a_site() throws IOException {
    Files.createDirectories(folder.resolve("content/replies"));
    Files.writeString(
        folder.resolve("content/site.yml"),
        """
        name: 示例站
        tagline: 示例：只用于测试
        base-url: https://demo.example/
        organisations: {office: {name: 示例局}}
        """);
  }

  private void reply(String id, String status, String publishedAt, String more) throws IOException {
    Files.createDirectories(folder.resolve("content/replies/" + id));
    Files.writeString(
        folder.resolve("content/replies/" + id + "/reply.yml"),
        """
        kind: suggestion
        title: 示例
        topic: 示例
        congress: {name: 示例, term: 1, session: 1}
        number: "1"
        proposers: [{name: 示例, role: deputy}]
        lead-handler: office
        signed-on: 2024-01-01
        published-at: %s
        status: %s
        %s
        """
            .formatted(publishedAt, status, more));
  }

  private Plan plan(boolean drafts, Optional<LocalDate> asOf) throws IOException {
    Content content = new Content(folder);
    Problems problems = new Problems();
    Request request =
        new Request(
            folder,
            folder.resolve("site"),
            Request.Mode.CHECK,
            Optional.empty(),
            asOf,
            drafts,
            false,
            false,
            1);
    ThemeSources theme = ThemeSources.none();
    SiteSetup setup =
        Workspace.once().setup(content.site(problems), theme, request, problems).orElseThrow();
    List<Candidate> candidates = new ArrayList<>();
    for (String id : content.replies(problems)) {
      candidates.add(Candidate.of(id, content, setup, SourceKeys.NONE, new ReplyMemory()));
    }
    Plan plan = Plan.of(candidates, request);
    assertEquals(List.of(), problems.sorted());
    return plan;
  }

  @Test
  void only_what_may_be_published_is_built() throws IOException {
    reply("a-published", "published", "2024-06-01", "");
    reply("b-draft", "draft", "2024-06-02", "");
    reply("c-withdrawn", "withdrawn", "2024-06-03", "");
    reply("d-open", "published", "2024-06-04", "publicity: open");
    reply("e-on-request", "published", "2024-06-05", "publicity: on-request");
    reply("f-closed", "draft", "2024-06-06", "publicity: closed");
    assertEquals(
        List.of("a-published", "c-withdrawn", "d-open"), plan(false, Optional.empty()).ids());
    assertEquals(
        List.of("a-published", "b-draft", "c-withdrawn", "d-open"),
        plan(true, Optional.empty()).ids());
  }

  @Test
  void a_scheduled_reply_is_built_from_its_day_on() throws IOException {
    reply("a", "published", "2024-06-01", "");
    reply("b", "scheduled", "2024-06-02 09:30", "");
    assertEquals(List.of("a"), plan(false, Optional.empty()).ids());
    assertEquals(List.of("a"), plan(false, Optional.of(LocalDate.of(2024, 6, 1))).ids());
    assertEquals(List.of("a", "b"), plan(false, Optional.of(LocalDate.of(2024, 6, 2))).ids());
    assertEquals(List.of("a", "b"), plan(true, Optional.empty()).ids());
  }

  @Test
  void an_unsound_card_is_built_so_that_its_problems_are_told_but_is_known_to_nobody()
      throws IOException {
    reply("a", "published", "2024-06-01", "");
    reply("b", "publish", "2024-06-02", "");
    Files.createDirectories(folder.resolve("content/replies/c"));
    Plan plan = plan(false, Optional.empty());
    assertEquals(List.of("a", "b", "c"), plan.ids());
    assertEquals(List.of("a"), plan.cards().stream().map(Card::id).toList());
  }

  @Test
  void the_newest_date_of_what_is_published_stands_in_for_today() throws IOException {
    LocalDate nothing = plan(false, Optional.empty()).asOf();
    assertTrue(nothing.isBefore(LocalDate.of(1950, 1, 1)), nothing::toString);
    reply("a", "published", "2024-06-01", "");
    reply("b", "draft", "2024-06-02", "");
    reply("c", "scheduled", "2024-06-03", "");
    assertEquals(LocalDate.of(2024, 6, 1), plan(true, Optional.empty()).asOf());
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertEquals(day, plan(false, Optional.of(day)).asOf());
  }
}
