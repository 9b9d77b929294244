package org.huiyin.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huiyin.bytes.Sha256;
import org.huiyin.draft.edit.DraftSite;
import org.huiyin.draft.edit.Drafts;
import org.huiyin.draft.edit.Existing;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.Letter;
import org.huiyin.draft.letter.LetterReader;
import org.huiyin.draft.page.Page;
import org.huiyin.draft.page.PageReader;
import org.huiyin.draft.page.PageResult;
import org.huiyin.draft.reading.BodyReader;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.Sums;
import org.huiyin.draft.sources.DraftFile;
import org.huiyin.draft.sources.DraftSources;
import org.huiyin.draft.sources.Setting;
import org.huiyin.draft.update.LetterContext;
import org.huiyin.draft.update.MarkCount;
import org.huiyin.draft.update.Update;
import org.huiyin.draft.update.UpdateResult;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/**
 * Imports published letters as drafts. Files are read on all cores, a few at a time; drafts are
 * written one after the other in the order of the files, so that their ids do not depend on the
 * threads. A file that cannot be imported stops nothing.
 */
public final class Importer {
  /** A page of 20 MB is read; more is no letter. */
  private static final long LARGEST = 60_000_000;

  private final Path source;
  private final Options options;

  /**
   * What to do.
   *
   * @param id of the draft, for one file; otherwise made from place, year and number
   * @param address at which the file is published, for one file
   * @param update whether the letters belong to replies that are there already
   * @param write false to say what would be done
   * @param today the day of the import, in a time zone
   * @param version of the program
   */
  public record Options(
      Optional<String> id,
      Optional<String> address,
      boolean update,
      boolean write,
      Function<ZoneId, LocalDate> today,
      String version,
      int threads) {}

  /** What drafts are written for. */
  private record Target(DraftSite site, NewBodies known, BodyReader bodies) {}

  /** A file that was read, or the reason why not. */
  private record Candidate(Path file, String hash, long size, PageResult result) {}

  public Importer(Path source, Options options) {
    this.source = source;
    this.options = options;
  }

