package org.huiyin.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.address.PathName;
import org.huiyin.model.Attachment;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Identifiers;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Severity;
import org.huiyin.source.SiteSources;
import org.huiyin.source.SourceFile;
import org.huiyin.source.SourceSet;
import org.huiyin.source.VisibleText;

/** Reads {@code content/}: the files of the site, and each reply. */
public final class Content {
  private static final String ENGLISH = ".en.md";
  private static final String FENCE = "---";
  private static final String TABLE = ".csv";
  private static final String ORIGINAL = "original.txt";
  private static final String REPLIES = "content/replies";
  private static final String COMMITMENTS = "commitments.yml";

  /** The key without which a file of commitments has no dates but deadlines. */
  private static final String UPDATES = "updates:";

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
          "import.yml",
          ORIGINAL,
          "images",
          "files");

  /** What authors call the folder of the attachments. */
  private static final Set<String> ATTACHMENT_FOLDERS =
      Set.of("附件", "附件材料", "attachment", "attachments", "file");

  private final SourceFolder folder;
  private final Map<String, CardFile> cards = new ConcurrentHashMap<>();

  /**
   * The part of a reply that is read first.
   *
   * @param english whether the reply has an English version
   */
  private record CardFile(YamlFile yaml, boolean english) {}

  /**
   * @param source the folder that contains {@code content/}
   */
  public Content(Path source) throws EnvironmentFailure {
    this.folder = new SourceFolder(source);
  }

  /** Reads {@code site.yml} and the pages. */
  public SiteSources site(Problems problems) throws EnvironmentFailure {
    refuseUnknown(
        "content",
        folder.names("content", problems),
        List.of("site.yml", "pages", "replies"),
        problems);
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
      folder.text(path, problems).ifPresent(file -> pages.add(page(id, english, file, problems)));
    }
    return new SiteSources(YamlFile.read(folder, "content/site.yml").required(problems), pages);
  }

  /**
   * The ids of all replies, sorted. Folders whose name is no valid id are reported and left out.
   */
  public List<String> replies(Problems problems) throws EnvironmentFailure {
    List<String> ids = new ArrayList<>();
    for (String name : folder.names(REPLIES, problems)) {
      String path = REPLIES + "/" + name;
      if (!folder.isInside(path, problems)) {
        continue;
      }
      if (!folder.isFolder(path)) {
        problems.error(SourceFolder.place(path), "not-a-folder");
      } else if (Identifiers.accept(name, SourceFolder.place(path), problems)) {
        ids.add(name);
      }
    }
    return ids;
  }

  /**
   * Reads only the card of a reply. Its problems are reported by {@link #reply}, which does not
   * read the file again.
   */
  public Optional<Node> card(String id) throws EnvironmentFailure {
    CardFile card = cardFile(REPLIES + "/" + id);
    cards.put(id, card);
    return card.yaml().tree(new Problems());
  }

  /**
   * The commitments of a reply if some have updates, before {@link #reply} reads them again. Its
   * problems are reported there.
   */
  public Optional<Node> updates(String id) throws EnvironmentFailure {
    return folder
        .text(REPLIES + "/" + id + "/" + COMMITMENTS, new Problems())
        .filter(file -> file.text().contains(UPDATES))
        .flatMap(file -> YamlReader.read(file, new Problems()));
  }

  /** Whether a reply has an English version. */
  public boolean hasEnglish(String id) throws EnvironmentFailure {
    return cards.containsKey(id)
        ? cards.get(id).english()
        : folder.holds(REPLIES + "/" + id + "/index.en.md");
  }

  /**
   * Reads all files of a reply. The card and the languages are those that {@link #card} found,
   * because an author may change files during the build.
   */
  public SourceSet reply(String id, Problems problems) throws EnvironmentFailure {
    String home = REPLIES + "/" + id;
    List<String> names = folder.names(home, problems);
    refuseUnknown(
        home, names.stream().filter(name -> !isTable(name)).toList(), REPLY_FILES, problems);
    Optional<CardFile> known = Optional.ofNullable(cards.remove(id));
    CardFile card = known.isPresent() ? known.get() : cardFile(home);
    String english = home + "/index.en.md";
    return new SourceSet(
        id,
        card.yaml().required(problems),
        yaml(home, "figures.yml", names, problems),
        yaml(home, "charts.yml", names, problems),
        yaml(home, "claims.yml", names, problems),
        yaml(home, "commitments.yml", names, problems),
        yaml(home, "revisions.yml", names, problems),
        required(home + "/index.md", problems),
        card.english()
            ? Optional.of(required(english, problems).orElseGet(() -> new SourceFile(english, "")))
            : Optional.empty(),
        yaml(home, "import.yml", names, problems),
        original(home, names, problems),
        tables(home, names, problems),
        mayHold(names, "images") ? ImageFolder.read(folder, home + "/images", problems) : List.of(),
        mayHold(names, "files")
            ? AttachmentFolder.read(folder, home + "/files", problems)
            : List.of());
  }

  /**
   * Reads only what stays public of a withdrawn reply: its card and its revisions. Its other files
   * may be missing.
   */
  public SourceSet withdrawn(String id, Problems problems) throws EnvironmentFailure {
    String home = REPLIES + "/" + id;
    Optional<CardFile> known = Optional.ofNullable(cards.remove(id));
    CardFile card = known.isPresent() ? known.get() : cardFile(home);
    return new SourceSet(
        id,
        card.yaml().required(problems),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        yaml(home + "/revisions.yml", problems),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * A digest of all that {@link #reply} and {@link #card} can see of a reply: names, bytes, and
   * what is refused.
   *
   * @return in hexadecimal digits
   * @throws EnvironmentFailure if a file cannot be read
   */
  public String digest(String id) throws EnvironmentFailure {
    FolderDigest digest = new FolderDigest(folder);
    digest.add(REPLIES + "/" + id, List.of("images", "files"));
    return digest.hex();
  }

  /**
   * A file that is read only when its text is shown, for places that were found in an earlier run.
   * If it cannot be read, its text is blank.
   *
   * @param length of its text at that time, in UTF-16 units; see {@link SourceFile#later}
   */
  public SourceFile later(String path, int length) {
    return length == 0
        ? new SourceFile(path, "")
        : SourceFile.later(path, length, () -> textOrNothing(path));
  }

  private String textOrNothing(String path) {
    try {
      return folder.text(path, new Problems()).map(SourceFile::text).orElse("");
    } catch (EnvironmentFailure e) {
      return "";
    }
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(TABLE);
  }

  private List<SourceSet.TableFile> tables(String home, List<String> names, Problems problems)
      throws EnvironmentFailure {
    List<SourceSet.TableFile> tables = new ArrayList<>();
    for (String name : names.stream().filter(Content::isTable).toList()) {
      String path = home + "/" + name;
      String plain = name.substring(0, name.length() - TABLE.length());
      if (!name.endsWith(TABLE) || !PathName.isId(plain)) {
        refuseName(path, "bad-table-name", PathName.idLike(plain).map(id -> id + TABLE), problems);
        continue;
      }
      Optional<SourceFile> file = required(path, problems);
      tables.add(
          new SourceSet.TableFile(
              name,
              file.map(SourceFile::whole).orElse(SourceFolder.place(path)),
              file.flatMap(text -> CsvReader.read(text, problems))));
    }
    return tables;
  }

  private CardFile cardFile(String home) throws EnvironmentFailure {
    return new CardFile(
        YamlFile.read(folder, home + "/reply.yml"), folder.holds(home + "/index.en.md"));
  }

  /** Reports a file whose name cannot be part of a path of the site, and suggests a valid name. */
  private static void refuseName(
      String path, String code, Optional<String> legal, Problems problems) {
    String name = name(path);
    Message message = Message.of(PathName.isReserved(name) ? "reserved-name" : code, name);
    problems.add(
        Problem.error(SourceFolder.place(path), message)
            .withHint(legal.map(other -> Message.of("hint.rename-to", other))));
  }

  private void refuseUnknown(String home, List<String> names, List<String> known, Problems problems)
      throws EnvironmentFailure {
    for (String name : names) {
      if (YamlFile.isMisnamed(name)) {
        refuseEnding(home, name, problems);
      } else if (!known.contains(name)) {
        problems.add(
            Problem.error(SourceFolder.place(home + "/" + name), Message.of("unknown-file", name))
                .withHint(placeOf(name).or(() -> Nearest.hint(name, known))));
      }
    }
  }

  /** Where a file belongs that is an attachment and no picture. */
  private static Optional<Message> placeOf(String name) {
    if (ATTACHMENT_FOLDERS.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(Message.of("hint.attachment-place"));
    }
    return ImageFolder.isImage(name) || Attachment.Type.of(name).isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("hint.attachment-place"));
  }

  /** Reports a file such as {@code reply.yaml}, with or without the right one beside it. */
  private void refuseEnding(String home, String name, Problems problems) throws EnvironmentFailure {
    String right = YamlFile.rightName(name);
    Message hint =
        folder.holds(home + "/" + right)
            ? Message.of("hint.two-endings", right, name)
            : Message.of("hint.rename-file", right);
    problems.add(
        Problem.error(SourceFolder.place(home + "/" + name), Message.of("yaml-ending", name))
            .withHint(hint));
  }

  /** A file of a reply. Nothing is asked of the disk if no name of the folder comes near it. */
  private Optional<Node> yaml(String home, String name, List<String> names, Problems problems)
      throws EnvironmentFailure {
    String plain = name.substring(0, name.indexOf('.') + 1);
    return names.stream().anyMatch(found -> startsWith(found, plain))
        ? yaml(home + "/" + name, problems)
        : Optional.empty();
  }

  /** Whether a folder may have an entry: some file systems do not tell lower case from upper. */
  private static boolean mayHold(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static boolean startsWith(String name, String start) {
    return name.regionMatches(true, 0, start, 0, start.length());
  }

  private Optional<Node> yaml(String path, Problems problems) throws EnvironmentFailure {
    return YamlFile.read(folder, path).tree(problems);
  }

  /** A text file that must exist and must not be empty. */
  private Optional<SourceFile> required(String path, Problems problems) throws EnvironmentFailure {
    Problems own = new Problems();
    Optional<SourceFile> file = folder.text(path, own);
    if (file.isEmpty() && !own.hasErrors()) {
      own.error(SourceFolder.place(path), "missing-file", name(path));
    }
    if (file.isPresent() && !VisibleText.isIn(file.get().text())) {
      own.error(SourceFolder.place(path), "empty-file");
    }
    problems.addAll(own);
    return file;
  }

  /**
   * The letter as it was published. Warnings about its characters are not repeated: they are given
   * for the text that is published.
   */
  private Optional<SourceFile> original(String home, List<String> names, Problems problems)
      throws EnvironmentFailure {
    if (names.stream().noneMatch(ORIGINAL::equalsIgnoreCase)) {
      return Optional.empty();
    }
    Problems own = new Problems();
    Optional<SourceFile> file = folder.text(home + "/" + ORIGINAL, own);
    own.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .forEach(problems::add);
    return file;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Splits a page into the YAML between its {@code ---} lines and the Markdown after them. */
  private static SiteSources.PageSource page(
      String id, boolean english, SourceFile file, Problems problems) {
    int close = file.line(1).equals(FENCE) ? 2 : file.lines() + 1;
    while (close <= file.lines() && !file.line(close).equals(FENCE)) {
      close++;
    }
    if (close > file.lines()) {
      problems.add(
          Problem.error(file.whole(), Message.of("no-front-matter"))
              .withHint(Message.of("hint.front-matter")));
      return new SiteSources.PageSource(
          id, english, Optional.of(new Node.Unreadable(file.whole())), file, 0);
    }
    int body = close == file.lines() ? file.text().length() : file.startOfLine(close + 1);
    return new SiteSources.PageSource(
        id,
        english,
        YamlReader.read(file, file.startOfLine(2), file.startOfLine(close), problems),
        file,
        body);
  }
}
