package org.huiyin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huiyin.check.Checks;
import org.huiyin.model.Card;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.site.Addresses;
import org.huiyin.read.Content;
import org.huiyin.render.Renderer;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.Severity;
import org.huiyin.write.MemoryOutput;
import org.huiyin.write.PictureStore;
import org.huiyin.write.PreviewSite;

/**
 * Builds a site in memory for somebody who edits it and waits for the page, in two steps: {@link
 * #update} builds the replies that may have changed and publishes each at once, {@link #finish}
 * makes the lists, the search index and all other files, which takes longer on a large site.
 *
 * <p>Unlike a {@link Build}, it publishes a sound reply even if another one has errors. Of a reply
 * with errors the last good version stays. As long as the settings of the site have errors, or two
 * pages have the same address, nothing changes. Where there is no error, the files are those of a
 * build.
 *
 * <p>Both steps may run at the same time, each in one thread.
 */
public final class Preview {
  /** The part of the site that does not belong to a reply. No reply has such an id. */
  private static final String REST = "";

  private final Request request;
  private final PreviewSite site = new PreviewSite();
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, ReplyResult> shown = new ConcurrentHashMap<>();
  private final Workspace workspace;

  private Changes changes = Changes.ALL;
  private volatile Optional<Round> last = Optional.empty();
  private volatile List<Problem> blocking = List.of();

  /** The number of the round whose other files were made last. */
  private long finished;

  private volatile List<Problem> ofSite = List.of();

  /**
   * What is to be looked at again.
   *
   * @param everything whether anything may have changed
   * @param replies otherwise the ids of the replies with changed files, known or not
   */
  public record Changes(boolean everything, Set<String> replies) {
    /** Anything may have changed. */
    public static final Changes ALL = new Changes(true, Set.of());

    /** Nothing has changed. */
    public static final Changes NONE = new Changes(false, Set.of());

    public Changes {
      replies = Set.copyOf(replies);
    }

    /** These changes and others. */
    public Changes and(Changes others) {
      Set<String> both = new LinkedHashSet<>(replies);
      both.addAll(others.replies);
      return new Changes(everything || others.everything, both);
    }

    boolean concern(String id) {
      return everything || replies.contains(id);
    }
  }

  /** The people who look at the site. Called from several threads. */
  public interface Audience {
    /** Whether the page of a reply is looked at now; it is then built first. */
    boolean looksAt(String reply);

    /** The files of a reply were exchanged. */
    void published(String reply);

    /** Whether newer changes wait. The rest of an update is then left to the next one. */
    boolean hasNews();
  }

  /**
   * All replies after an update.
   *
   * @param problems of the site and its pages
   * @param replies by id
   * @param shown of each reply the last result without errors, if there was one
   * @param number counted up
   */
  private record Round(
      Prepared prepared,
      List<Problem> problems,
      List<Addresses.OpenLink> links,
      Map<String, ReplyResult> replies,
      Map<String, ReplyResult> shown,
      long number) {}

  private record Done(String id, ReplyResult result) {}

  /**
   * @param request of which the output folder and the mode are not used
   */
  public Preview(Request request) {
    this.request = request;
    this.workspace = Workspace.lasting(new ReplyMemory(), this::keys);
  }

  /** Asks for the files only of replies that may have changed. */
  private SourceKeys keys(Content content) {
    SourceKeys read = new DigestKeys(content);
    Changes now = changes;
    return id -> {
      if (!now.concern(id) && keys.containsKey(id)) {
        return Optional.of(keys.get(id));
      }
      Optional<String> key = read.of(id);
      key.ifPresentOrElse(found -> keys.put(id, found), () -> keys.remove(id));
      return key;
    };
  }

  /**
   * Builds the replies that may have changed, and those that show something of them.
   *
   * @param more what has changed since the last call
   * @return whether all replies are done; what is not will be done by the next call
   * @throws IOException if reading files fails; the next call tries again
   */
  public boolean update(Changes more, Audience audience) throws IOException {
    changes = changes.and(more);
    Build build = new Build(request, Listener.SILENT, workspace);
    Optional<Prepared> same = sameCards(build);
    boolean done = same.isPresent() ? quick(build, same.get(), audience) : whole(build, audience);
    if (done) {
      changes = Changes.NONE;
    }
    return done;
  }

