package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huiyin.model.Organisation;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problems;

/**
 * The site that drafts are written for: its bodies, its classes of outcomes, its replies.
 *
 * @param ids of the replies that exist
 * @param imported the ids of replies by the hash of the file that they were imported from
 * @param addresses the ids of replies by the address of that file
 */
public record DraftSite(
    Site site, TreeSet<String> ids, Map<String, String> imported, Map<String, String> addresses) {
  private static final String HASH = "sha256:";
  private static final String ADDRESS = "address:";

  /**
   * @throws EnvironmentFailure if there is no readable {@code site.yml}
   */
  public static DraftSite read(Path source) throws IOException {
    Problems problems = new Problems();
    Content content = new Content(source);
    var sources = content.site(problems);
    Optional<Site> site = Resolve.site(sources, problems);
    if (site.isEmpty()) {
      throw new EnvironmentFailure(Message.of("draft.site-unreadable"));
    }
    TreeSet<String> ids = new TreeSet<>(content.replies(new Problems()));
    Map<String, String> imported = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (String id : ids) {
      Path record = source.resolve(Drafts.folder(id)).resolve("import.yml");
      written(HASH, record).ifPresent(hash -> imported.put(hash, id));
      written(ADDRESS, record).ifPresent(address -> addresses.put(address, id));
    }
    return new DraftSite(site.get(), ids, imported, addresses);
  }

  /** The value that stands behind a key in an {@code import.yml}; empty if there is none. */
  private static Optional<String> written(String key, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).replace("\"", "").strip())
        .findFirst();
  }

  /** The ids of the bodies by all of their names. */
  public Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Organisation body : site.vocabulary().organisations()) {
      bodies.putIfAbsent(body.name().in(Language.ZH), body.id());
      bodies.putIfAbsent(body.shortName().in(Language.ZH), body.id());
    }
    return bodies;
  }

  /** The only scheme of outcomes that has a class. */
  public Optional<String> schemeWith(String code) {
    List<String> schemes =
        site.vocabulary().outcomeSchemes().stream()
            .filter(scheme -> scheme.codes().stream().anyMatch(one -> one.code().equals(code)))
            .map(Site.OutcomeScheme::id)
            .toList();
    return schemes.size() == 1 ? Optional.of(schemes.get(0)) : Optional.empty();
  }

  public boolean isBilingual() {
    return site.languages().contains(Language.EN);
  }
}