  /**
   * Imports files.
   *
   * @param done is told each result as soon as it is certain
   * @throws IOException if the site cannot be read or written
   */
  public void run(List<Path> files, Consumer<ImportResult> done) throws IOException {
    DraftSite site = DraftSite.read(source);
    Target target =
        new Target(
            site, new NewBodies(site.bodies()), new BodyReader(site.site().numbers().names()));
    ExecutorService pool = Executors.newFixedThreadPool(options.threads());
    try {
      Deque<Future<Candidate>> ahead = new ArrayDeque<>();
      List<Path> waiting = new ArrayList<>(files);
      int next = 0;
      while (next < waiting.size() || !ahead.isEmpty()) {
        while (next < waiting.size() && ahead.size() < 2 * options.threads()) {
          Path file = waiting.get(next);
          ahead.add(pool.submit(() -> read(file, site)));
          next++;
        }
        Path file = waiting.get(next - ahead.size());
        done.accept(finish(file, ahead.remove(), target));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private ImportResult finish(Path file, Future<Candidate> future, Target target)
      throws IOException {
    try {
      return draft(future.get(), target);
    } catch (FileAlreadyExistsException e) {
      return new ImportResult.Failed(file, Message.of("draft.id-exists", options.id().orElse("")));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        return unread(file, failure);
      }
      if (e.getCause() instanceof UncheckedIOException besideIt) {
        return unread(file, besideIt.getCause());
      }
      throw new IllegalStateException(file.toString(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The result for a file that cannot be read, or one beside it that belongs to it. */
  private static ImportResult unread(Path file, IOException failure) {
    String place =
        failure instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : file.toString();
    return new ImportResult.Failed(file, Message.of("cannot-read", place, IoReason.of(failure)));
  }

  private Candidate read(Path file, DraftSite site) throws IOException {
    long size = Files.size(file);
    if (size > LARGEST) {
      return new Candidate(file, "", size, new PageResult.Refused(PageResult.Reason.TOO_LARGE, ""));
    }
    byte[] bytes = Files.readAllBytes(file);
    String hash = HexFormat.of().formatHex(Sha256.of(bytes));
    if (site.imported().containsKey(hash)) {
      return new Candidate(file, hash, size, new PageResult.Refused(PageResult.Reason.EMPTY, ""));
    }
    return new Candidate(file, hash, size, PageReader.read(bytes, new SavedBeside(file)));
  }

  private ImportResult draft(Candidate candidate, Target target) throws IOException {
    DraftSite site = target.site();
    NewBodies known = target.known();
    BodyReader bodies = target.bodies();
    String earlier = site.imported().get(candidate.hash());
    if (earlier != null) {
      return new ImportResult.Unchanged(candidate.file(), earlier);
    }
    if (candidate.result() instanceof PageResult.Refused refused) {
      return new ImportResult.Refused(candidate.file(), refused.reason(), refused.detail());
    }
    Page page = ((PageResult.Found) candidate.result()).page();
    Letter letter = LetterReader.read(page);
    if (options.update()) {
      return update(candidate, page, letter, target);
    }
    BodyReading reading = bodies.read(letter.body(), LetterContext.of(letter));
    Sums sums = bodies.sums(letter.body(), reading);
    if (!sums.balance()) {
      return new ImportResult.Failed(candidate.file(), Message.of("draft.numbers-lost"));
    }
    String id = options.id().orElseGet(() -> DraftIds.of(letter.card(), site.ids()));
    if (site.ids().contains(id)) {
      return new ImportResult.Failed(candidate.file(), Message.of("draft.id-exists", id));
    }
    Map<String, String> ids = known.of(letter.card());
    List<DraftFile> files =
        DraftSources.of(letter, reading, sums, setting(candidate, page, letter, site, ids));
    if (options.write()) {
      SiteFile.add(source, known.takeAdded(), site.isBilingual());
      Drafts.create(source, id, files);
    }
    site.ids().add(id);
    site.imported().put(candidate.hash(), id);
    List<String> paths = files.stream().map(one -> Drafts.folder(id) + "/" + one.path()).toList();
    return new ImportResult.Written(
        candidate.file(),
        id,
        paths,
        sums,
        MarkCount.in(files),
        letter.keptBack().size(),
        letter.contacts(),
        letter.inSentences(),
        DraftSources.missing(letter));
  }

  /**
   * Updates the reply of a letter: the one that is named, or was imported from the same address, or
   * has the id that the letter would get.
   */
  private ImportResult update(Candidate candidate, Page page, Letter letter, Target target)
      throws IOException {
    DraftSite site = target.site();
    NewBodies known = target.known();
    Setting setting = setting(candidate, page, letter, site, known.of(letter.card()));
    known.takeAdded(); // The card is not changed, so nothing names them.
    Optional<String> id =
        options
            .id()
            .or(() -> setting.origin().address().map(site.addresses()::get))
            .or(() -> Optional.of(DraftIds.of(letter.card(), Set.of())))
            .filter(site.ids()::contains);
    if (id.isEmpty()) {
      return new ImportResult.Failed(candidate.file(), Message.of("update.no-reply"));
    }
    try {
      Existing existing = Existing.read(source, site.site(), id.get());
      UpdateResult result =
          new Update(existing, letter, target.bodies(), setting).run(options.write());
      site.imported().put(candidate.hash(), id.get());
      return new ImportResult.Updated(candidate.file(), id.get(), result);
    } catch (EnvironmentFailure refused) {
      return new ImportResult.Failed(candidate.file(), refused.message());
    }
  }

  private Setting setting(
      Candidate candidate, Page page, Letter letter, DraftSite site, Map<String, String> ids) {
    return new Setting(
        ids,
        letter.card().outcome().map(Found::value).flatMap(site::schemeWith),
        new Setting.FileOrigin(
            candidate.file().getFileName().toString(),
            candidate.hash(),
            format(page.origin()),
            page.origin(),
            options.address().or(letter.card()::address),
            candidate.size()),
        options.today().apply(site.site().zone()),
        options.version());
  }

  private static String format(String origin) {
    return switch (origin) {
      case "DOCX" -> "docx";
      case "text", "Markdown" -> "text";
      default -> "html";
    };
  }
}
