package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.Exhaustive;
import org.huiyin.WholeSite;
import org.huiyin.source.Problem;
import org.huiyin.write.MemorySite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any edit, an incremental build gives what a full one gives, and makes less. */
@Tag("slow")
class IncrementalBuildTest {
  /** Each edit is made once; a second time in another order, in an exhaustive run. */
  private static final int STEPS = Exhaustive.times(36, 72);

  /** Those that may be the newest one of a language, of which the home page shows a chart. */
  private static final Set<String> NEWEST = Set.of("extra", "rooms-1");

  private static final String MANIFEST = ".huiyin-manifest.json";

  @TempDir Path folder;

  private final IncrementalBuild toMemory = new IncrementalBuild();
  private final IncrementalBuild toFolder = new IncrementalBuild();
  private final MemorySite memory = new MemorySite();
  private Optional<LocalDate> asOf = Optional.empty();
  private boolean drafts;
  private boolean precompress;

  private Request request(Path source, Request.Mode mode, String output) {
    return new Request(
        source,
        folder.resolve(output),
        mode,
        Optional.empty(),
        asOf,
        drafts,
        false,
        precompress,
        2);
  }

  private static List<String> told(Outcome outcome) {
    return outcome.problems().stream()
        .map(
            found ->
                String.join(
                    " ",
                    found.severity().name(),
                    found.origin().toString(),
                    found.message().toString(),
                    found.hint().toString()))
        .sorted()
        .toList();
  }

