package org.huiyin.check.provenance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.TextLine;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Agreement;
import org.huiyin.quantity.reading.OpenValue;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.source.Origin;

/**
 * Knows which differences between a text and its original the revisions of the reply explain: the
 * link to a figure states its new value and the original the old one, or a passage has the new
 * words in place of the old ones.
 */
final class RegisteredChanges {
  private final Reply reply;
  private final Characters text;
  private final Characters original;
  private final List<Difference> differences;
  private final List<String> sections;
  private final List<Words> words;
  private final Map<ObservationRef, Value> values = new LinkedHashMap<>();

  /** The characters of the old and the new words of a passage. */
  private record Words(String section, int[] before, int[] after) {}

  /**
   * @param lines of the text
   * @param differences all of them, in order
   */
  RegisteredChanges(
      Reply reply,
      List<TextLine> lines,
      Characters text,
      Characters original,
      List<Difference> differences) {
    this.reply = reply;
    this.text = text;
    this.original = original;
    this.differences = differences;
    this.sections = sections(lines, reply.prose());
    this.words = words(reply);
    for (Revision revision : reply.revisions().all()) { // The oldest comes last and stays.
      revision.ofFigure().ifPresent(change -> values.put(change.observation(), change.before()));
    }
  }

  /** The section of each line. */
  private static List<String> sections(List<TextLine> lines, Prose prose) {
    Iterator<String> headings =
        prose.sections().stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(section.id()),
                        section.passages().stream().map(Prose.Heading::id)))
            .iterator();
    List<String> sections = new ArrayList<>();
    String section = Prose.WHOLE;
    for (TextLine line : lines) {
      if (line.heading() && headings.hasNext()) {
        section = headings.next();
      }
      sections.add(section);
    }
    return sections;
  }

  /** What passages said and say; words that were changed twice, from the first to the last. */
  private static List<Words> words(Reply reply) {
    List<Revision.Change.OfPassage> oldestFirst =
        new ArrayList<>(
            reply.revisions().all().stream()
                .flatMap(revision -> revision.ofPassage().stream())
                .toList());
    Collections.reverse(oldestFirst);
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < oldestFirst.size(); i++) {
      Revision.Change.OfPassage first = oldestFirst.get(i);
      Optional<LocalizedText> after = first.after();
      all.add(words(first, after));
      for (Revision.Change.OfPassage later : oldestFirst.subList(i + 1, oldestFirst.size())) {
        if (after.isPresent() && later.before().equals(after)) {
          after = later.after();
          all.add(words(first, after));
        }
      }
    }
    return all;
  }

  private static Words words(Revision.Change.OfPassage change, Optional<LocalizedText> after) {
    return new Words(
        change.passage().section(),
        forms(change.before(), change.afterAt()),
        forms(after, change.afterAt()));
  }

  private static int[] forms(Optional<LocalizedText> words, Origin place) {
    Characters characters =
        Characters.of(
            List.of(TextLine.of(words.map(LocalizedText::zh).orElse(""), Language.ZH, place)));
    int[] forms = new int[characters.count()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = characters.form(i);
    }
    return forms;
  }

  /**
   * Whether a revision tells a difference.
   *
   * @param whole the difference with the rest of its numbers and Latin words
   */
  boolean explain(Difference difference, Difference whole) {
    if (text.count() == 0 || words.isEmpty() && values.isEmpty()) {
      return false;
    }
    int at = Math.min(difference.start(), text.count() - 1);
    Set<String> names = reply.prose().namesOf(sections.get(text.lineOf(at)));
    return words.stream()
            .filter(each -> names.contains(each.section()))
            .anyMatch(each -> explains(each, whole))
        || values.entrySet().stream()
            .anyMatch(each -> explains(each.getKey(), each.getValue(), whole));
  }

  private boolean explains(Words change, Difference whole) {
    int longest = Math.max(change.before.length, change.after.length);
    for (int start = Math.max(0, whole.start() - longest);
        start <= Math.min(text.count() - change.after.length, whole.end() + longest);
        start++) {
      int end = start + change.after.length;
      int from = Math.min(start, whole.start());
      int to = Math.max(end, whole.end());
      boolean cut = end > start && (text.isJoined(start - 1) || text.isJoined(end - 1));
      if (!cut && matches(text, start, change.after)) {
        OptionalInt otherFrom = inOriginal(from, false);
        OptionalInt otherTo = inOriginal(to, true);
        if (otherFrom.isPresent()
            && otherTo.isPresent()
            && isOld(
                from, start, change.before, end, to, otherFrom.getAsInt(), otherTo.getAsInt())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(Characters characters, int start, int[] forms) {
    if (start < 0 || start + forms.length > characters.count()) {
      return false;
    }
    for (int i = 0; i < forms.length; i++) {
      if (characters.form(start + i) != forms[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the original has the old words where the text has the new ones, and else the same. */
  private boolean isOld(
      int from, int start, int[] old, int end, int to, int otherFrom, int otherTo) {
    int oldStart = otherFrom + start - from;
    if (oldStart + old.length + to - end != otherTo || !matches(original, oldStart, old)) {
      return false;
    }
    for (int i = from; i < start; i++) {
      if (text.form(i) != original.form(otherFrom + i - from)) {
        return false;
      }
    }
    for (int i = end; i < to; i++) {
      if (text.form(i) != original.form(oldStart + old.length + i - end)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where a place of the text is in the original; empty within a difference.
   *
   * @param behind whether what is missing right there lies before the place
   */
  private OptionalInt inOriginal(int place, boolean behind) {
    int shift = 0;
    for (Difference each : differences) {
      boolean before = behind ? each.end() <= place : each.start() < place;
      if (!before) {
        break;
      }
      if (each.end() > place) {
        return OptionalInt.empty();
      }
      shift = each.otherEnd() - each.end();
    }
    return OptionalInt.of(place + shift);
  }

  private boolean explains(ObservationRef ref, Value before, Difference whole) {
    String unit = reply.figure(ref.figure()).map(figure -> figure.unit().zh()).orElse("");
    return reply.prose().mentions().stream()
        .filter(
            mention ->
                mention.target() instanceof Prose.Target.OfFigure figure
                    && figure.observation().equals(ref))
        .anyMatch(mention -> states(mention.written(), whole, before, unit));
  }

  /** Whether a difference lies in a link, and the original states a value there. */
  private boolean states(Origin link, Difference whole, Value value, String unit) {
    int start = whole.start();
    int end = whole.end();
    while (start > 0 && isIn(link, start - 1)) {
      start--;
    }
    while (end < text.count() && isIn(link, end)) {
      end++;
    }
    for (int i = start; i < end; i++) {
      if (!isIn(link, i)) {
        return false;
      }
    }
    OptionalInt otherStart = inOriginal(start, false);
    OptionalInt otherEnd = inOriginal(end, true);
    if (start == end || otherStart.isEmpty() || otherEnd.isEmpty()) {
      return false;
    }
    StringBuilder said = new StringBuilder();
    for (int i = otherStart.getAsInt(); i < otherEnd.getAsInt(); i++) {
      said.appendCodePoint(original.form(i));
    }
    return states(said.toString(), value, unit);
  }

  private boolean isIn(Origin link, int index) {
    Origin place = text.textLine(index).origin(text.offset(index), text.end(index));
    return place.file().equals(link.file())
        && place.start() >= link.start()
        && place.end() <= link.end();
  }

  private static boolean states(String words, Value value, String unit) {
    Measures measures = Measures.standard().with(List.of(unit));
    List<Reading> readings = Reading.ofFew(words, measures);
    if (readings.size() != 1 || value.range().isEmpty()) {
      return false;
    }
    Tolerances tolerances = Tolerances.defaults();
    Agreement agreement =
        value.exact().isPresent()
            ? Agreement.of(readings.get(0), value.exact().get(), unit, tolerances, measures)
            : value
                .inWords()
                .map(stated -> OpenValue.of(stated, false, unit))
                .orElseGet(() -> OpenValue.computed(value.range().orElseThrow(), false, words))
                .compare(readings.get(0), unit, tolerances, measures);
    return !(agreement instanceof Agreement.Differs);
  }
}
