package org.huiyin.check.subject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the areas in the words of a claim, and the one right before its link, are those of
 * the values in its formula: 乙市最多 needs the rank of 乙市, 乙市占全省三成 the value of 乙市 divided by that of
 * 全省.
 */
public final class ClaimSubjects {
  private static final Pattern WHOLE = Pattern.compile("^(全[省市国县区州])");
  private static final Pattern MORE = Pattern.compile("多于|高于|大于|超过|快于|领先");
  private static final Pattern LESS = Pattern.compile("少于|低于|小于|不及|慢于|落后");

  private ClaimSubjects() {}

  public static void check(Reply reply, Problems problems) {
    for (Claim claim : reply.claims()) {
      for (Language language : reply.card().languages()) {
        Words words = new Words(claim, reply, language);
        Optional<Problem> wrong = words.problem(claim.says().in(language));
        if (wrong.isPresent()) {
          problems.add(wrong.get());
          break;
        }
      }
    }
    links(reply, problems);
  }

  private static void links(Reply reply, Problems problems) {
    Clauses clauses = new Clauses(reply);
    for (Prose.Mention link : reply.mentions()) {
      if (link.language() == Language.ZH && link.target() instanceof Prose.Target.OfClaim target) {
        reply
            .claim(target.claim())
            .flatMap(
                claim ->
                    new Words(claim, reply, Language.ZH)
                        .problemBefore(clauses.before(link), link.written()))
            .ifPresent(problems::add);
      }
    }
  }

  /** The words of a claim in one language, and what its formula uses. */
  private static final class Words {
    private final Claim claim;
    private final Language language;
    private final List<Observation> used;
    private final AreaNames names;
    private final Set<String> areas = new LinkedHashSet<>();

    Words(Claim claim, Reply reply, Language language) {
      this.claim = claim;
      this.language = language;
      List<ObservationRef> refs = claim.uses().stream().map(Claim.Use::observation).toList();
      this.used = refs.stream().flatMap(ref -> reply.observation(ref).stream()).toList();
      this.names =
          AreaNames.of(
              refs.stream()
                  .map(ObservationRef::figure)
                  .distinct()
                  .flatMap(id -> reply.figure(id).stream())
                  .toList(),
              language);
      used.forEach(value -> AreaNames.area(value, language).ifPresent(areas::add));
    }

    /** What is wrong with the areas in the words. */
    Optional<Problem> problem(String says) {
      Set<String> named = names.all(says);
      if (used.isEmpty() || areas.isEmpty()) {
        return Optional.empty();
      }
      Optional<String> foreign = named.stream().filter(area -> !areas.contains(area)).findFirst();
      if (foreign.isPresent()) {
        return Optional.of(wrong(foreign.get(), String.join("、", areas), claim.holdsOrigin()));
      }
      if (isRank()) {
        return notFirst(named);
      }
      int share = says.indexOf('占');
      if (claim.basis().form() == Claim.Form.QUOTIENT && share >= 0) {
        return notFirst(names.all(says.substring(0, share)))
            .or(() -> notWhole(says.substring(share + 1)));
      }
      return order(says, List.copyOf(named));
    }

    /** The area right before a link is what the claim says something of. */
    Optional<Problem> problemBefore(String before, Origin link) {
      boolean ofFirst = isRank() || claim.basis().form() == Claim.Form.QUOTIENT;
      Optional<String> named = names.last(before).filter(area -> !area.startsWith("全"));
      Optional<String> first = used.stream().findFirst().flatMap(this::area);
      return named
          .filter(area -> first.isPresent())
          .filter(area -> ofFirst ? !first.get().equals(area) : !areas.contains(area))
          .map(area -> wrong(area, first.get(), link));
    }

    private boolean isRank() {
      return claim.basis().form() == Claim.Form.RANK
          || claim.basis().form() == Claim.Form.RANK_FROM_LAST;
    }

    private Optional<String> area(Observation value) {
      return AreaNames.area(value, language);
    }

    /** The areas that are named must include that of the first value. */
    private Optional<Problem> notFirst(Set<String> named) {
      Optional<String> first = area(used.get(0));
      return named.isEmpty() || first.isEmpty() || named.contains(first.get())
          ? Optional.empty()
          : Optional.of(wrong(String.join("、", named), first.get(), claim.holdsOrigin()));
    }

    /** What a share is of: 占全省 must not be divided by one of the parts. */
    private Optional<Problem> notWhole(String of) {
      if (used.size() < 2) {
        return Optional.empty();
      }
      Observation divisor = used.get(1);
      Optional<String> own = area(divisor);
      Optional<String> named = names.first(of);
      if (named.isPresent() && own.isPresent() && !own.equals(named)) {
        return Optional.of(wrong(named.get(), own.get(), claim.holdsOrigin()));
      }
      Matcher whole = WHOLE.matcher(of);
      return whole.find() && named.isEmpty() && divisor.partOf().isPresent() && own.isPresent()
          ? Optional.of(wrong(whole.group(1), own.get(), claim.holdsOrigin()))
          : Optional.empty();
    }

    /** 东区多于西区 must not be computed as 西区 > 东区. */
    private Optional<Problem> order(String says, List<String> named) {
      boolean more = MORE.matcher(says).find();
      boolean less = LESS.matcher(says).find();
      Comparison comparison = claim.comparison();
      boolean greater = comparison == Comparison.MORE_THAN || comparison == Comparison.AT_LEAST;
      boolean smaller = comparison == Comparison.LESS_THAN || comparison == Comparison.AT_MOST;
      if (more == less || greater == smaller || named.size() != 2 || used.size() != 2) {
        return Optional.empty();
      }
      boolean sameOrder = area(used.get(0)).equals(Optional.of(named.get(0)));
      return (more == greater) == sameOrder
          ? Optional.empty()
          : Optional.of(
              Problem.error(claim.saysOrigin(), Message.of("claim-order", says, claim.holds())));
    }

    private Problem wrong(String said, String used, Origin at) {
      return Problem.error(at, Message.of("claim-area", said, used, claim.holds()));
    }
  }
}
