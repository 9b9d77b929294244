package org.huiyin.pipeline.trace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.model.Card;
import org.huiyin.model.Neighbours;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.text.Language;

/** Answers the questions of one reply and records them. For one thread. */
public final class TracedAnswers implements Neighbours, Addresses {
  private final String own;
  private final Answers answers;
  private final Map<Question, String> asked = new HashMap<>();

  /**
   * @param own the id of the reply that asks
   */
  public TracedAnswers(String own, Answers answers) {
    this.own = own;
    this.answers = answers;
    record(Question.Subject.STATUS, own);
  }

  private void record(Question.Subject subject, String about) {
    asked.computeIfAbsent(new Question(subject, about), answers::to);
  }

  /** All questions so far. */
  public Trace trace() {
    return new Trace(asked);
  }

  /** The own card follows from the own files and the state, which is recorded from the start. */
  @Override
  public Optional<Card> card(String id) {
    if (!id.equals(own)) {
      record(Question.Subject.CARD, id);
    }
    return answers.cards().card(id);
  }

  @Override
  public List<Card> naming(String id) {
    record(Question.Subject.NAMING, id);
    return answers.cards().naming(id);
  }

  @Override
  public List<Card> sameMatter(Card card) {
    record(Question.Subject.SAME_MATTER, card.id());
    return answers.cards().sameMatter(card);
  }

  @Override
  public List<String> ids() {
    record(Question.Subject.IDS, "");
    return answers.cards().ids();
  }

  @Override
  public Set<Language> leads(String id) {
    record(Question.Subject.LEADS, id);
    return answers.cards().leads(id);
  }

  @Override
  public Optional<String> hiddenBy(String id) {
    record(Question.Subject.HIDDEN, id);
    return answers.cards().hiddenBy(id);
  }

  /** Whether a day has not come yet. */
  public boolean isFuture(LocalDate day) {
    record(Question.Subject.FUTURE, day.toString());
    return answers.isFuture(day);
  }

  /** Whether the day of the site is a day or a later one. */
  public boolean hasCome(LocalDate day) {
    record(Question.Subject.COME, day.toString());
    return answers.hasCome(day);
  }

  /** Whether a day lies after the one that the site was asked for. */
  public boolean isLater(LocalDate day) {
    record(Question.Subject.LATER, day.toString());
    return answers.isLater(day);
  }

  /** Notes that the result depends on a file of the site that was published last. */
  public void noteCompared(String path) {
    record(Question.Subject.PUBLISHED, path);
  }

  @Override
  public Standing at(String path) {
    record(Question.Subject.ADDRESS, path);
    return answers.addresses().at(path);
  }

  @Override
  public List<String> all() {
    record(Question.Subject.ADDRESSES, "");
    return answers.addresses().all();
  }
}