  /**
   * The last round with the replies that have changed, if all that replies share is the same: only
   * files of known replies have changed, and none of their cards or newest days.
   */
  private Optional<Prepared> sameCards(Build build) throws IOException {
    if (last.isEmpty() || changes.everything() || !blocking.isEmpty()) {
      return Optional.empty();
    }
    Prepared before = last.get().prepared();
    if (before.setup().renderer().hasStopped()) {
      return Optional.empty();
    }
    SourceKeys now = keys(build.content());
    Map<String, Candidate> candidates = new LinkedHashMap<>(before.candidates());
    for (String id : changes.replies()) {
      if (!last.get().replies().containsKey(id)) {
        return Optional.empty();
      }
      Candidate candidate =
          Candidate.of(id, build.content(), before.setup(), now, workspace.replies());
      if (!sameCard(before.candidates().get(id), candidate)) {
        return Optional.empty();
      }
      candidates.put(id, candidate);
    }
    return Optional.of(before.with(now, candidates));
  }

  private static boolean sameCard(Candidate one, Candidate other) {
    if (one.card().isEmpty() || other.card().isEmpty()) {
      return false;
    }
    Card before = one.card().get();
    Card now = other.card().get();
    return before.origin().file().text().equals(now.origin().file().text())
        && before.languages().equals(now.languages())
        && one.updatedOn().equals(other.updatedOn());
  }

  /** Builds only what has changed. */
  private boolean quick(Build build, Prepared prepared, Audience audience) throws IOException {
    Round before = last.orElseThrow();
    workspace.begin();
    Map<String, ReplyResult> replies = new HashMap<>(before.replies());
    List<Done> all = replies(build, prepared, List.copyOf(changes.replies()), audience);
    all.forEach(done -> replies.put(done.id(), done.result()));
    return all.size() == changes.replies().size()
        && settle(prepared, before.problems(), before.links(), replies);
  }

  /** Looks at everything. */
  private boolean whole(Build build, Audience audience) throws IOException {
    Optional<Prepared> found = build.prepare();
    if (found.isEmpty() || found.get().setup().problems().stream().anyMatch(Preview::isError)) {
      blocking = build.problems().sorted();
      return true;
    }
    Prepared prepared = found.get();
    List<Addresses.OpenLink> links = build.pages(prepared.setup(), prepared.answers());
    List<Problem> problems = build.problems().sorted();
    if (sharesAddress(problems)) {
      blocking = problems;
      return true;
    }
    blocking = List.of();
    List<String> ids = prepared.plan().ids();
    site.retain(Stream.concat(ids.stream(), Stream.of(REST)).toList());
    shown.keySet().retainAll(ids);
    Map<String, ReplyResult> replies = new HashMap<>();
    for (Done done : replies(build, prepared, ids, audience)) {
      replies.put(done.id(), done.result());
    }
    return replies.size() == ids.size() && settle(prepared, problems, links, replies);
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** Whether two replies or pages would be the same file. */
  private static boolean sharesAddress(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.code().equals("address-taken"));
  }

  private List<Done> replies(Build build, Prepared prepared, List<String> ids, Audience audience)
      throws IOException {
    List<String> order = new ArrayList<>(ids.stream().filter(audience::looksAt).toList());
    ids.stream().filter(id -> !order.contains(id)).forEach(order::add);
    return ParallelRunner.run(
        order,
        request.jobs(),
        Listener.SILENT,
        id ->
            audience.hasNews()
                ? Optional.empty()
                : ProcessingFault.in(
                    "content/replies/" + id,
                    () ->
                        Optional.of(
                            new Done(
                                id,
                                reply(build, prepared, prepared.candidates().get(id), audience)))));
  }

