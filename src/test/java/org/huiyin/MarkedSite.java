package org.huiyin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small good site with a draft in which guesses are marked, as after an import. */
public final class MarkedSite {
  public static final String ID = "demo-1";

  /** How many guesses are marked. */
  public static final int MARKS = 12;

  private static final String FIGURES =
      """
      rooms:
        label: 社区书屋
        unit: 个        # 单位
        period: 2023
        nature: stock
        to-confirm: [label, period]   # 见原文
        source: {section: s1-1}
        observations:
          city: {area: 全市, value: 120}
          north: {area: 北区, value: 45, to-confirm: [area]}
          south: {to-confirm: [area, not-given], area: 南区, not-given: true}
          rest: {area: 其他区, formula: city - north}
      books:
        label: 藏书
        unit: 册
        period: {from: 2020, text: 2020年以来}
        to-confirm: [period, nature]
        nature: cumulative
        source: {section: s1-1}
        observations:
          city: {area: 全市, value: 36000}
      """;

  private static final String IMPORTED =
      """
      listed:
        - {text: "3", sentence: 共走访3次。, why: no-unit, detail: 没有量词}
      reasons:
        figures.rooms.label: 名词取自“社区书屋”
        figures.rooms.north.area: 承接“其中”
      """;

  private MarkedSite() {}

  /** Writes it. */
  public static Path write(Path source) throws IOException {
    WholeSite.goodSite(source);
    Files.writeString(file(source, "figures.yml"), FIGURES);
    Files.writeString(file(source, "import.yml"), IMPORTED);
    swap(source, "reply.yml", "status: published", "status: draft");
    swap(source, "reply.yml", "publicity: open", "publicity: open\nto-confirm: [topic]");
    swap(source, "claims.yml", "  holds:", "  to-confirm: [holds]\n  holds:");
    swap(source, "commitments.yml", "  mode:", "  to-confirm: [mode, keyword]\n  mode:");
    swap(source, "index.md", "2023年全市", "[2023年](date:2023 \"?\")全市");
    return source;
  }

  /** A file of the draft. */
  public static Path file(Path source, String name) {
    return source.resolve("content/replies").resolve(ID).resolve(name);
  }

  /** Replaces a text that a file of the draft has. */
  public static void swap(Path source, String name, String from, String to) throws IOException {
    Path file = file(source, name);
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    Files.writeString(file, text.replace(from, to));
  }
}
