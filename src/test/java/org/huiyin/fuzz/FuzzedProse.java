package org.huiyin.fuzz;

import static org.huiyin.fuzz.Faults.require;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.resolve.markdown.ProseReader;
import org.huiyin.resolve.value.References;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** Any text as Markdown: its lines stand in the file, and its HTML is well-formed and harmless. */
final class FuzzedProse {
  private static final String FENCE = "---\n";

  /** Longer lines are not located character by character. */
  private static final int LONGEST = 100;

  private static final Set<String> EMPTY = Set.of("img", "br", "hr");
  private static final Set<String> FORBIDDEN =
      Set.of("script", "style", "iframe", "object", "embed", "form", "input", "base", "meta");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z]+[1-6]?)((?: [a-z-]+=\"[^\"<>]*\")*)(?: /)?>");
  private static final Pattern BAD_ADDRESS =
      Pattern.compile("(?i)(?:href|src)=\"\\s*(?:javascript|data|vbscript|file):");

  private FuzzedProse() {}

  static void check(SourceFile file) {
    String text = file.text();
    int close = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    int from = close < 0 ? 0 : close + 1 + FENCE.length();
    Problems problems = new Problems();
    Prose prose = read(file, from, problems);
    Faults.printable(problems, file);
    prose.lines().forEach(line -> located(line, file));
    prose.wording().forEach(line -> located(line, file));
    prose.links().forEach(link -> Faults.inside(link.origin(), file));
    prose.mentions().forEach(mention -> Faults.inside(mention.written(), file));
    prose.marks().forEach(mark -> Faults.inside(mark.origin(), file));
    Stream.of(
            prose.opening(),
            prose.notes(),
            prose.sections().stream().flatMap(section -> section.pieces().stream()).toList())
        .flatMap(List::stream)
        .forEach(FuzzedProse::harmless);
    require(read(file, from, new Problems()).equals(prose), text);
  }

  private static Prose read(SourceFile file, int from, Problems problems) {
    return ProseReader.read(file, from, Language.ZH, 2, new Known(problems), problems);
  }

  private static void located(TextLine line, SourceFile file) {
    int end = 0;
    for (TextLine.Part part : line.parts()) {
      require(part.start() >= end && part.end() <= line.text().length(), line);
      Faults.inside(part.origin(), file);
      end = part.end();
    }
    for (int i = 0; i < Math.min(LONGEST, line.text().length()); i++) {
      Faults.inside(line.origin(i, i + 1), file);
    }
  }

  private static void harmless(Prose.Piece piece) {
    if (piece instanceof Prose.Piece.Markup markup) {
      wellFormed(markup.html());
    } else if (piece instanceof Prose.Piece.TablePlace table) {
      wellFormed(table.caption());
    }
  }

  private static void wellFormed(String html) {
    require(!BAD_ADDRESS.matcher(html).find(), html);
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int end = 0;
    while (tag.find()) {
      require(html.substring(end, tag.start()).indexOf('<') < 0, html);
      String name = tag.group(2);
      require(!FORBIDDEN.contains(name), html);
      if (!tag.group(1).isEmpty()) {
        require(!open.isEmpty() && open.pop().equals(name), html);
      } else if (!EMPTY.contains(name)) {
        open.push(name);
      }
      end = tag.end();
    }
    require(html.indexOf('<', end) < 0 && open.isEmpty(), html);
  }

  /** Knows every name but those that begin with {@code no}. */
  private record Known(Problems problems) implements References {
    @Override
    public Optional<Resolved> resolve(
        String scheme, String name, Language language, Origin origin) {
      if (!isKnown(scheme, name, origin)) {
        return Optional.empty();
      }
      int dot = name.indexOf('.');
      ObservationRef observation =
          new ObservationRef(dot < 0 ? name : name.substring(0, dot), name.substring(dot + 1));
      return Optional.of(
          switch (scheme) {
            case "figure" -> new Resolved(new Prose.Target.OfFigure(observation), "168 个");
            case "claim" -> new Resolved(new Prose.Target.OfClaim(name), "三分之一以上");
            case "commitment" -> new Resolved(new Prose.Target.OfCommitment(name), "加快建设");
            default -> new Resolved(new Prose.Target.OfReply(name, language), "另一件答复");
          });
    }

    @Override
    public boolean chart(String name, Origin origin) {
      return isKnown("chart", name, origin);
    }

    @Override
    public Optional<List<String>> table(String name, Language language, Origin origin) {
      return isKnown("figure", name, origin)
          ? Optional.of(List.of(name, name + "：168 个"))
          : Optional.empty();
    }

    @Override
    public boolean takesMarks() {
      return true;
    }

    private boolean isKnown(String scheme, String name, Origin origin) {
      if (name.startsWith("no")) {
        problems.error(origin, "unknown-" + scheme, name);
      }
      return !name.startsWith("no");
    }
  }
}
