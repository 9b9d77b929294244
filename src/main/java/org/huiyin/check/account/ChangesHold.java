package org.huiyin.check.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.language.ShownValue;
import org.huiyin.language.Texts;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Revision;
import org.huiyin.model.Value;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks what revisions say that was changed: the newest {@code new} of a figure is its value, and
 * every other one is the {@code old} of the next. Words that were put in are in the text.
 */
public final class ChangesHold {
  private ChangesHold() {}

  public static void check(Reply reply, Problems problems) {
    Map<ObservationRef, Revision.Change.OfFigure> newer = new HashMap<>();
    for (Revision revision : reply.revisions().all()) {
      if (revision.ofFigure().isPresent()) {
        Revision.Change.OfFigure change = revision.ofFigure().get();
        check(
            change, Optional.ofNullable(newer.put(change.observation(), change)), reply, problems);
      } else if (revision.ofPassage().isPresent()) {
        check(revision.ofPassage().get(), reply, problems);
      }
    }
  }

  /**
   * @param next the change that came after it
   */
  private static void check(
      Revision.Change.OfFigure change,
      Optional<Revision.Change.OfFigure> next,
      Reply reply,
      Problems problems) {
    Optional<Figure> figure = reply.figure(change.observation().figure());
    Optional<Observation> observation = reply.observation(change.observation());
    if (figure.isEmpty() || observation.isEmpty()) {
      return; // It is invalid, which has been reported.
    }
    if (isSame(change.before(), change.after())) {
      problems.error(change.beforeAt(), "revision-changes-nothing");
      return;
    }
    Value expected = next.map(Revision.Change.OfFigure::before).orElse(observation.get().value());
    if (isSame(change.after(), expected)) {
      return;
    }
    String shown = shown(expected, figure.get());
    problems.add(
        next.isEmpty()
            ? Problem.error(
                    change.afterAt(),
                    Message.of("revision-not-current", change.observation().toString(), shown))
                .withHint(Message.of("hint.revision-not-current"))
            : Problem.error(change.afterAt(), Message.of("revision-chain", shown))
                .withHint(Message.of("hint.revision-chain")));
  }

  /** Whether two values are the same for readers: both unknown, one number, or the same words. */
  static boolean isSame(Value one, Value other) {
    if (one instanceof Value.NotGiven || other instanceof Value.NotGiven) {
      return one instanceof Value.NotGiven && other instanceof Value.NotGiven;
    }
    return one.exact().isPresent() && other.exact().isPresent()
        ? one.exact().equals(other.exact())
        : one.range().equals(other.range())
            && one.inWords()
                .map(words -> words.words())
                .equals(other.inWords().map(words -> words.words()));
  }

  private static String shown(Value value, Figure figure) {
    Texts texts = Texts.of(Language.ZH);
    return ShownValue.of(value, figure.unit().zh(), texts)
        .map(ShownValue::together)
        .orElseGet(() -> texts.get("value.not-given"));
  }

  private static void check(Revision.Change.OfPassage change, Reply reply, Problems problems) {
    if (change.before().equals(change.after())) {
      problems.error(change.afterAt(), "revision-changes-nothing");
      return;
    }
    boolean replaced =
        reply.revisions().all().stream()
            .flatMap(later -> later.ofPassage().stream())
            .anyMatch(later -> later != change && later.before().equals(change.after()));
    if (replaced || change.after().isEmpty()) {
      return;
    }
    for (Language language : reply.card().languages()) {
      if (!isIn(change.after().get(), language, reply)) {
        problems.add(
            Problem.error(
                    change.afterAt(),
                    Message.of(
                        "revision-words-missing",
                        language == Language.ZH ? "index.md" : "index.en.md"))
                .withHint(Message.of("hint.revision-words-missing")));
      }
    }
  }

  private static boolean isIn(LocalizedText words, Language language, Reply reply) {
    Prose text = reply.text(language);
    List<String> lines = text.written().stream().map(line -> line.text()).toList();
    return text.equals(Prose.EMPTY)
        || lines.stream().anyMatch(line -> line.contains(words.in(language)));
  }
}
