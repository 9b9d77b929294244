package org.huiyin.check.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Revision;
import org.huiyin.model.TextLine;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Compares the sentences of a text that have numbers or dates with the published ones. Another one
 * needs a revision of its passage. One that states another value of a figure follows from that
 * value, which is compared itself. Sentences that are new or have moved are not reported, nor are
 * headings.
 */
final class PublishedText {
  /** How many of the new sentences that come next are looked at for what one has become. */
  private static final int NEAREST = 200;

  private final Comparison comparison;
  private final Language language;
  private final Prose prose;
  private final Map<String, Origin> now = new LinkedHashMap<>();
  private final Set<String> paragraphs = new HashSet<>();
  private final Map<String, String> added = new LinkedHashMap<>();
  private final Set<ObservationRef> values;
  private final List<Revision.Change.OfPassage> told;
  private final Problems problems;

  private PublishedText(Comparison comparison, Language language, Problems problems) {
    this.comparison = comparison;
    this.language = language;
    this.prose = comparison.reply().text(language);
    this.values = comparison.otherValues();
    this.told =
        new ArrayList<>(
            comparison.newRevisions().stream()
                .flatMap(revision -> revision.ofPassage().stream())
                .toList());
    Collections.reverse(told);
    this.problems = problems;
  }

  static void check(Comparison comparison, Problems problems) {
    if (comparison.now().text().equals(comparison.before().text())) {
      return;
    }
    for (Language language : comparison.reply().card().languages()) {
      List<PublishedReply.Section> published =
          comparison.before().text().stream()
              .filter(section -> section.language().equals(language.tag()))
              .toList();
      if (!published.isEmpty() && !comparison.reply().text(language).equals(Prose.EMPTY)) {
        new PublishedText(comparison, language, problems).check(published);
      }
    }
  }

  private void check(List<PublishedReply.Section> published) {
    Set<String> before =
        published.stream()
            .flatMap(section -> section.paragraphs().stream())
            .flatMap(paragraph -> Sentences.of(paragraph).stream())
            .map(sentence -> Sentences.plain(sentence.text()))
            .collect(Collectors.toSet());
    for (TextLine line : prose.lines()) {
      paragraphs.add(Sentences.plain(line.text()));
      for (Sentences.Sentence sentence : Sentences.of(line.text())) {
        String plain = Sentences.plain(sentence.text());
        now.putIfAbsent(plain, line.origin(sentence.start(), sentence.end()));
        if (line.role() != TextLine.Role.DATA && !before.contains(plain)) {
          added.putIfAbsent(plain, sentence.text());
        }
      }
    }
    for (PublishedReply.Section section : published) {
      section.paragraphs().stream()
          .filter(paragraph -> !paragraphs.contains(Sentences.plain(paragraph)))
          .forEach(paragraph -> check(paragraph, section.id()));
    }
  }

  private void check(String paragraph, String section) {
    List<Revision.Change.OfPassage> changes = changes(section);
    if (!changes.isEmpty() && isAllThere(changed(paragraph, changes))) {
      return;
    }
    for (Sentences.Sentence sentence : Sentences.of(paragraph)) {
      String text = sentence.text();
      if (!now.containsKey(Sentences.plain(text)) && (!isTable() || Sentences.isSentence(text))) {
        check(text, section, changes);
      }
    }
  }

  /** Whether there can be cells among the published lines. */
  private boolean isTable() {
    return !prose.tables().isEmpty();
  }

  private void check(String before, String section, List<Revision.Change.OfPassage> changes) {
    String plain = Sentences.plain(before);
    Optional<String> after =
        Likeness.closest(plain, added.keySet().stream().limit(NEAREST).toList());
    if (after.isEmpty()) {
      if (Sentences.isSentence(before)
          && !Sentences.numbers(before).isEmpty()
          && !isAllThere(changed(before, changes))) {
        report(
            comparison.reply().card().origin(),
            Message.of("changed.sentence-gone", Likeness.excerpt(before, "")),
            section);
      }
      return;
    }
    String text = added.getOrDefault(after.get(), after.get());
    added.remove(after.get());
    boolean numbers = !Sentences.numbers(before).isEmpty() || !Sentences.numbers(text).isEmpty();
    if (numbers
        && !isSameButForTitles(plain, after.get())
        && !isTold(plain, changed(before, changes), after.get(), changes)
        && !followsFromValues(before, text)) {
      report(
          now.getOrDefault(after.get(), comparison.reply().card().origin()),
          Message.of(
              "changed.sentence", Likeness.excerpt(before, text), Likeness.excerpt(text, before)),
          section);
    }
  }

  /** Whether only the titles of other replies differ, which are no text of this one. */
  private boolean isSameButForTitles(String before, String after) {
    String pattern = Pattern.quote(after);
    for (Prose.Mention mention : prose.mentions()) {
      String title = Sentences.plain(mention.text());
      if (mention.target() instanceof Prose.Target.OfReply && !title.isEmpty()) {
        pattern = pattern.replace(title, "\\E.*\\Q");
      }
    }
    return before.matches(pattern);
  }

  private boolean isAllThere(String text) {
    return Sentences.of(text).stream()
        .allMatch(sentence -> now.containsKey(Sentences.plain(sentence.text())));
  }

  private boolean isTold(
      String before, String expected, String after, List<Revision.Change.OfPassage> changes) {
    return Sentences.plain(expected).equals(after)
        || changes.stream()
            .filter(change -> change.before().isEmpty())
            .flatMap(change -> change.after().stream())
            .map(words -> Sentences.plain(words.in(language)))
            .anyMatch(words -> after.replace(words, "").equals(before));
  }

  /** Whether the numbers that were not there before are those of values that are others now. */
  private boolean followsFromValues(String before, String after) {
    if (values.isEmpty()) {
      return false;
    }
    String plain = Sentences.plain(after);
    List<String> mentioned =
        prose.mentions().stream()
            .filter(
                mention ->
                    mention.target() instanceof Prose.Target.OfClaim
                        || mention.target() instanceof Prose.Target.OfFigure figure
                            && values.contains(figure.observation()))
            .map(mention -> Sentences.plain(mention.text()))
            .filter(text -> !text.isEmpty() && plain.contains(text))
            .toList();
    List<String> left = new ArrayList<>(Sentences.numbers(after));
    mentioned.forEach(text -> Sentences.numbers(text).forEach(left::remove));
    Sentences.numbers(before).forEach(left::remove);
    return !mentioned.isEmpty() && left.isEmpty();
  }

  /** The new revisions of a passage, oldest first. */
  private List<Revision.Change.OfPassage> changes(String section) {
    Set<String> names = prose.namesOf(section);
    return told.stream().filter(change -> names.contains(change.passage().section())).toList();
  }

  private String changed(String text, List<Revision.Change.OfPassage> changes) {
    String changed = text;
    for (Revision.Change.OfPassage change : changes) {
      if (change.before().isPresent()) {
        changed =
            changed.replace(
                change.before().get().in(language),
                change.after().map(words -> words.in(language)).orElse(""));
      }
    }
    return changed;
  }

  private void report(Origin place, Message what, String section) {
    problems.add(
        Problem.warning(place, Message.of("changed-without-revision", what))
            .withHint(Message.of("hint.changed-without-revision.passage", section)));
  }
}
