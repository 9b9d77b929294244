package org.huiyin.pipeline.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.CacheFolder;
import org.huiyin.cache.DamagedEntry;
import org.huiyin.cache.FileMoment;
import org.huiyin.cache.FileStamp;
import org.huiyin.cache.FolderStamps;
import org.huiyin.cache.RecordCodec;
import org.huiyin.cache.SourceTexts;
import org.huiyin.cache.SourceTree;
import org.huiyin.source.Message;
import org.huiyin.write.KnownFiles;
import org.huiyin.write.PackedStamps;

/**
 * What one run of the program finds of the earlier ones, and leaves to the next. For one thread.
 *
 * <p>The sources are looked at once, when it is opened. {@link #finish} looks again: what was built
 * from a file that has changed meanwhile is not kept.
 */
public final class BuildCache implements AutoCloseable {
  private static final String TREE = "tree";
  private static final String OUTPUT = "output";

  private final Path source;
  private final Use use;
  private final CacheFolder folder;
  private final SourceTexts texts;
  private final SourceTree past;
  private final SourceTree tree;
  private final RecordCodec<LastRun.Entry> runs = RecordCodec.of(LastRun.Entry.class);
  private final RecordCodec<UntouchedFiles.Entry> untouched =
      RecordCodec.of(UntouchedFiles.Entry.class);

  /**
   * What a cache is opened for.
   *
   * @param reads whether anything is used
   * @param writes whether anything is kept
   */
  public record Use(Kind kind, boolean reads, boolean writes) {}

  /** The kinds of runs. A check makes no files, so a build cannot use what a check has kept. */
  public enum Kind {
    BUILD("build", "built"),
    CHECK("check", "checked");

    private final String list;
    private final String run;

    Kind(String list, String run) {
      this.list = list;
      this.run = run;
    }
  }

  private BuildCache(
      Path source,
      Use use,
      CacheFolder folder,
      SourceTexts texts,
      SourceTree past,
      SourceTree tree) {
    this.source = source;
    this.use = use;
    this.folder = folder;
    this.texts = texts;
    this.past = past;
    this.tree = tree;
  }

  /**
   * Opens the cache of a source folder, and looks at the sources.
   *
   * @param program a digest of the program
   * @throws IOException if the source folder cannot be listed
   */
  public static BuildCache open(Path source, Use use, Digest program, SourceTexts texts)
      throws IOException {
    CacheFolder folder = CacheFolder.open(source, program);
    boolean opened = false;
    try {
      SourceTree past = use.reads() ? pastTree(folder) : SourceTree.EMPTY;
      // A run that keeps nothing makes no folder either.
      boolean clock = use.writes() || Files.isDirectory(source.resolve(CacheFolder.NAME));
      Optional<FileMoment> now = clock ? folder.now() : Optional.empty();
      SourceTree tree = SourceTree.read(source, Sources::holds, past, now);
      BuildCache cache = new BuildCache(source, use, folder, texts, past, tree);
      opened = true;
      return cache;
    } finally {
      if (!opened) {
        folder.close();
      }
    }
  }

  private static SourceTree pastTree(CacheFolder folder) {
    try {
      Optional<byte[]> bytes = folder.note(TREE);
      return bytes.isPresent() ? SourceTree.decode(bytes.get()) : SourceTree.EMPTY;
    } catch (DamagedEntry e) {
      // As good as absent: all files are read.
      return SourceTree.EMPTY;
    }
  }

  /**
   * A text that is the same if and only if the files of a reply are the same.
   *
   * @return empty if it cannot be told
   */
  public Optional<String> key(String id) {
    return tree.digest(Sources.folder(id)).map(Digest::toString);
  }

  /** The results of replies. Call it once. */
  public KeptResults results() {
    Optional<String> lender =
        use.kind() == Kind.CHECK ? Optional.of(Kind.BUILD.list) : Optional.empty();
    return new KeptResults(folder, texts, use.kind().list, lender, use.reads(), use.writes());
  }

  /** What is known of the published files. */
  public KnownFiles published() {
    Optional<UntouchedFiles.Entry> entry =
        use.reads() && use.kind() == Kind.BUILD
            ? Decoded.of(untouched, folder.note(OUTPUT), texts)
            : Optional.empty();
    return entry.isPresent() ? new UntouchedFiles(entry.get()) : KnownFiles.NONE;
  }

