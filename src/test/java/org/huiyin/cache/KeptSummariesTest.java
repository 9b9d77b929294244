package org.huiyin.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.draw.Draw;
import org.huiyin.draw.canvas.Painter;
import org.huiyin.draw.font.Fonts;
import org.huiyin.model.Card;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.Build;
import org.huiyin.pipeline.Listener;
import org.huiyin.pipeline.Request;
import org.huiyin.pipeline.trace.CardIndex;
import org.huiyin.read.Content;
import org.huiyin.read.ThemeFolder;
import org.huiyin.render.Renderer;
import org.huiyin.render.template.Theme;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real summaries, cards and problems, through the codec and back. */
@Tag("slow")
class KeptSummariesTest {
  private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);

  record Kept(List<ReplySummary> summaries, List<Card> cards) {}

  record Found(List<Problem> problems) {}

  static List<Path> sites() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/sites"))) {
      return Stream.concat(
              Stream.of(Path.of(".")),
              folders.filter(folder -> Files.exists(folder.resolve("content/site.yml"))).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void summaries_and_cards_come_back_as_they_were(Path source) throws IOException, DamagedEntry {
    RecordCodec<Kept> codec = RecordCodec.of(Kept.class);
    Problems problems = new Problems();
    Content content = new Content(source);
    Optional<Site> found = Resolve.site(content.site(problems), problems);
    if (found.isEmpty()) {
      return;
    }
    Site site = found.get();
    Theme theme = Theme.of(ThemeFolder.read(source, problems), problems);
    Renderer renderer = new Renderer(site, theme, AS_OF);
    List<Card> cards = new ArrayList<>();
    for (String id : content.replies(problems)) {
      Optional<Node> node = content.card(id);
      boolean english = content.hasEnglish(id);
      node.flatMap(card -> Resolve.card(id, card, english, site))
          .map(card -> card.on(AS_OF))
          .ifPresent(cards::add);
    }
    for (Card card : cards) {
      List<ReplySummary> summaries = summaries(card, cards, content, site, renderer);
      Kept kept = new Kept(summaries, List.of(card));
      byte[] bytes = codec.encode(kept).orElseThrow();
      Kept read = codec.decode(bytes, SameValue.textsOf(kept));
      SameValue.assertSame(kept, read);
      assertArrayEquals(bytes, codec.encode(read).orElseThrow());
      for (int cut = 0; cut < bytes.length; cut += 97) {
        byte[] part = java.util.Arrays.copyOf(bytes, cut);
        assertThrows(DamagedEntry.class, () -> codec.decode(part, SameValue.textsOf(kept)));
      }
    }
  }

  private static List<ReplySummary> summaries(
      Card card, List<Card> cards, Content content, Site site, Renderer renderer)
      throws IOException {
    Problems problems = new Problems();
    List<ReplySummary> summaries = new ArrayList<>();
    if (card.isWithdrawn()) {
      Optional<Withdrawal> withdrawal =
          Resolve.withdrawal(content.withdrawn(card.id(), problems), site, card, problems);
      for (Language language : card.languages()) {
        if (withdrawal.isPresent()) {
          summaries.add(renderer.withdrawal(withdrawal.get(), language, problems).summary());
        }
      }
      return summaries;
    }
    Optional<Reply> reply =
        Resolve.reply(
            content.reply(card.id(), problems),
            site,
            new CardIndex(cards),
            Draw::textsOf,
            problems);
    for (Language language : card.languages()) {
      if (reply.isPresent() && !problems.hasErrors()) {
        List<Drawing> drawings =
            Draw.all(reply.get(), language, new Painter(Fonts.bundled()), Set.of(), problems);
        summaries.add(renderer.reply(reply.get(), language, drawings, false, problems).summary());
      }
    }
    return summaries;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void problems_come_back_as_they_were(Path source) throws IOException, DamagedEntry {
    RecordCodec<Found> codec = RecordCodec.of(Found.class);
    Request request =
        new Request(
            source,
            source.resolve("none"),
            Request.Mode.CHECK,
            Optional.empty(),
            Optional.of(AS_OF),
            true,
            false,
            false,
            1);
    Found found = new Found(Build.run(request, Listener.SILENT).problems());
    byte[] bytes = codec.encode(found).orElseThrow();
    Found read = codec.decode(bytes, SameValue.textsOf(found));
    SameValue.assertSame(found, read);
    assertArrayEquals(bytes, codec.encode(read).orElseThrow());
    assertEquals(found.problems().toString(), read.problems().toString());
    assertTrue(bytes.length >= 9);
  }
}
