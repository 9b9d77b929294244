package org.huiyin.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.WholeSite;

/**
 * A command on a small site.
 *
 * @param units folders and files that are as before, or as they should be, whatever fails
 * @param isOnce whether the command cannot be given again once it has done its work
 */
record Scenario(String name, List<String> units, boolean isOnce) {
  private static final String REPLY = "content/replies/bus-15/";

  /** The names of all. */
  static final List<String> ALL =
      List.of(
          "build",
          "build-first",
          "build-cached",
          "build-fresh",
          "check",
          "preview",
          "publish",
          "publish-first",
          "new-site",
          "new-reply",
          "import",
          "confirm");

  static Scenario named(String name) {
    return switch (name) {
      case "build", "build-first", "build-cached", "build-fresh" ->
          new Scenario(name, List.of("site/", "content/"), false);
      case "check" -> new Scenario(name, List.of("content/"), false);
      case "preview" -> new Scenario(name, List.of("content/", "site/"), false);
      case "publish", "publish-first" ->
          new Scenario(name, List.of("site/", "web/", "content/"), false);
      case "new-site" -> new Scenario(name, List.of("new/"), true);
      case "new-reply" -> new Scenario(name, List.of("content/"), true);
      case "import" ->
          new Scenario(
              name,
              List.of("content/site.yml", "content/replies/sls-2024-7/", REPLY, "content/pages/"),
              false);
      case "confirm" -> new Scenario(name, List.of("content/"), false);
      default -> throw new IllegalArgumentException(name);
    };
  }

  void prepare(Path folder) throws IOException {
    if (name.equals("new-site")) {
      Files.writeString(folder.resolve("note.txt"), "x");
      return;
    }
    write(
        folder,
        "content/site.yml",
        """
        name: 示例站
        tagline: 示例数据，均为虚构
        base-url: https://demo.example/
        organisations: {jtj: {name: 示例局, short: 示例局}}
        """);
    write(
        folder,
        REPLY + "reply.yml",
        """
        kind: suggestion
        title: 对示例市人大第15号建议的答复
        topic: 示例：增加公交线路
        congress: {name: 示例市一届人大二次会议, term: 1, session: 2}
        number: "15"
        proposers: [{name: 示例代表, role: deputy}]
        lead-handler: jtj
        signed-on: 2024-05-20
        published-at: 2024-06-01
        status: published
        """);
    reply(folder, "45");
    write(folder, "content/pages/about.md", "---\ntitle: 关于\n---\n示例文字。\n");
    switch (name) {
      case "build", "build-fresh" -> {
        run("build", "--cache", "off", "--source", folder.toString());
        reply(folder, "46");
      }
      case "build-cached" -> {
        run("build", "--cache", "use", "--source", folder.toString());
        reply(folder, "46");
      }
      case "publish-first" -> run("build", "--cache", "off", "--source", folder.toString());
      case "publish" -> {
        run("build", "--cache", "off", "--source", folder.toString());
        run(
            "publish",
            "--site",
            folder.resolve("site").toString(),
            folder.resolve("web").toString());
        reply(folder, "46");
        run("build", "--cache", "off", "--source", folder.toString());
      }
      case "confirm" -> {
        reply(folder, "45, to-confirm: [area]");
        replace(folder, "reply.yml", "status: published", "status: draft");
        replace(folder, "index.md", "(figure:bus-routes.east)", "(figure:bus-routes.east '?')");
      }
      case "import" -> {
        write(
            folder,
            "letter.html",
            """
            <html><head><meta charset="utf-8"><title>对示例市一届人大二次会议第7号建议的答复</title></head>
            <body><h1>对示例市一届人大二次会议第7号建议的答复</h1>
            <p>示例代表：</p>
            <p>您提出的《关于示例的建议》收悉。现答复如下：</p>
            <p>2023年全市有公交线路120条，比上年多开行了若干条线路，居民出行更加方便。</p>
            <p>附件：<a href="list.csv">线路清单</a></p>
            <p>示例市示例委员会</p>
            <p>2024年5月20日</p>
            </body></html>
            """);
        write(folder, "list.csv", "线路,公里\n示例,1\n");
      }
      default -> {}
    }
  }

  private static void run(String... arguments) {
    WholeSite.Run run = WholeSite.huiyin(arguments);
    if (run.exit() != 0) {
      throw new IllegalStateException(run.toString());
    }
  }

  private static void reply(Path folder, String value) throws IOException {
    write(
        folder,
        REPLY + "figures.yml",
        """
        bus-routes:
          label: 公交线路
          unit: 条
          period: 2023
          nature: stock
          source: {section: s1}
          observations:
            east: {area: 东区, value: %s}
        """
            .formatted(value));
    write(
        folder,
        REPLY + "index.md",
        """
        您提出的建议收悉。

        ## 一、线路现状 {#s1}

        其中东区[%s条](figure:bus-routes.east)。
        """
            .formatted(value.substring(0, 2)));
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void replace(Path folder, String file, String from, String to) throws IOException {
    Path path = folder.resolve(REPLY + file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  String[] arguments(Path folder) {
    List<String> all = new ArrayList<>();
    String source = folder.toString();
    switch (name) {
      case "build", "build-first" ->
          all.addAll(List.of("build", "--cache", "off", "--jobs", "1", "--source", source));
      case "build-cached" ->
          all.addAll(List.of("build", "--cache", "use", "--jobs", "1", "--source", source));
      case "build-fresh" ->
          all.addAll(List.of("build", "--cache", "fresh", "--jobs", "1", "--source", source));
      case "check" ->
          all.addAll(List.of("check", "--cache", "use", "--jobs", "1", "--source", source));
      case "publish", "publish-first" ->
          all.addAll(
              List.of(
                  "publish",
                  "--site",
                  folder.resolve("site").toString(),
                  folder.resolve("web").toString()));
      case "new-site" -> all.addAll(List.of("new", "site", folder.resolve("new").toString()));
      case "new-reply" -> all.addAll(List.of("new", "reply", "added-1", "--source", source));
      case "import" ->
          all.addAll(
              List.of("import", folder.resolve("letter.html").toString(), "--source", source));
      case "confirm" ->
          all.addAll(
              List.of("confirm", "bus-15", "--all", "--as-of", "2024-07-01", "--source", source));
      default -> throw new IllegalStateException(name);
    }
    return all.toArray(String[]::new);
  }

  /** What is right after a run that has succeeded; the rest may be cleared by the next one. */
  Map<String, String> kept(Map<String, String> files) {
    Map<String, String> kept = new TreeMap<>(files);
    kept.keySet().removeIf(path -> path.startsWith(".site.huiyin-"));
    return kept;
  }

  boolean namesFile(String told, Path folder) {
    return told.contains(folder.toString())
        || told.contains("content")
        || told.contains("index.md")
        || told.contains("figures.yml");
  }
}