  /** Takes a reply over if it is published already; otherwise builds and publishes it. */
  private ReplyResult reply(Build build, Prepared prepared, Candidate candidate, Audience audience)
      throws IOException {
    String id = candidate.id();
    Optional<BuiltReply> past = candidate.past().flatMap(Candidate.Past::reply);
    if (past.isPresent()
        && isShown(id, past.get().result())
        && past.get().trace().holds(prepared.answers())) {
      return past.get().result();
    }
    MemoryOutput output = site.open(id, () -> false);
    OutputSink sink =
        new OutputSink(output, PictureStore.NONE, prepared.setup().theme(), request.precompress());
    ReplyResult result =
        build.reply(
            candidate, prepared.setup(), prepared.keys(), prepared.answers(), sink, request.jobs());
    if (result.problems().stream().noneMatch(Preview::isError)) {
      output.commit();
      shown.put(id, result);
      audience.published(id);
    }
    return result;
  }

  /** Nothing is published of a result with errors. */
  private boolean isShown(String id, ReplyResult result) {
    return shown.get(id) == result || result.problems().stream().anyMatch(Preview::isError);
  }

  private boolean settle(
      Prepared prepared,
      List<Problem> problems,
      List<Addresses.OpenLink> links,
      Map<String, ReplyResult> replies) {
    long number = last.map(Round::number).orElse(0L) + 1;
    last = Optional.of(new Round(prepared, problems, links, replies, Map.copyOf(shown), number));
    return true;
  }

  /**
   * Makes the files that do not belong to a reply, from the replies of the last update. If some
   * cannot be made, those of the last time stay.
   *
   * @throws IOException if the source folder is gone
   */
  public void finish() throws IOException {
    if (last.isEmpty()) {
      return;
    }
    Round round = last.get();
    Prepared prepared = round.prepared();
    Build build = new Build(request, Listener.SILENT, workspace);
    List<ReplyResult> results =
        prepared.plan().ids().stream()
            .flatMap(id -> Optional.ofNullable(round.shown().get(id)).stream())
            .toList();
    Problems problems = build.problems();
    Renderer renderer = prepared.renderer();
    // A template that was stopped once is not run again, and not reported again.
    boolean told = renderer.hasStopped() && finished == round.number();
    MemoryOutput output = site.open(REST, () -> problems.hasErrors() || renderer.hasStopped());
    SiteSetup setup = prepared.setup();
    OutputSink sink =
        new OutputSink(output, PictureStore.NONE, setup.theme(), request.precompress());
    build.site(prepared, results, sink);
    output.commit();
    List<Addresses.OpenLink> links = new ArrayList<>(round.links());
    round.replies().values().forEach(result -> links.addAll(result.links()));
    Checks.finish(
        links, path -> site.file(path).isPresent(), prepared.answers().addresses(), problems);
    if (!told) {
      ofSite = problems.sorted();
    }
    finished = round.number();
  }

  /** A published file. */
  public Optional<OutputFile> file(String path) {
    return site.file(path);
  }

  /** The paths of all published files. */
  public Set<String> paths() {
    return site.paths();
  }

  /** Whether a published file is none of a reply, so that it may be older than the replies. */
  public boolean isOfSite(String path) {
    return site.holds(REST, path);
  }

  /** The problems as far as they are known: of the last update, and of the last other files. */
  public List<Problem> problems() {
    List<Problem> errors = blocking;
    if (!errors.isEmpty() || last.isEmpty()) {
      return errors;
    }
    Problems all = new Problems();
    last.get().problems().forEach(all::add);
    last.get().replies().values().forEach(reply -> reply.problems().forEach(all::add));
    ofSite.forEach(all::add);
    return all.sorted();
  }

  /** The ids of the replies that the last update built. */
  public Set<String> rebuilt() {
    return workspace.built();
  }

  /** The path of the site on its server: {@code /}, or one with a folder. */
  public String root() {
    return last.map(round -> round.prepared().renderer().root()).orElse("/");
  }

  /** The content security policy for all files. */
  public static String policy() {
    return Renderer.policy();
  }
}
