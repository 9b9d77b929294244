package org.huiyin.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.PathName;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Identifiers;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;

/** Reads what lies under {@code content/}: the site's own files, and reply after reply. */
public final class Content {
  private static final long TEXT_LIMIT = 2_000_000;
  private static final long IMAGE_LIMIT = 20_000_000;
  private static final String ENGLISH = ".en.md";
  private static final String REPLIES = "content/replies";
  private static final List<String> REPLY_FILES =
      List.of(
          "reply.yml",
          "figures.yml",
          "charts.yml",
          "claims.yml",
          "commitments.yml",
          "revisions.yml",
          "index.md",
          "index.en.md",
          "images");
  private static final Set<String> IMAGE_ENDINGS = Set.of("png", "jpg", "jpeg", "webp", "gif");

  private final SourceFolder folder;

  /**
   * @param source the folder that holds {@code content/}
   */
  public Content(Path source) throws EnvironmentFailure {
    this.folder = new SourceFolder(source);
  }

  /** The site's own files. */
  public SiteSources site(Problems problems) throws EnvironmentFailure {
    refuseUnknown("content", List.of("site.yml", "pages", "replies"), problems);
    List<SiteSources.PageSource> pages = new ArrayList<>();
    for (String name : folder.names("content/pages", problems)) {
      String path = "content/pages/" + name;
      boolean english = name.endsWith(ENGLISH);
      String id = name.replaceFirst("(\\.en)?\\.md$", "");
      if (!name.endsWith(".md") || !PathName.isId(id)) {
        refuseName(
            path,
            "bad-page-name",
            PathName.idLike(id).map(legal -> legal + (english ? ENGLISH : ".md")),
            problems);
        continue;
      }
      text(path, problems).ifPresent(file -> pages.add(page(id, english, file, problems)));
    }
    return new SiteSources(requiredYaml("content/site.yml", problems), pages);
  }

  /** The ids of all replies, sorted; a folder whose name is no id is reported and left out. */
  public List<String> replies(Problems problems) throws EnvironmentFailure {
    List<String> ids = new ArrayList<>();
    for (String name : folder.names(REPLIES, problems)) {
      String path = REPLIES + "/" + name;
      if (!folder.isFolder(path)) {
        problems.error(SourceFolder.place(path), "not-a-folder");
      } else if (Identifiers.accept(name, SourceFolder.place(path), problems)) {
        ids.add(name);
      }
    }
    return ids;
  }

  /**
   * Only the card of a reply: what other replies may know of it. Its problems are reported by
   * {@link #reply}.
   */
  public Optional<Node> card(String id) throws EnvironmentFailure {
    return yaml(REPLIES + "/" + id + "/reply.yml", new Problems());
  }

  /** Whether a reply can be read in English. */
  public boolean hasEnglish(String id) throws EnvironmentFailure {
    return folder.holds(REPLIES + "/" + id + "/index.en.md");
  }

  /** All files of a reply. */
  public SourceSet reply(String id, Problems problems) throws EnvironmentFailure {
    String home = REPLIES + "/" + id;
    refuseUnknown(home, REPLY_FILES, problems);
    return new SourceSet(
        id,
        requiredYaml(home + "/reply.yml", problems),
        yaml(home + "/figures.yml", problems),
        yaml(home + "/charts.yml", problems),
        yaml(home + "/claims.yml", problems),
        yaml(home + "/commitments.yml", problems),
        yaml(home + "/revisions.yml", problems),
        required(home + "/index.md", problems),
        optional(home + "/index.en.md", problems),
        images(home + "/images", problems));
  }

  private List<SourceSet.Image> images(String home, Problems problems) throws EnvironmentFailure {
    List<SourceSet.Image> images = new ArrayList<>();
    for (String name : folder.names(home, problems)) {
      if (!legalImage(name).equals(Optional.of(name))) {
        refuseName(home + "/" + name, "bad-image-name", legalImage(name), problems);
        continue;
      }
      folder
          .bytes(home + "/" + name, IMAGE_LIMIT, problems)
          .ifPresent(bytes -> images.add(new SourceSet.Image(name, bytes)));
    }
    return images;
  }

  /** Reports a file whose name cannot become a path of the site, with one that can. */
  private static void refuseName(
      String path, String code, Optional<String> legal, Problems problems) {
    String name = name(path);
    Message message = Message.of(PathName.isReserved(name) ? "reserved-name" : code, name);
    problems.add(
        Problem.error(SourceFolder.place(path), message)
            .withHint(legal.map(other -> Message.of("hint.rename-to", other))));
  }

  /** The name of an image in the legal form, unless it is of a kind that cannot be used. */
  private static Optional<String> legalImage(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot > 0 && IMAGE_ENDINGS.contains(ending)
        ? PathName.idLike(name.substring(0, dot)).map(id -> id + "." + ending)
        : Optional.empty();
  }

  private void refuseUnknown(String home, List<String> known, Problems problems)
      throws EnvironmentFailure {
    for (String name : folder.names(home, problems)) {
      if (!known.contains(name)) {
        problems.add(
            Problem.error(SourceFolder.place(home + "/" + name), Message.of("unknown-file", name))
                .withHint(Nearest.hint(name, known)));
      }
    }
  }

  private Optional<Node> yaml(String path, Problems problems) throws EnvironmentFailure {
    if (!folder.holds(path)) {
      return Optional.empty();
    }
    Optional<SourceFile> file = text(path, problems);
    return file.isPresent()
        ? YamlReader.read(file.get(), problems)
        : Optional.of(new Node.Unreadable(SourceFolder.place(path)));
  }

  private Optional<Node> requiredYaml(String path, Problems problems) throws EnvironmentFailure {
    Optional<Node> root = yaml(path, problems);
    if (root.isEmpty()) {
      problems.error(
          SourceFolder.place(path), folder.holds(path) ? "empty-file" : "missing-file", name(path));
    }
    return root;
  }

  private Optional<SourceFile> required(String path, Problems problems) throws EnvironmentFailure {
    if (!folder.holds(path)) {
      problems.error(SourceFolder.place(path), "missing-file", name(path));
    }
    return optional(path, problems);
  }

  /** A text that need not be there; but if it is, something must stand in it. */
  private Optional<SourceFile> optional(String path, Problems problems) throws EnvironmentFailure {
    Optional<SourceFile> file = folder.holds(path) ? text(path, problems) : Optional.empty();
    if (file.isPresent() && file.get().text().isBlank()) {
      problems.error(SourceFolder.place(path), "empty-file");
    }
    return file;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Optional<SourceFile> text(String path, Problems problems) throws EnvironmentFailure {
    return folder
        .bytes(path, TEXT_LIMIT, problems)
        .flatMap(bytes -> TextReader.read(path, bytes, problems));
  }

  /** Splits a page into the YAML between its {@code ---} lines and the Markdown behind them. */
  private static SiteSources.PageSource page(
      String id, boolean english, SourceFile file, Problems problems) {
    String text = file.text();
    int close = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
    if (close < 0) {
      problems.add(
          Problem.error(file.whole(), Message.of("no-front-matter"))
              .withHint(Message.of("hint.front-matter")));
      return new SiteSources.PageSource(
          id, english, Optional.of(new Node.Unreadable(file.whole())), file, 0);
    }
    return new SiteSources.PageSource(
        id, english, YamlReader.read(file, 4, close + 1, problems), file, close + 5);
  }
}