  /**
   * The last run, if the sources and the options are the same now, and nobody has touched what it
   * published. Whether the day is the same remains to be compared.
   *
   * @param output the folder that it published; empty for a run that publishes nothing
   */
  public Optional<LastRun> unchanged(String options, Optional<Path> output) throws IOException {
    Optional<LastRun.Entry> last =
        use.reads()
            ? Decoded.of(runs, folder.note(use.kind().run), texts)
            : Optional.<LastRun.Entry>empty();
    if (last.isEmpty()
        || !last.get().run().options().equals(options)
        || !tree.digest("").equals(Optional.of(last.get().sources()))) {
      return Optional.empty();
    }
    Optional<FileMoment> now = last.get().young().isEmpty() ? Optional.empty() : folder.now();
    if (output.isPresent() && !isUntouched(output.get(), last.get())) {
      return Optional.empty();
    }
    now.ifPresent(moment -> renew(last.get(), moment));
    if (use.writes()) {
      storeTree();
      folder.commit();
    }
    return Optional.of(last.get().run());
  }

  private static boolean isUntouched(Path output, LastRun.Entry last) throws IOException {
    Optional<Digest> stamps = FolderStamps.of(output, FolderStamps.Visitor.NONE);
    if (stamps.isEmpty() || !stamps.equals(last.output())) {
      return false;
    }
    for (LastRun.Young file : last.young()) {
      if (!content(output.resolve(file.path())).equals(file.content())) {
        return false;
      }
    }
    return true;
  }

  private static Digest content(Path file) throws IOException {
    return Digest.of(Files.readAllBytes(file));
  }

  /** What was too young to be told by its stamp is older now: the next run need not read it. */
  private void renew(LastRun.Entry last, FileMoment now) {
    List<LastRun.Young> young =
        last.young().stream().filter(file -> !now.isClearlyAfterContent(file.stamp())).toList();
    if (use.writes() && young.size() < last.young().size()) {
      store(new LastRun.Entry(last.run(), last.sources(), last.output(), young));
    }
  }

  private void store(LastRun.Entry run) {
    runs.encode(run).ifPresent(bytes -> folder.putNote(use.kind().run, bytes));
  }

  private void storeTree() {
    if (!tree.entries().equals(past.entries()) || !past.isSettled()) {
      folder.putNote(TREE, tree.encode());
    }
  }

  /**
   * What a run has published.
   *
   * @param folder of the site
   * @param lists the receipts of all files that may be kept by the next run
   */
  public record Published(Path folder, Collection<PackedStamps> lists) {}

  /**
   * Keeps what the run has found. Call it at the end of a run, successful or not.
   *
   * @param results from {@link #results}
   * @param run what the next run gives if nothing changes; empty if that is not certain
   * @param published empty if nothing was
   * @throws IOException if the sources or the published files cannot be listed
   */
  public void finish(KeptResults results, Optional<LastRun> run, Optional<Published> published)
      throws IOException {
    if (!use.writes()) {
      return;
    }
    SourceTree after = SourceTree.read(source, Sources::holds, tree, folder.now());
    List<String> edited = tree.differences(after);
    Set<String> ids =
        edited.stream().flatMap(path -> Sources.reply(path).stream()).collect(Collectors.toSet());
    boolean lost = use.kind() == Kind.BUILD && published.isEmpty();
    results.undo(id -> ids.contains(id) || lost && results.madeFiles(id));
    results.store();
    Optional<LastRun.Entry> last =
        run.flatMap(
            known ->
                tree.digest("")
                    .map(all -> new LastRun.Entry(known, all, Optional.empty(), List.of())));
    if (published.isPresent()) {
      last = stamped(last, published.get());
    }
    if (edited.isEmpty()) {
      last.ifPresent(this::store);
    }
    storeTree();
    folder.commit();
  }

  /** Notes the stamps of the published files. */
  private Optional<LastRun.Entry> stamped(Optional<LastRun.Entry> last, Published published)
      throws IOException {
    Optional<FileMoment> now = folder.now();
    PublishedStamps stamps = new PublishedStamps();
    Map<String, FileStamp> fresh = new LinkedHashMap<>();
    Optional<Digest> all =
        now.isPresent()
            ? FolderStamps.of(
                published.folder(),
                (path, stamp) -> {
                  stamps.add(path, stamp);
                  if (!now.get().isClearlyAfterContent(stamp)) {
                    fresh.put(path, stamp);
                  }
                })
            : Optional.empty();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    untouched
        .encode(UntouchedFiles.of(published.lists(), stamps, now.get()))
        .ifPresent(bytes -> folder.putNote(OUTPUT, bytes));
    if (last.isEmpty()) {
      return last;
    }
    List<LastRun.Young> young = new ArrayList<>();
    for (Map.Entry<String, FileStamp> file : fresh.entrySet()) {
      Digest content = content(published.folder().resolve(file.getKey()));
      young.add(new LastRun.Young(file.getKey(), file.getValue(), content));
    }
    return Optional.of(new LastRun.Entry(last.get().run(), last.get().sources(), all, young));
  }

  /** What the user should know: at most one reason each for not reading and not writing. */
  public List<Message> notices() {
    return folder.notices();
  }

  @Override
  public void close() {
    folder.close();
  }
}
