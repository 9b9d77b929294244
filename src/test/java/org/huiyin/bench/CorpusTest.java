package org.huiyin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The corpus of the benchmark is the same everywhere and has no problems. */
class CorpusTest {
  private static final Pattern BOUND = Pattern.compile("\\]\\(figure:");

  @TempDir Path folder;

  private static Corpus corpus(Variant variant) {
    return new Corpus(7, 3, variant);
  }

  private Map<String, String> written(Layout layout, Corpus corpus, String name)
      throws IOException {
    layout.write(corpus, folder.resolve(name));
    return WholeSite.files(folder.resolve(name));
  }

  @ParameterizedTest
  @EnumSource
  void the_same_seed_gives_the_same_bytes(Variant variant) throws IOException {
    Corpus corpus = corpus(variant);
    for (Layout layout : Layout.values()) {
      Map<String, String> files = written(layout, corpus, layout + "1");
      assertEquals(files, written(layout, corpus, layout + "2"));
      assertNotEquals(files, written(layout, new Corpus(8, 3, variant), layout + "3"));
    }
  }

  /**
   * The bytes of this release: a measurement means something only beside one of the same corpus.
   */
  @Test
  void a_reply_does_not_depend_on_those_before_it() {
    Sample sample = new Corpus(7, 5, Variant.CHARTS).sample(3);
    assertEquals(sample, new Corpus(7, 5, Variant.CHARTS).sample(3));
    assertEquals(Sample.id(99_999), new Corpus(7, 100_000, Variant.PROSE).sample(99_999).id());
    assertThrows(IllegalArgumentException.class, () -> new Corpus(7, 100_001, Variant.PROSE));
  }

  /** Edited and unedited replies build without a warning. */
  @ParameterizedTest
  @EnumSource
  void it_has_no_problems(Variant variant) throws IOException {
    Corpus corpus = corpus(variant);
    Layout.HUIYIN.write(corpus, folder);
    assertEquals(0, Layout.HUIYIN.edit(corpus, folder, corpus.sample(1)));
    assertEquals(1, Layout.HUIYIN.edit(corpus, folder, corpus.sample(1, 1, 0)));
    if (variant.hasFigures()) {
      assertEquals(2, Layout.HUIYIN.edit(corpus, folder, corpus.sample(1, 1, 1)));
    }
    WholeSite.Run run = WholeSite.huiyin("build", "--strict", "--source", folder.toString());
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    Map<String, String> site = WholeSite.files(folder.resolve("site"));
    int charts = variant == Variant.CHARTS ? 3 : 0;
    for (int i = 0; i < corpus.size(); i++) {
      String reply = "replies/" + Sample.id(i) + "/";
      assertTrue(site.containsKey(reply + "index.html"), reply);
      long pictures =
          site.keySet().stream()
              .filter(path -> path.startsWith(reply + "charts/") && path.endsWith(".png"))
              .count();
      assertEquals(charts, pictures);
    }
  }

  /** So much is in a reply that costs per reply mean something. */
  @Test
  void replies_are_of_the_promised_size() {
    Corpus corpus = new Corpus(7, 50, Variant.CHARTS);
    long bound = 0;
    for (int i = 0; i < corpus.size(); i++) {
      Sample sample = corpus.sample(i);
      int values =
          sample.datasets().stream()
              .flatMap(dataset -> dataset.series().stream())
              .mapToInt(series -> series.values().size())
              .sum();
      int figures =
          sample.measures().size()
              + sample.datasets().stream().mapToInt(dataset -> dataset.series().size()).sum();
      assertEquals(42, sample.measures().size() + values);
      assertEquals(17, figures);
      bound += BOUND.matcher(text(sample)).results().count();
    }
    assertTrue(bound > 20 * 50 && bound < 30 * 50, "bound numbers: " + bound);
    Sample prose = new Corpus(7, 50, Variant.PROSE).sample(0);
    assertFalse(prose.body().contains("figure:"));
  }

  private static String text(Sample sample) {
    return HuiyinSources.reply(sample, true).stream()
        .filter(source -> source.path().endsWith("index.md"))
        .map(Layout.SourceText::text)
        .collect(Collectors.joining());
  }

  /** Hugo renders the same words. */
  @Test
  void both_layouts_have_the_same_prose() {
    Corpus corpus = corpus(Variant.CHARTS);
    IntStream.range(0, corpus.size())
        .mapToObj(corpus::sample)
        .forEach(
            sample -> {
              String plain =
                  text(sample)
                      .replaceAll(" \\{#s[0-9]+}", "")
                      .replaceAll("!\\[]\\(chart:d[0-9]\\)\n\n", "")
                      .replaceAll("\\[([^]]*)]\\(figure:[^)]*\\)", "$1")
                      .replaceAll("\\(reply:([^)]*)\\)", "(/replies/$1/)");
              String hugo = HugoSources.reply(sample).text();
              assertEquals(plain, hugo.substring(hugo.indexOf("---\n\n") + 5));
            });
  }
}
