package org.huiyin.draft.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.draft.reading.BodyReading;
import org.huiyin.draft.reading.BodyReading.ReadClaim;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.ReadFigure;

/** Gives the figures, claims and commitments of a reading ids that a reply does not have yet. */
public final class FreshIds {
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![a-z0-9.-])[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*");

  private FreshIds() {}

  /**
   * The same reading with other ids where they are taken.
   *
   * @param references the targets of formulas: {@code roads.y2023}, by what the reading calls them;
   *     those of its own figures need not be there
   */
  public static BodyReading of(
      BodyReading reading,
      Set<String> figures,
      Set<String> claims,
      Set<String> commitments,
      Map<String, String> references) {
    Map<String, String> figureIds = new HashMap<>();
    Set<String> taken = new HashSet<>(figures);
    reading.figures().forEach(one -> figureIds.put(one.id(), fresh(one.id(), taken)));
    Set<String> takenClaims = new HashSet<>(claims);
    Set<String> takenCommitments = new HashSet<>(commitments);
    return new BodyReading(
        reading.figures().stream().map(one -> named(one, figureIds.get(one.id()))).toList(),
        reading.claims().stream()
            .map(
                one ->
                    named(
                        one,
                        fresh(one.id(), takenClaims),
                        renamed(one.holds(), figureIds, references)))
            .toList(),
        reading.commitments().stream()
            .map(
                one ->
                    named(
                        one,
                        fresh(one.id(), takenCommitments),
                        one.target().map(target -> renamed(target, figureIds, references))))
            .toList(),
        reading.listed(),
        reading.exempt(),
        reading.dates());
  }

  private static String fresh(String id, Set<String> taken) {
    String fresh = id;
    for (int n = 2; !taken.add(fresh); n++) {
      fresh = id + "-" + n;
    }
    return fresh;
  }

  private static String renamed(
      String formula, Map<String, String> figureIds, Map<String, String> references) {
    return REFERENCE
        .matcher(formula)
        .replaceAll(
            found -> Matcher.quoteReplacement(reference(found.group(), figureIds, references)));
  }

  private static String reference(
      String written, Map<String, String> figureIds, Map<String, String> references) {
    int dot = written.indexOf('.');
    return Optional.ofNullable(references.get(written))
        .or(
            () ->
                Optional.ofNullable(figureIds.get(written.substring(0, dot)))
                    .map(id -> id + written.substring(dot)))
        .orElse(written);
  }

  private static ReadFigure named(ReadFigure one, String id) {
    return new ReadFigure(
        id,
        one.label(),
        one.unit(),
        one.period(),
        one.nature(),
        one.heading(),
        one.observations(),
        one.guesses());
  }

  private static ReadClaim named(ReadClaim one, String id, String holds) {
    return new ReadClaim(
        id,
        one.says(),
        holds,
        one.roundedTo(),
        one.items(),
        one.heading(),
        one.span(),
        one.numerals(),
        one.guesses());
  }

  private static ReadCommitment named(ReadCommitment one, String id, Optional<String> target) {
    return new ReadCommitment(
        id,
        one.action(),
        one.keyword(),
        one.mode(),
        one.due(),
        one.unit(),
        target,
        one.note(),
        one.heading(),
        one.link(),
        one.sentence(),
        one.guesses());
  }

  /** The references of a formula to observations. */
  public static Set<String> references(String formula) {
    Set<String> found = new HashSet<>();
    REFERENCE.matcher(formula).results().forEach(match -> found.add(match.group()));
    return found;
  }
}
