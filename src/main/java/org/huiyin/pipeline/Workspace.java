package org.huiyin.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.read.Content;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.ThemeSources;

/**
 * What one build leaves to the next. A build that starts with an empty one makes everything.
 *
 * <p>Replies may be looked up and kept by several threads. The settings are for the thread that
 * prepares, the site files for the thread that makes them.
 */
final class Workspace {
  private final boolean lasting;
  private final boolean single;
  private final ReplyStore replies;
  private final Function<Content, SourceKeys> keys;
  private Optional<SiteSetup> setup = Optional.empty();
  private List<BuiltSite> sites = List.of();
  private List<BuiltSite> pastSites = List.of();
  private final Set<String> built = ConcurrentHashMap.newKeySet();
  private final Set<String> builtSite = ConcurrentHashMap.newKeySet();
  private Optional<LocalDate> day = Optional.empty();
  private volatile boolean provisional;

  private Workspace(
      boolean lasting, boolean single, ReplyStore replies, Function<Content, SourceKeys> keys) {
    this.lasting = lasting;
    this.single = single;
    this.replies = replies;
    this.keys = keys;
  }

  /** For a single build: keeps nothing, and spends nothing on finding out what could be kept. */
  static Workspace once() {
    return new Workspace(false, true, new ReplyMemory(), content -> SourceKeys.NONE);
  }

  /** For several builds. */
  static Workspace lasting(ReplyStore replies) {
    return lasting(replies, DigestKeys::new);
  }

  /** For several builds that find out in another way which files have changed. */
  static Workspace lasting(ReplyStore replies, Function<Content, SourceKeys> keys) {
    return new Workspace(true, false, replies, keys);
  }

  /**
   * For one build that uses what an earlier run has left.
   *
   * @param sites the site files of earlier runs, which may be used
   */
  static Workspace kept(ReplyStore replies, SourceKeys keys, List<BuiltSite> sites) {
    Workspace workspace = new Workspace(true, true, replies, content -> keys);
    workspace.pastSites = List.copyOf(sites);
    return workspace;
  }

  /** Whether it is for one build, so that nothing which that has made is used again in memory. */
  boolean isSingle() {
    return single;
  }

  void begin() {
    built.clear();
    builtSite.clear();
    day = Optional.empty();
    provisional = false;
  }

  SourceKeys keys(Content content) {
    return keys.apply(content);
  }

  ReplyStore replies() {
    return replies;
  }

  /**
   * What the replies of the site share: that of the last build if its sources are the same.
   *
   * @return empty if there is no usable {@code site.yml}, which is reported
   */
  Optional<SiteSetup> setup(
      SiteSources sources, ThemeSources theme, Request request, Problems problems)
      throws IOException {
    String key = SiteSetup.key(sources, theme, request);
    setup = setup.filter(past -> past.key().equals(key) && !past.renderer().hasStopped());
    if (setup.isEmpty()) {
      setup = SiteSetup.of(key, sources, theme, request, problems);
    }
    return setup;
  }

  /** Site files of an earlier build that had the same key. */
  Optional<BuiltSite> site(Optional<String> key) {
    return Stream.concat(sites.stream(), pastSites.stream())
        .filter(past -> key.equals(Optional.of(past.key())))
        .findFirst();
  }

  /** Keeps the site files of a build in place of those of the build before. */
  void keepSites(List<BuiltSite> all) {
    sites = List.copyOf(all);
  }

  /** The site files that were kept last; none if no build came so far. */
  List<BuiltSite> sites() {
    return sites;
  }

  /** Notes the day by which the build judges what lies in the future. */
  void noteDay(LocalDate today) {
    day = Optional.of(today);
  }

  /** The day of the last build; empty if it did not come so far. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Notes that a problem is gone once this site is published. Thread-safe. */
  void noteProvisional() {
    provisional = true;
  }

  /**
   * Whether the next build may report something else although no source has changed: a template was
   * stopped for time, so that its later pages are missing without a report, or a reply was compared
   * with the site before.
   */
  boolean isUncertain() {
    return provisional || setup.filter(known -> known.renderer().hasStopped()).isPresent();
  }

  /** The time zone of the site; empty if there is no usable {@code site.yml}. */
  Optional<ZoneId> zone() {
    return setup.map(known -> known.site().zone());
  }

  /** Notes that a reply was built, not used again. Thread-safe. */
  void noteBuilt(String id) {
    if (lasting) {
      built.add(id);
    }
  }

  /** Notes that some site files were made, not taken over. */
  void noteSiteBuilt(String group) {
    builtSite.add(group);
  }

  /** The replies that were built since the beginning of the build. */
  Set<String> built() {
    return new TreeSet<>(built);
  }

  /** The groups of site files that were made since the beginning of the build. */
  Set<String> builtSite() {
    return new TreeSet<>(builtSite);
  }
}
