package org.huiyin.pipeline.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.cache.CacheFolder;
import org.huiyin.cache.RecordCodec;
import org.huiyin.cache.SourceTexts;
import org.huiyin.model.artefact.ReplySummary;

/**
 * The results of replies, of earlier runs and of this one. Nothing of an earlier run is in memory
 * before it is asked for. Replies may be looked up and kept by several threads.
 */
public final class KeptResults {
  private final CacheFolder folder;
  private final SourceTexts texts;
  private final RecordCodec<KeptList> lists = RecordCodec.of(KeptList.class);
  private final RecordCodec<KeptReply.Entry> replies = RecordCodec.of(KeptReply.Entry.class);
  private final RecordCodec<KeptReply.Summaries> summaries =
      RecordCodec.of(KeptReply.Summaries.class);
  private final RecordCodec<KeptSite.Entry> siteCodec = RecordCodec.of(KeptSite.Entry.class);
  private final String name;
  private final boolean writes;
  private final KeptList before;
  private final Map<String, KeptList.Row> rows = new ConcurrentHashMap<>();
  private final Map<String, KeptList.Row> lent = new ConcurrentHashMap<>();
  private final Map<String, Integer> made = new ConcurrentHashMap<>();
  private final List<Digest> lentSites;
  private List<Digest> sites;

  /**
   * @param name of the list
   * @param lender another list, whose results may be used and are never changed; empty for none
   * @param reads whether anything is used
   * @param writes whether anything is kept
   */
  KeptResults(
      CacheFolder folder,
      SourceTexts texts,
      String name,
      Optional<String> lender,
      boolean reads,
      boolean writes) {
    this.folder = folder;
    this.texts = texts;
    this.name = name;
    this.writes = writes;
    this.before = reads ? list(name) : KeptList.EMPTY;
    this.sites = before.sites();
    before.rows().forEach(row -> rows.put(row.id(), row));
    KeptList others = reads && lender.isPresent() ? list(lender.get()) : KeptList.EMPTY;
    others.rows().forEach(row -> lent.put(row.id(), row));
    this.lentSites = others.sites();
  }

  private KeptList list(String from) {
    return Decoded.of(lists, folder.note(from), texts).orElse(KeptList.EMPTY);
  }

  /**
   * A reply that was built from certain sources.
   *
   * @param shared the key of what all replies share
   * @param files the key of its own files
   */
  public Optional<KeptReply> find(String id, String shared, String files) {
    return find(rows, id, shared, files).or(() -> find(lent, id, shared, files));
  }

  private Optional<KeptReply> find(
      Map<String, KeptList.Row> from, String id, String shared, String files) {
    Optional<KeptList.Row> row =
        Optional.ofNullable(from.get(id))
            .filter(found -> found.site().equals(shared) && found.files().equals(files));
    return row.flatMap(found -> Decoded.of(replies, bytes(found.entry()), texts))
        .map(
            entry ->
                entry.with(
                    new LaterSummaries(entry.summaries(), () -> summaries(row.get().summaries()))));
  }

  private Optional<byte[]> bytes(Digest content) {
    return folder.get(KeptList.key(content));
  }

  private Optional<List<ReplySummary>> summaries(Digest content) {
    return Decoded.of(summaries, bytes(content), texts).map(KeptReply.Summaries::all);
  }

  /**
   * Keeps a reply in place of what was known of it.
   *
   * @param shared the key of what all replies share
   * @param files the key of its own files
   */
  public void keep(String id, String shared, String files, KeptReply reply) {
    if (!writes) {
      return;
    }
    Optional<Digest> entry = replies.encode(reply.entry()).map(this::put);
    Optional<Digest> rest =
        summaries.encode(new KeptReply.Summaries(reply.summaries())).map(this::put);
    forget(id);
    if (entry.isPresent() && rest.isPresent()) {
      rows.put(id, new KeptList.Row(id, shared, files, entry.get(), rest.get()));
      made.put(id, reply.files().size());
    }
  }

  private Digest put(byte[] bytes) {
    Digest content = Digest.of(bytes);
    folder.put(KeptList.key(content), bytes);
    return content;
  }

  /** Forgets a reply. */
  public void forget(String id) {
    rows.remove(id);
    made.remove(id);
  }

  /** Forgets all other replies. */
  public void retain(Collection<String> ids) {
    rows.keySet().retainAll(new HashSet<>(ids));
  }

  /** The site files of earlier runs. */
  public List<KeptSite> sites() {
    return Stream.concat(sites.stream(), lentSites.stream())
        .flatMap(content -> Decoded.of(siteCodec, bytes(content), texts).stream())
        .map(KeptSite.Entry::site)
        .toList();
  }

  /** Keeps site files in place of those of the earlier run. */
  public void keepSites(List<KeptSite> built) {
    if (writes) {
      sites =
          built.stream()
              .flatMap(site -> siteCodec.encode(site.entry()).map(this::put).stream())
              .toList();
    }
  }

  /** Puts what was known before in place of some of the replies that this run has built. */
  void undo(Predicate<String> which) {
    Set<String> undone = made.keySet().stream().filter(which).collect(Collectors.toSet());
    undone.forEach(this::forget);
    before.rows().stream()
        .filter(row -> undone.contains(row.id()))
        .forEach(row -> rows.put(row.id(), row));
  }

  /** Whether this run has built a reply that has files. */
  boolean madeFiles(String id) {
    return made.getOrDefault(id, 0) > 0;
  }

  /** Writes the list, if it has changed. */
  void store() {
    KeptList now = new KeptList(List.copyOf(new TreeMap<>(rows).values()), sites);
    if (!now.equals(before)) {
      lists.encode(now).ifPresent(bytes -> folder.putNote(name, bytes));
    }
    List<KeptList.Row> used = new ArrayList<>(rows.values());
    used.addAll(lent.values());
    Set<Digest> contents = new HashSet<>();
    used.forEach(row -> contents.addAll(List.of(row.entry(), row.summaries())));
    contents.addAll(sites);
    contents.addAll(lentSites);
    contents.forEach(content -> folder.use(KeptList.key(content)));
  }
}
