package org.huiyin.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.huiyin.draft.edit.DraftSite;
import org.huiyin.draft.edit.Drafts;
import org.huiyin.draft.sources.DraftFile;
import org.huiyin.model.Organisation;
import org.huiyin.model.site.Site;
import org.huiyin.source.Resource;

/** Writes the files of a new reply. Every key stands in them, with a comment. */
public final class NewReply {
  private static final List<String> FILES =
      List.of(
          "reply.yml",
          "index.md",
          "figures.yml",
          "claims.yml",
          "charts.yml",
          "commitments.yml",
          "revisions.yml");

  private NewReply() {}

  /**
   * Writes the folder of a reply.
   *
   * @param source the folder that holds {@code content/}
   * @param today the day, in a time zone
   * @return the files written, relative to the source folder
   * @throws java.nio.file.FileAlreadyExistsException if the reply exists
   */
  public static List<String> create(Path source, String id, Function<ZoneId, LocalDate> today)
      throws IOException {
    Site site = DraftSite.read(source).site();
    String organisation =
        site.vocabulary().organisations().stream()
            .map(Organisation::id)
            .findFirst()
            .orElse("organisation");
    List<DraftFile> files =
        FILES.stream()
            .map(
                name ->
                    new DraftFile(
                        name,
                        new Resource(NewReply.class, "/org/huiyin/draft/reply/" + name)
                            .text()
                            .replace("{{organisation}}", organisation)
                            .replace("{{today}}", today.apply(site.zone()).toString())
                            .getBytes(StandardCharsets.UTF_8)))
            .toList();
    Drafts.create(source, id, files);
    return FILES.stream().map(name -> Drafts.folder(id) + "/" + name).toList();
  }
}
