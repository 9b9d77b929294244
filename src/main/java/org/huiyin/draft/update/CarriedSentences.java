package org.huiyin.draft.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.edit.FigureTree;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.update.TextGroups.Group;
import org.huiyin.model.ObservationRef;

/**
 * The sentences of changed paragraphs that the earlier text has too: the same words, or the same
 * words with other numbers where figures are linked. They keep their links.
 */
final class CarriedSentences {
  private final List<Group> groups;
  private final List<Part> body;
  private final BodyReading reading;
  private final FigureTree figures;
  private final StandingLinks links;
  private final List<Old> open = new ArrayList<>();
  private final Map<Integer, List<Visible.Sentence>> waiting = new LinkedHashMap<>();
  private final Set<Span> stretches = new HashSet<>();
  private final Map<ObservationRef, String> values = new LinkedHashMap<>();

  /** A sentence of the earlier text. */
  private record Old(int group, Visible.Sentence sentence) {}

  /** A link whose number is another one now. */
  private record Changed(TextBlocks.Link link, Span span, String value) {}

  /**
   * @param links of what did not change; those of the sentences are added
   */
  CarriedSentences(
      List<Group> groups,
      List<Part> body,
      BodyReading reading,
      FigureTree figures,
      StandingLinks links) {
    this.groups = groups;
    this.body = body;
    this.reading = reading;
    this.figures = figures;
    this.links = links;
  }

  /** Looks the sentences of changed parts up in the groups that are gone. */
  void carry(Alignment alignment, List<Integer> changed) {
    for (int group : alignment.gone()) {
      Visible.sentences(groups.get(group).visible())
          .forEach(sentence -> open.add(new Old(group, sentence)));
    }
    for (int part : changed) {
      if (!(body.get(part) instanceof Part.Table)) {
        waiting.put(part, new ArrayList<>(Visible.sentences(visible(part).text())));
      }
    }
    waiting.forEach((part, sentences) -> sentences.removeIf(one -> keepSame(part, one)));
    waiting.forEach((part, sentences) -> sentences.removeIf(one -> keepChanged(part, one)));
  }

  private Visible visible(int part) {
    return Visible.of(StandingLinks.texts(body.get(part), part).values().iterator().next());
  }

  private Span place(int part, Visible.Sentence sentence) {
    Visible text = visible(part);
    return Span.text(part, text.places()[sentence.start()], text.endOf(sentence.end() - 1));
  }

  private boolean keepSame(int part, Visible.Sentence sentence) {
    Optional<Old> same =
        open.stream().filter(old -> old.sentence().text().equals(sentence.text())).findFirst();
    if (same.isEmpty()) {
      return false;
    }
    Old old = same.get();
    open.remove(old);
    links.add(
        groups.get(old.group()).links(),
        old.sentence().start(),
        old.sentence().end(),
        old.sentence().start() - sentence.start(),
        visible(part),
        Span.text(part, 0, 0));
    stretches.add(place(part, sentence));
    return true;
  }

  private boolean keepChanged(int part, Visible.Sentence sentence) {
    for (Old old : open) {
      List<TextBlocks.Link> known =
          groups.get(old.group()).links().stream()
              .filter(
                  link ->
                      link.start() >= old.sentence().start() && link.end() <= old.sentence().end())
              .map(link -> link.moved(-old.sentence().start()))
              .toList();
      Optional<List<Changed>> changed = changed(old.sentence().text(), known, part, sentence);
      if (changed.isPresent()) {
        open.remove(old);
        for (Changed one : changed.get()) {
          links.add(
              new StandingLinks.Standing(
                  one.span(), one.link().target(), one.link().observation()));
          if (!one.value().isEmpty()) {
            values.put(one.link().observation().orElseThrow(), one.value());
          }
        }
        stretches.add(place(part, sentence));
        return true;
      }
    }
    return false;
  }

  /**
   * The links of a sentence in which only linked numbers are others; empty if it is another one.
   */
  private Optional<List<Changed>> changed(
      String old, List<TextBlocks.Link> known, int part, Visible.Sentence now) {
    List<Changed> found = new ArrayList<>();
    int at = 0;
    int oldAt = 0;
    boolean some = false;
    for (int i = 0; i < known.size(); i++) {
      TextBlocks.Link link = known.get(i);
      String before = old.substring(oldAt, link.start());
      int nextStart = i + 1 < known.size() ? known.get(i + 1).start() : old.length();
      String behind = old.substring(link.end(), nextStart);
      if (!now.text().startsWith(before, at)) {
        return Optional.empty();
      }
      int start = at + before.length();
      boolean last = i + 1 == known.size();
      String words = old.substring(link.start(), link.end());
      int end =
          link.observation().isEmpty()
              ? now.text().startsWith(words, start) ? start + words.length() : -1
              : last
                  ? now.text().endsWith(behind) ? now.text().length() - behind.length() : -1
                  : behind.isEmpty() ? -1 : now.text().indexOf(behind, start);
      if (end <= start) {
        return Optional.empty();
      }
      Optional<Changed> slot = slot(link, words, part, now, start, end);
      if (slot.isEmpty()) {
        return Optional.empty();
      }
      some |= !slot.get().value().isEmpty();
      found.add(slot.get());
      at = end;
      oldAt = link.end();
    }
    boolean sameEnd = now.text().substring(at).equals(old.substring(oldAt));
    return some && sameEnd ? Optional.of(found) : Optional.empty();
  }

  private Optional<Changed> slot(
      TextBlocks.Link link, String words, int part, Visible.Sentence now, int start, int end) {
    Visible text = visible(part);
    Span span =
        Span.text(part, text.places()[now.start() + start], text.endOf(now.start() + end - 1));
    if (now.text().substring(start, end).equals(words)) {
      return Optional.of(new Changed(link, span, ""));
    }
    ObservationRef ref = link.observation().orElseThrow();
    Optional<String> value = read(span, figures.unit(ref));
    boolean settable =
        value.isPresent()
            && figures.value(ref).isPresent()
            && !links.states(ref)
            && values.getOrDefault(ref, value.get()).equals(value.get());
    return settable ? value.map(printed -> new Changed(link, span, printed)) : Optional.empty();
  }

  /** The value that was read at a place, if it has the unit. */
  private Optional<String> read(Span span, Optional<String> unit) {
    for (ReadFigure figure : reading.figures()) {
      for (ReadObservation observation : figure.observations()) {
        if (observation.spans().contains(span) && unit.equals(Optional.of(figure.unit()))) {
          return Optional.of(observation.value());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a place of a changed part is in a sentence that keeps its links. */
  boolean holds(Span span) {
    return stretches.stream().anyMatch(stretch -> StandingLinks.overlap(stretch, span));
  }

  /** The values that are others now. */
  Map<ObservationRef, String> values() {
    return Collections.unmodifiableMap(values);
  }

  /** The sentences that the new text does not have. */
  List<String> vanished() {
    return open.stream().map(old -> old.sentence().text()).toList();
  }
}