  private static Map<String, String> files(MemorySite site) {
    Map<String, String> files = new TreeMap<>();
    for (String path : site.paths()) {
      files.put(
          path, new String(site.file(path).orElseThrow().bytes(), StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  /** The files of a folder; none before the first good build. */
  private Map<String, String> files(String output) throws IOException {
    Path site = folder.resolve(output);
    return Files.exists(site) ? WholeSite.files(site) : new TreeMap<>();
  }

  /** Names the paths that differ, because whole files would fill the report. */
  private static void assertSame(Map<String, String> full, Map<String, String> other, String step) {
    Set<String> differ = new TreeSet<>(full.keySet());
    differ.addAll(other.keySet());
    differ.removeIf(path -> full.containsKey(path) && full.get(path).equals(other.get(path)));
    assertEquals(Set.of(), differ, step);
  }

  @Test
  void an_incremental_build_gives_the_files_and_problems_of_a_full_one() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    Random random = new Random(20240601);
    List<EditedSite.Named> edits = new ArrayList<>(site.edits());
    edits.add(new EditedSite.Named("the date", Set.of("later"), this::changeDate));
    edits.add(new EditedSite.Named("drafts", Set.of("later", "draft"), () -> drafts = !drafts));
    edits.add(
        new EditedSite.Named("compressed copies", Set.of("*"), () -> precompress = !precompress));
    List<EditedSite.Named> order = new ArrayList<>();
    int built = 0;
    int good = 0;
    int possible = 0;
    List<String> needless = new ArrayList<>();
    Set<String> unsound = new TreeSet<>(site.replies());
    step(site, "the first build");
    for (int i = 0; i < STEPS; i++) {
      if (order.isEmpty()) {
        order.addAll(edits);
        Collections.shuffle(order, random);
      }
      EditedSite.Named edit = order.remove(0);
      String name = "step " + i + ", " + edit.name();
      Set<String> expected = site.around(edit.touched());
      edit.edit().make();
      expected.addAll(site.around(edit.touched()));
      Outcome outcome = step(site, name);
      Set<String> now =
          outcome.problems().stream()
              .map(IncrementalBuildTest::reply)
              .collect(Collectors.toCollection(TreeSet::new));
      expected.addAll(unsound);
      expected.addAll(now);
      expected.add("lister"); // It links to a list of which another reply decides.
      unsound = now;
      if (!edit.touched().contains("*")) {
        Set<String> surplus = new TreeSet<>(toMemory.rebuilt());
        surplus.removeAll(expected);
        surplus.removeAll(NEWEST);
        if (!surplus.isEmpty()) {
          needless.add(name + " made " + surplus + ", not only " + expected);
        }
        built += toMemory.rebuilt().size();
        possible += site.replies().size();
      }
      good += outcome.succeeded() ? 1 : 0;
      if (!outcome.succeeded() && !order.contains(edit)) {
        order.add(0, edit); // Mends it.
      }
    }
    assertEquals(List.of(), needless);
    assertTrue(good > STEPS / 2, "good builds: " + good);
    assertTrue(built < possible / 2, built + " of " + possible);
  }

  private void changeDate() {
    asOf = asOf.isPresent() ? Optional.empty() : Optional.of(LocalDate.of(2024, 12, 31));
  }

  private static String reply(Problem problem) {
    String[] names = problem.origin().file().path().split("/");
    return names.length > 2 ? names[2] : "";
  }

  private Outcome step(EditedSite site, String step) throws IOException {
    Outcome full = Build.run(request(site.folder(), Request.Mode.WRITE, "full"), Listener.SILENT);
    Outcome held =
        toMemory.run(request(site.folder(), Request.Mode.PREVIEW, "none"), Listener.SILENT, memory);
    Outcome linked =
        toFolder.run(request(site.folder(), Request.Mode.WRITE, "linked"), Listener.SILENT);
    // A preview publishes nothing, so there is no site before it to compare with.
    assertEquals(
        told(full).stream().filter(told -> !told.contains("changed-without-revision")).toList(),
        told(held),
        step);
    assertEquals(told(full), told(linked), step);
    assertEquals(full.succeeded(), held.succeeded(), step);
    assertEquals(full.tally().pages(), held.tally().pages(), step);
    Map<String, String> files = files("full");
    assertSame(files, files("linked"), step);
    files.remove(MANIFEST);
    assertSame(files, files(memory), step);
    return full;
  }

  private Outcome build(EditedSite site) throws IOException {
    return toMemory.run(
        request(site.folder(), Request.Mode.PREVIEW, "none"), Listener.SILENT, memory);
  }

  @Test
  void where_nothing_changed_nothing_is_made() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    assertTrue(build(site).succeeded(), () -> told(quietly(site)).toString());
    assertEquals(Set.of("again", "lister", "lone", "rooms-1", "rooms-2"), toMemory.rebuilt());
    assertTrue(toMemory.rebuiltSite().contains("RepliesPage zh-CN"));
    assertTrue(build(site).succeeded());
    assertEquals(Set.of(), toMemory.rebuilt());
    assertEquals(Set.of(), toMemory.rebuiltSite());
  }

  private Outcome quietly(EditedSite site) {
    try {
      return build(site);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_reply_is_built_again_when_a_title_that_it_shows_has_changed() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    build(site);
    site.swap("lone/reply.yml", "对一件建议", "对那件建议");
    build(site);
    assertEquals(Set.of("lister", "lone"), toMemory.rebuilt());
    site.append("lister/index.md", "\n又改了一次。\n");
    build(site);
    assertEquals(Set.of("lister"), toMemory.rebuilt());
    site.swap("lister/reply.yml", "对一件建议", "对那件建议");
    build(site);
    assertEquals(Set.of("lister"), toMemory.rebuilt(), "nobody asks for it");
    site.append("lone/reply.yml", "# a comment\n");
    build(site);
    assertEquals(Set.of("lone"), toMemory.rebuilt(), "its card says the same");
    assertEquals(Set.of(), toMemory.rebuiltSite(), "its summary too");
  }

  @Test
  void a_damaged_file_of_the_published_site_is_made_again() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    Request request = request(site.folder(), Request.Mode.WRITE, "linked");
    toFolder.run(request, Listener.SILENT);
    Map<String, String> files = files("linked");
    Files.writeString(folder.resolve("linked/replies/lone/index.html"), "damaged");
    Files.delete(folder.resolve("linked/feed.xml"));
    toFolder.run(request, Listener.SILENT);
    assertEquals(Set.of("lone"), toFolder.rebuilt());
    assertEquals(Set.of("FeedFile zh-CN"), toFolder.rebuiltSite());
    assertSame(files, files("linked"), "mended");
  }

  @Test
  void only_the_site_files_that_show_what_has_changed_are_made_again() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    build(site);
    site.append("lone/index.md", "\n又改了一次。\n");
    build(site);
    assertEquals(Set.of("lone"), toMemory.rebuilt());
    assertEquals(Set.of("SearchPage zh-CN"), toMemory.rebuiltSite(), "a text");
    site.append("rooms-1/index.en.md", "\nOnce more.\n");
    build(site);
    assertEquals(Set.of("SearchPage en"), toMemory.rebuiltSite(), "a text in English");
    site.swap("rooms-1/figures.yml", "450", "460");
    build(site);
    assertTrue(toMemory.rebuiltSite().contains("DataPage zh-CN"), "a value");
    assertFalse(toMemory.rebuiltSite().contains("RepliesPage zh-CN"), "a value");
    site.swap("lone/reply.yml", "对一件建议", "对那件建议");
    build(site);
    assertTrue(toMemory.rebuiltSite().contains("RepliesPage zh-CN"), "a title");
  }

  @Test
  void check_and_verify_use_what_was_built() throws IOException {
    EditedSite site = new EditedSite(folder.resolve("source"));
    toFolder.run(request(site.folder(), Request.Mode.WRITE, "linked"), Listener.SILENT);
    toFolder.run(request(site.folder(), Request.Mode.CHECK, "linked"), Listener.SILENT);
    assertEquals(Set.of(), toFolder.rebuilt());
    Outcome same =
        toFolder.run(request(site.folder(), Request.Mode.VERIFY, "linked"), Listener.SILENT);
    assertEquals(Set.of(), toFolder.rebuilt());
    assertEquals(List.of(), same.drift());
    Files.writeString(folder.resolve("linked/replies/lone/index.html"), "changed by hand");
    Outcome changed =
        toFolder.run(request(site.folder(), Request.Mode.VERIFY, "linked"), Listener.SILENT);
    assertEquals(
        List.of("replies/lone/index.html"),
        changed.drift().stream().map(each -> each.path()).toList());
  }
}
