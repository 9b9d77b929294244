package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.huiyin.address.Anchors;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Numbers the footnotes of a text in the order of their first references, and links both ways. A
 * note that is used twice stands once and has two links back.
 */
final class Footnotes {
  private static final String BACK = "↩\uFE0E";

  private final NodeOrigins places;
  private final Texts texts;
  private final Problems problems;
  private final Map<String, Footnote> known = new LinkedHashMap<>();
  private final List<Footnote> used = new ArrayList<>();
  private final Map<Footnote, Integer> numbers = new HashMap<>();
  private final Map<Footnote, List<String>> references = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();

  private Footnotes(NodeOrigins places, Language language, Problems problems) {
    this.places = places;
    this.texts = Texts.of(language);
    this.problems = problems;
  }

  /**
   * Takes the notes out of a document, and turns references into links.
   *
   * @param meant the names of notes that are meant by what is no reference, which was reported
   * @return the notes in the order of their numbers, with links back
   */
  static List<Footnote> take(
      Node document, NodeOrigins places, Language language, Set<String> meant, Problems problems) {
    Footnotes notes = new Footnotes(places, language, problems);
    notes.collect(document);
    notes.refer(document);
    for (int i = 0; i < notes.used.size(); i++) { // A note may refer to further notes.
      notes.refer(notes.used.get(i));
    }
    notes.reportUnused(meant);
    notes.used.forEach(notes::linkBack);
    return notes.used;
  }

  private void collect(Node document) {
    List<Footnote> found = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof Footnote note) {
              found.add(note);
            }
            visitChildren(block);
          }
        });
    for (Footnote note : found) {
      note.unlink();
      Footnote first = known.putIfAbsent(note.label(), note);
      if (first != null) {
        report(note, "footnote-twice", Message.of("hint.first-in-line", places.of(first).line()));
      }
    }
  }

  private void refer(Node parent) {
    List<Footnote.Reference> found = new ArrayList<>();
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof Footnote.Reference reference) {
              found.add(reference);
            }
            visitChildren(node);
          }
        });
    found.forEach(this::reportMisspelt);
    found.forEach(this::refer);
  }

  /** Reports a note that is none because of its full-width colon. */
  private void reportMisspelt(Footnote.Reference reference) {
    if (!known.containsKey(reference.label())
        && reference.getPrevious() == null
        && reference.getParent() instanceof Paragraph
        && reference.getNext() instanceof Text text
        && text.getLiteral().startsWith("：")
        && misspelt.add(reference.label())) {
      String note = "[^" + reference.label() + "]";
      problems.add(
          Problem.error(places.of(reference), Message.of("unparsed-note", note + "："))
              .withHint(Message.of("hint.footnote-form", reference.label())));
    }
  }

  private void refer(Footnote.Reference reference) {
    String label = reference.label();
    Footnote note = known.get(label);
    if (note == null) {
      if (!misspelt.contains(label)) {
        problems.add(
            Problem.error(places.of(reference), Message.of("footnote-missing", label))
                .withHint(Message.of("hint.footnote-form", label)));
      }
      return;
    }
    if (!numbers.containsKey(note)) {
      used.add(note);
      numbers.put(note, used.size());
      references.put(note, new ArrayList<>());
    }
    if (isInside(reference)) {
      problems.add(
          Problem.error(places.of(reference), Message.of("footnote-place", label))
              .withHint(Message.of("hint.footnote-place")));
      return;
    }
    int number = numbers.get(note);
    List<String> ids = references.get(note);
    String id = Anchors.noteReference(number, ids.size() + 1);
    ids.add(id);
    Element link =
        new Element("a")
            .with("href", "#" + Anchors.note(number))
            .with("role", "doc-noteref")
            .with("aria-label", texts.get("prose.note", number));
    link.appendChild(new Text(String.valueOf(number)));
    Element sign = Element.ofNote("sup", "ref").with("id", id);
    sign.appendChild(link);
    sign.replace(reference);
  }

  /** Whether the sign would stand in a link or in a text that keeps no links. */
  private static boolean isInside(Node reference) {
    for (Node parent = reference.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof Link
          || parent instanceof Image
          || parent instanceof Heading heading && heading.getLevel() <= ProseBuilder.SECTION) {
        return true;
      }
    }
    return false;
  }

  private void reportUnused(Set<String> meant) {
    known.values().stream()
        .filter(note -> !numbers.containsKey(note) && !meant.contains(note.label()))
        .forEach(
            note ->
                report(note, "footnote-unused", Message.of("hint.footnote-unused", note.label())));
  }

  private void report(Footnote note, String code, Message hint) {
    Origin whole = places.of(note);
    Origin line = whole.file().at(whole.start(), whole.start() + whole.firstLine().length());
    problems.add(Problem.error(line, Message.of(code, note.label())).withHint(hint));
  }

  private void linkBack(Footnote note) {
    if (!(note.getLastChild() instanceof Paragraph)) {
      note.appendChild(new Paragraph());
    }
    List<String> ids = references.get(note);
    for (int i = 0; i < ids.size(); i++) {
      String label =
          ids.size() == 1 ? texts.get("prose.note-back") : texts.get("prose.note-back-to", i + 1);
      Element link =
          Element.ofNote("a", "back")
              .with("href", "#" + ids.get(i))
              .with("role", "doc-backlink")
              .with("aria-label", label)
              .with("title", label);
      link.appendChild(new Text(BACK));
      note.getLastChild().appendChild(link);
    }
  }
}
