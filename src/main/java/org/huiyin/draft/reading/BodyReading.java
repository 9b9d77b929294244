package org.huiyin.draft.reading;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.model.Nature;

/**
 * What a body says in numbers and promises. A place in the text is a {@link Span}.
 *
 * @param figures in the order of their first numbers
 * @param exempt numerals that need no source, with their class
 * @param dates words such as 去年, with the dates that they mean
 */
public record BodyReading(
    List<ReadFigure> figures,
    List<ReadClaim> claims,
    List<ReadCommitment> commitments,
    List<Listed> listed,
    List<Exempt> exempt,
    List<DateWord> dates) {

  public BodyReading {
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    listed = List.copyOf(listed);
    exempt = List.copyOf(exempt);
    dates = List.copyOf(dates);
  }

  /**
   * A stretch of a part of the body.
   *
   * @param part index of the part
   * @param row row of its table, or -1
   * @param column column of its table, or -1
   * @param start UTF-16 index of the first character in the text of the part or cell
   * @param end index behind the last
   */
  public record Span(int part, int row, int column, int start, int end) {
    /** The order of the text. */
    public static final Comparator<Span> ORDER =
        Comparator.comparingInt(Span::part)
            .thenComparingInt(Span::row)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::start)
            .thenComparingInt(Span::end);

    public static Span text(int part, int start, int end) {
      return new Span(part, -1, -1, start, end);
    }
  }

  /** An unmodifiable copy in the order of {@link Guess}, so that the same bytes are written. */
  private static Map<Guess, String> inOrder(Map<Guess, String> guesses) {
    Map<Guess, String> sorted = new EnumMap<>(Guess.class);
    sorted.putAll(guesses);
    return Collections.unmodifiableMap(sorted);
  }

  /** What a guess is about; the word in {@code to-confirm}. */
  public enum Guess {
    LABEL,
    AREA,
    PERIOD,
    NATURE,
    VALUE,
    UNIT,
    ACTION,
    MODE,
    DUE,
    HOLDS
  }

  /**
   * A figure.
   *
   * @param id made from the initials of the label; unique
   * @param heading index of the heading in whose section it stands; empty before the first
   * @param guesses what to confirm, each with its reason: one short Chinese sentence
   */
  public record ReadFigure(
      String id,
      String label,
      String unit,
      ReadPeriod period,
      Nature nature,
      Optional<Integer> heading,
      List<ReadObservation> observations,
      Map<Guess, String> guesses) {
    public ReadFigure {
      observations = List.copyOf(observations);
      guesses = inOrder(guesses);
    }
  }

  /**
   * A value of a figure.
   *
   * @param value as printed, without its unit: 1300余, 近2万, 12.5; {@code not-given} for an empty
   *     cell
   * @param area empty if none is given
   * @param implied whether the area is inherited
   * @param period if different from that of the figure
   * @param partOf the id of the total in the same figure
   * @param complete whether its parts add up to it
   * @param spans the places that state it, each the words to link; empty only for an empty cell
   */
  public record ReadObservation(
      String id,
      String value,
      Optional<String> area,
      boolean implied,
      Optional<ReadPeriod> period,
      Optional<String> partOf,
      boolean complete,
      List<Span> spans,
      Map<Guess, String> guesses) {
    public ReadObservation {
      spans = List.copyOf(spans);
      guesses = inOrder(guesses);
    }
  }

  /**
   * A period as {@code figures.yml} writes it.
   *
   * @param span {@code 2021..}, {@code 2024-01..2024-06}, {@code 2023-12-31}, {@code not-given}
   * @param words if the text says it in other words than the label of the span: “十四五”以来. With the
   *     span {@code not-given}: the text says it in words only (近三年), which is {@code {text: 近三年}}
   */
  public record ReadPeriod(String span, Optional<String> words) {
    public static final ReadPeriod NOT_GIVEN = new ReadPeriod("not-given", Optional.empty());
  }

  /**
   * A claim: a formula over the ids of the figures. Only what holds is here.
   *
   * @param says the words that are linked
   * @param items the names that {@code count(items)} counts; else empty
   * @param span the words to link
   * @param numerals the numerals in the span that the claim computes
   */
  public record ReadClaim(
      String id,
      String says,
      String holds,
      Optional<String> roundedTo,
      List<String> items,
      Optional<Integer> heading,
      Span span,
      List<Span> numerals,
      Map<Guess, String> guesses) {
    public ReadClaim {
      items = List.copyOf(items);
      numerals = List.copyOf(numerals);
      guesses = inOrder(guesses);
    }
  }

  /**
   * A promise.
   *
   * @param action in the words of the text, at most the sentence
   * @param keyword its object, verbatim
   * @param mode a value of {@code mode} in commitments.yml
   * @param due an ISO date, as far as given
   * @param unit another body than the answering one, if the text names it
   * @param target the observation that it promises: {@code figure.observation}
   * @param note words of time that are no date: 适时
   * @param link the words that are linked; they hold no other link
   * @param sentence the whole promise in the text
   */
  public record ReadCommitment(
      String id,
      String action,
      String keyword,
      String mode,
      Optional<String> due,
      Optional<String> unit,
      Optional<String> target,
      Optional<String> note,
      Optional<Integer> heading,
      Optional<Span> link,
      Span sentence,
      Map<Guess, String> guesses) {
    public ReadCommitment {
      guesses = inOrder(guesses);
    }
  }

  /**
   * A number that needs a source and was not bound.
   *
   * @param detail one short sentence for the editor, in Chinese: with both numbers, if it does not
   *     hold
   */
  public record Listed(Span span, String text, Why why, String detail) {}

  /** Why a number was not bound. */
  public enum Why {
    NO_LABEL,
    DOES_NOT_HOLD,
    OPERANDS_MISSING,
    NOT_READABLE,
    TOO_MANY
  }

  /** A numeral that needs no source. {@code kind}: a word of {@code huiyin audit}. */
  public record Exempt(Span span, String text, String kind) {}

  /** A word whose meaning depends on the date of the letter, and that date. */
  public record DateWord(Span span, String text, String date, boolean guess) {}
}
