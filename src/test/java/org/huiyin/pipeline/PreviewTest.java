package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.Exhaustive;
import org.huiyin.WholeSite;
import org.huiyin.source.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is looked at while it is edited has the files of a build, and is there sooner. */
@Tag("slow")
class PreviewTest {
  private static final int STEPS = Exhaustive.times(34, 68);

  @TempDir Path folder;

  private final List<String> published = Collections.synchronizedList(new ArrayList<>());

  private final Preview.Audience nobody =
      new Preview.Audience() {
        @Override
        public boolean looksAt(String reply) {
          return false;
        }

        @Override
        public void published(String reply) {
          published.add(reply);
        }

        @Override
        public boolean hasNews() {
          return false;
        }
      };

  private Request request(Request.Mode mode) {
    return new Request(
        folder.resolve("source"),
        folder.resolve("full"),
        mode,
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        false,
        2);
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream()
        .map(found -> found.severity() + " " + found.origin() + " " + found.message())
        .sorted()
        .toList();
  }

  private static Map<String, String> files(Preview preview) {
    Map<String, String> files = new TreeMap<>();
    for (String path : preview.paths()) {
      files.put(
          path, new String(preview.file(path).orElseThrow().bytes(), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  private static void assertSame(Map<String, String> full, Map<String, String> other, String step) {
    Set<String> differ = new TreeSet<>(full.keySet());
    differ.addAll(other.keySet());
    differ.removeIf(path -> full.containsKey(path) && full.get(path).equals(other.get(path)));
    assertEquals(Set.of(), differ, step);
  }

  private void build(Preview preview, Preview.Changes changes) throws IOException {
    published.clear();
    assertTrue(preview.update(changes, nobody));
    preview.finish();
  }

  private static Preview.Changes of(String... replies) {
    return new Preview.Changes(false, Set.of(replies));
  }

  @Test
  void after_each_edit_the_files_are_those_of_a_build() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    Preview preview = new Preview(request(Request.Mode.PREVIEW));
    build(preview, Preview.Changes.ALL);
    Random random = new Random(20240602);
    List<EditedSite.Named> order = new ArrayList<>();
    int good = 0;
    for (int i = 0; i < STEPS; i++) {
      if (order.isEmpty()) {
        order.addAll(site.edits());
        Collections.shuffle(order, random);
      }
      EditedSite.Named edit = order.remove(0);
      String step = "step " + i + ", " + edit.name();
      Map<String, String> before = contents();
      edit.edit().make();
      build(preview, changed(before, contents()));
      Outcome full = Build.run(request(Request.Mode.WRITE), Listener.SILENT);
      if (full.succeeded()) {
        good++;
        // A preview publishes nothing, so there is no site before it to compare with.
        assertEquals(
            told(full.problems()).stream()
                .filter(told -> !told.contains("changed-without-revision"))
                .toList(),
            told(preview.problems()),
            step);
        Map<String, String> files = WholeSite.files(folder.resolve("full"));
        files.remove(".huiyin-manifest.json");
        assertSame(files, files(preview), step);
      } else {
        assertTrue(
            preview.problems().stream().anyMatch(problem -> full.problems().contains(problem))
                || !preview.problems().isEmpty(),
            step);
        if (!order.contains(edit)) {
          order.add(0, edit); // Mends it.
        }
      }
    }
    assertTrue(good > STEPS / 2, "good builds: " + good);
  }

  /** The bytes of all sources, by path. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var walk = Files.walk(folder.resolve("source"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.resolve("source").relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static Preview.Changes changed(Map<String, String> before, Map<String, String> now) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(now.keySet());
    Set<String> replies = new TreeSet<>();
    boolean everything = false;
    for (String path : paths) {
      if (!Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(now.get(path)))) {
        if (path.startsWith("content/replies/")) {
          replies.add(path.split("/")[2]);
        } else {
          everything = true;
        }
      }
    }
    return new Preview.Changes(everything, replies);
  }

  @Test
  void a_reply_is_published_before_the_lists_and_alone() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    Preview preview = new Preview(request(Request.Mode.PREVIEW));
    build(preview, Preview.Changes.ALL);
    assertEquals(List.of(), told(preview.problems()));
    Map<String, String> before = files(preview);
    site.append("lister/index.md", "\n又改了一次。\n");
    published.clear();
    assertTrue(preview.update(of("lister"), nobody));
    assertEquals(List.of("lister"), published);
    assertFalse(
        before
            .get("replies/lister/index.html")
            .equals(files(preview).get("replies/lister/index.html")));
  }

  @Test
  void of_a_broken_reply_the_last_good_version_stays_and_others_go_on() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    Preview preview = new Preview(request(Request.Mode.PREVIEW));
    build(preview, Preview.Changes.ALL);
    Map<String, String> before = files(preview);
    Path card = folder.resolve("source/content/replies/lone/reply.yml");
    String text = Files.readString(card);
    site.append("lone/reply.yml", "no-such-key: 1\n");
    site.append("lister/index.md", "\n又改了一次。\n");
    build(preview, of("lone", "lister"));
    assertEquals(List.of("lister"), published);
    Map<String, String> broken = files(preview);
    assertEquals(before.get("replies/lone/index.html"), broken.get("replies/lone/index.html"));
    assertEquals(1, preview.problems().size());
    assertEquals(
        "content/replies/lone/reply.yml", preview.problems().get(0).origin().file().path());
    Files.writeString(card, text);
    build(preview, of("lone"));
    assertEquals(List.of(), told(preview.problems()));
    assertEquals(before.keySet(), files(preview).keySet());
  }

  @Test
  void with_broken_settings_nothing_changes_until_they_are_mended() throws IOException {
    new EditedSite(folder.resolve("source"));
    Preview preview = new Preview(request(Request.Mode.PREVIEW));
    build(preview, Preview.Changes.ALL);
    Map<String, String> before = files(preview);
    Path settings = folder.resolve("source/content/site.yml");
    String text = Files.readString(settings);
    Files.writeString(settings, "name: [\n");
    build(preview, Preview.Changes.ALL);
    assertFalse(preview.problems().isEmpty());
    assertSame(before, files(preview), "broken");
    Files.delete(settings);
    build(preview, Preview.Changes.ALL);
    assertFalse(preview.problems().isEmpty());
    Path away = folder.resolve("source/away");
    Files.move(folder.resolve("source/content"), away);
    build(preview, Preview.Changes.ALL);
    assertFalse(preview.problems().isEmpty());
    assertSame(before, files(preview), "away");
    Files.move(away, folder.resolve("source/content"));
    Files.writeString(settings, text);
    build(preview, Preview.Changes.ALL);
    assertEquals(List.of(), told(preview.problems()));
    assertSame(before, files(preview), "mended");
  }
}
