package org.huiyin.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Resource;

/** Writes a new site: a letter that builds, and what an editor and a CI need around it. */
public final class NewSite {
  private static final String HOME = "/org/huiyin/draft/";

  /** The files that every site gets, by their paths; those of the resources have other names. */
  private static final Map<String, String> AROUND =
      Map.of(
          ".gitignore", "gitignore",
          ".vscode/settings.json", "vscode-settings.json",
          ".github/workflows/site.yml", "github-workflow.yml",
          "README.md", "README.md");

  /** The content of a new site. */
  private static final List<String> SMALL =
      List.of(
          "content/site.yml",
          "content/pages/about.md",
          "content/replies/shili-2024-1/reply.yml",
          "content/replies/shili-2024-1/figures.yml",
          "content/replies/shili-2024-1/claims.yml",
          "content/replies/shili-2024-1/charts.yml",
          "content/replies/shili-2024-1/commitments.yml",
          "content/replies/shili-2024-1/index.md");

  /** The schemas that the settings of the editor name. */
  private static final List<String> SCHEMAS =
      List.of("site", "reply", "figures", "charts", "claims", "commitments", "revisions");

  private NewSite() {}

  /** A sample site with many replies, which is written instead of one letter. */
  public enum Example {
    /** A letter of each form. */
    LETTERS("example/"),
    /** The commitments, corrections and summaries of two years. */
    ACCOUNT("account/"),
    /** Every kind of chart with its YAML. */
    GALLERY("gallery/");

    private final String folder;

    Example(String folder) {
      this.folder = folder;
    }
  }

  /**
   * Writes a site into a new or empty folder.
   *
   * @param baseUrl ends with a slash
   * @param example the sample site to write; by default a site with one letter
   * @return the files written, in their order
   * @throws EnvironmentFailure if the folder holds anything
   */
  public static List<String> create(
      Path folder, String name, String baseUrl, Optional<Example> example) throws IOException {
    if (!isEmpty(folder)) {
      throw new EnvironmentFailure(Message.of("draft.folder-not-empty", folder.toString()));
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    AROUND.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            file -> files.put(file.getKey(), filled("site/" + file.getValue(), name, baseUrl)));
    SCHEMAS.forEach(
        schema ->
            files.put(
                ".vscode/huiyin/" + schema + ".json",
                resource("/org/huiyin/schema/" + schema + ".json").bytes()));
    if (example.isPresent()) {
      String home = HOME + example.get().folder;
      resource(home + "files.txt")
          .text()
          .lines()
          .forEach(path -> files.put(path, resource(home + path).bytes()));
    } else {
      SMALL.forEach(path -> files.put(path, filled("site/" + path, name, baseUrl)));
    }
    NewFiles written = new NewFiles();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        written.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException failure) {
      written.takeBack(failure);
      throw failure;
    }
    return List.copyOf(files.keySet());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.allMatch(child -> child.getFileName().toString().equals(".git"));
    }
  }

  private static byte[] filled(String path, String name, String baseUrl) {
    return resource(HOME + path)
        .text()
        .replace("{{name}}", name)
        .replace("{{base-url}}", baseUrl)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Resource resource(String path) {
    return new Resource(NewSite.class, path);
  }
}
