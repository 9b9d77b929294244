package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.figures;
import static org.huiyin.Mistake.file;
import static org.huiyin.Mistake.link;
import static org.huiyin.Mistake.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that are missing, misplaced, misnamed or unreadable, and YAML that is not taken. */
final class FileMistakes {
  private static final byte[] NOTHING = {};

  private static void attach(Path source, String name) throws IOException {
    Files.createDirectories(source.resolve(REPLY + "files"));
    Files.writeString(source.resolve(REPLY + "files/" + name), "%PDF-1.7");
  }

  private FileMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("missing-file", source -> Files.delete(source.resolve(REPLY + "index.md"))),
        file("misnamed-page", "content/pages/About Us.md", NOTHING),
        file("misnamed-image", REPLY + "images/Site Plan.bmp", NOTHING),
        file("unused-image", REPLY + "images/plan.png", NOTHING),
        file("attachment-in-another-format", REPLY + "files/list.docm", NOTHING),
        file("misnamed-attachment", REPLY + "files/线路清单.pdf", "%PDF-1.7".getBytes(UTF_8)),
        file("folder-of-attachments", REPLY + "files/plans/list.txt", "示例".getBytes(UTF_8)),
        file("picture-named-in-chinese", REPLY + "images/线路图.png", NOTHING),
        file("attachment-with-a-blank", REPLY + "files/Stop List.PDF", "%PDF-1.7".getBytes(UTF_8)),
        file("attachment-of-another-type", REPLY + "files/list.xlsx", "%PDF-1.7".getBytes(UTF_8)),
        file("attachment-in-another-encoding", REPLY + "files/list.csv", new byte[] {(byte) 0xB5}),
        file(
            "attachment-with-script",
            REPLY + "files/list.pdf",
            "%PDF-1.7 /JavaScript".getBytes(UTF_8)),
        card(
            "document-not-linked",
            "publicity: open",
            "publicity: open\ndocuments:\n  a: {title: 甲, publisher: 乙, on: 2019, href: /a.pdf}"),
        file("misplaced-attachment", REPLY + "stops.pdf", "%PDF-1.7".getBytes(UTF_8)),
        prose(
                "link-to-misnamed-attachment",
                "建议收悉",
                "[建议](<files/线路 1.csv>)收悉，[附件](files/线路 1.csv)")
            .after(
                source -> {
                  Files.createDirectories(source.resolve(REPLY + "files"));
                  Files.writeString(source.resolve(REPLY + "files/线路 1.csv"), "示例,1\n");
                }),
        prose("link-to-missing-attachment", "建议收悉", "[建议](files/list.pdf)收悉"),
        prose("link-to-similar-attachment", "建议收悉", "[建议](files/stop.pdf)收悉")
            .after(source -> attach(source, "stops.pdf")),
        card(
                "title-of-missing-attachment",
                "publicity: open",
                "publicity: open\nattachments: {stop.pdf: 线路清单}")
            .after(source -> attach(source, "stops.pdf")),
        file("file-among-replies", "content/replies/notes.txt", NOTHING),
        new Mistake(
            "folder-for-a-file",
            source -> {
              Files.delete(source.resolve(REPLY + "claims.yml"));
              Files.createDirectory(source.resolve(REPLY + "claims.yml"));
            }),
        file("huge-file", REPLY + "figures.yml", new byte[2_000_001]),
        link("dead-symbolic-link", REPLY + "claims.yml", "nowhere.yml"),
        // YAML
        figures("one-blank-too-many", "  unit: 册", "   unit: 册"),
        figures("wide-comma-in-braces", "area: 北区, value: 45", "area: 北区， value: 45"),
        figures("quote-open-before-others", "label: 社区书屋", "label: \"社区书屋"),
        figures(
            "periods-without-that-of-the-figure",
            "period: 2023\n  nature: stock\n  source: {section: s1-1}\n  observations:\n    city: {",
            "nature: stock\n  source: {section: s1-1}\n  observations:\n    city: {period: 2023, "),
        figures("alias", "label: 藏书", "label: *books"),
        figures("directive", "rooms:", "%YAML 1.2\n---\nrooms:"),
        figures("list-as-key", "unit: 册", "[unit]: 册"),
        figures("escaped-control-character", "unit: 册", "unit: \"册\\0\""),
        figures("escaped-control-character-amid-text", "unit: 册", "unit: \"示例册\\x01数\""),
        prose("control-character", "建议收悉", "建议\u000b收悉\u0085"),
        prose("lost-character", "建议收悉", "建议\uFFFD悉"),
        prose("private-character", "建议收悉", "建议\uF06C收悉"),
        prose("hidden-direction", "建议收悉", "建议\u202E收悉"),
        file("yaml-ending", REPLY + "figures.yaml", NOTHING),
        new Mistake(
            "yaml-ending-alone",
            source ->
                Files.move(
                    source.resolve(REPLY + "reply.yml"), source.resolve(REPLY + "reply.yaml"))),
        // Templates and static files
        file("static-file-over-page", "templates/static/replies/index.html", NOTHING),
        file("misnamed-static-file", "templates/static/Data 2024.csv", NOTHING),
        link("template-from-elsewhere", "templates/pages/home.ftlh", "../../content/site.yml"),
        link("folder-for-a-template", "templates/pages", "blocks")
            .after(source -> Files.createDirectories(source.resolve("templates/blocks"))),
        file(
            "template-without-the-charts-of-a-text",
            "templates/pages/reply.ftlh",
            "<#import \"../layouts/page.ftlh\" as layout><@layout.page \"reply\"><h1>${header.topic}</h1></@layout.page>"
                .getBytes(UTF_8)),
        new Mistake(
            "template-that-includes-nothing",
            "templates/pages/home.ftlh",
            "",
            "<#include \"/more.ftlh\">"),
        file(
            "template-in-another-encoding",
            "templates/pages/home.ftlh",
            "é".getBytes(StandardCharsets.ISO_8859_1)));
  }
}
