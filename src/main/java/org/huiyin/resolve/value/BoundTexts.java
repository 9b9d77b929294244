package org.huiyin.resolve.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Captions;
import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Stretch;

/**
 * Collects the texts outside the Markdown files that readers see: titles, labels, names, notes.
 *
 * <p>Numbers in them can be linked as in Markdown: {@code 共[1470个](figure:starts.sum)}. Readers see
 * only the text of the link; {@code check} compares it with the figure. Other Markdown is not
 * supported in these texts.
 */
public final class BoundTexts {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]]*)]\\(([A-Za-z]+):([^()\\s]*)\\)");
  private static final Set<String> WITH_TARGET = Set.of("figure", "claim");
  private static final String DATE = "date";

  /** What looks like a link and is none. */
  private static final Pattern UNPARSED =
      Pattern.compile(
          "\\[[^\\[\\]]*]\\([^()]*\\)?"
              + "|[\\[［【][^\\[\\]［］【】]*[\\]］】]\\s*[(（](?:figure|claim|date)\\s*[:：][^()（）]*[)）]?"
              + "|[(（](?:figure|claim)[:：][a-z][^()（）]*[)）]?");

  private final List<TextLine> lines = new ArrayList<>();
  private final List<Unresolved> references = new ArrayList<>();
  private final List<Unparsed> unparsed = new ArrayList<>();

  /** What was meant as a link. */
  private record Unparsed(Origin origin, String written) {}

  /** A reference that is not resolved yet. */
  private record Unresolved(
      String scheme, Node.Scalar name, String text, Language language, Origin written) {}

  /**
   * Adds a text and returns it as readers see it.
   *
   * @param role what it is on the page; empty for a text whose numbers are not audited: only its
   *     references are resolved
   */
  String take(Node.Scalar scalar, Language language, Optional<TextLine.Role> role) {
    String written = scalar.text();
    StringBuilder shown = new StringBuilder();
    List<TextLine.Part> parts = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(written);
    int last = 0;
    while (reference.find()) {
      part(scalar, written, last, reference.start(), false, shown, parts);
      noteUnparsed(scalar, last, reference.start());
      part(scalar, written, reference.start(1), reference.end(1), true, shown, parts);
      references.add(
          new Unresolved(
              reference.group(2),
              new Node.Scalar(
                  scalar.place(reference.start(3), reference.end(3)), reference.group(3), true),
              reference.group(1),
              language,
              scalar.place(reference.start(1), reference.end(1))));
      last = reference.end();
    }
    part(scalar, written, last, written.length(), false, shown, parts);
    noteUnparsed(scalar, last, written.length());
    if (role.isPresent() && !parts.isEmpty()) {
      lines.add(new TextLine(shown.toString(), language, role.get(), parts));
    }
    return shown.toString();
  }

  private void noteUnparsed(Node.Scalar scalar, int start, int end) {
    Matcher found = UNPARSED.matcher(scalar.text()).region(start, end);
    while (found.find()) {
      unparsed.add(new Unparsed(scalar.place(found.start(), found.end()), found.group()));
    }
  }

  /** A text as readers see it: links are replaced by their text. */
  static String shown(String written) {
    return REFERENCE.matcher(written).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
  }

  private static void part(
      Node.Scalar scalar,
      String written,
      int start,
      int end,
      boolean bound,
      StringBuilder shown,
      List<TextLine.Part> parts) {
    if (start == end) {
      return;
    }
    int at = shown.length();
    shown.append(written, start, end);
    List<Stretch> stretches = bound ? List.of() : scalar.stretches(start, end);
    if (stretches.isEmpty()) { // A link is one part, wherever its lines break.
      parts.add(new TextLine.Part(at, shown.length(), scalar.place(start, end), bound));
    }
    for (Stretch each : stretches) {
      parts.add(
          new TextLine.Part(
              at + each.start() - start, at + each.end() - start, each.origin(), false));
    }
  }

  /** All texts in the order in which they were added, and what they refer to. */
  public Captions settle(References targets, Problems problems) {
    for (Unparsed each : unparsed) {
      problems.add(
          Problem.error(each.origin(), Message.of("unparsed-link", each.written()))
              .withHint(Message.of("hint.caption-form")));
    }
    return new Captions(lines, mentions(targets, problems));
  }

  /** Resolves the references of the texts; those without a target are reported. */
  private List<Prose.Mention> mentions(References targets, Problems problems) {
    List<Prose.Mention> mentions = new ArrayList<>();
    for (Unresolved reference : references) {
      if (WITH_TARGET.contains(reference.scheme)) {
        Optional<References.Resolved> found =
            targets.resolve(
                reference.scheme,
                reference.name.text(),
                reference.language,
                reference.name.origin());
        found.ifPresent(resolved -> mentions.add(mention(reference, resolved.target())));
      } else if (reference.scheme.equals(DATE)) {
        new DateReader(problems)
            .partialDate(reference.name)
            .ifPresent(date -> mentions.add(mention(reference, new Prose.Target.OfDate(date))));
      } else {
        problems.add(
            Problem.error(reference.written, Message.of("caption-link", reference.scheme))
                .withHint(Nearest.hint(reference.scheme, List.of("figure", "claim", DATE))));
      }
    }
    return mentions;
  }

  private static Prose.Mention mention(Unresolved reference, Prose.Target target) {
    return new Prose.Mention(target, reference.text, reference.language, "", "", reference.written);
  }
}
