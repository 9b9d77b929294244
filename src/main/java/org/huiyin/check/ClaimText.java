package org.huiyin.check;

import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.model.Claim;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that the text of a link to a claim is the wording of that claim, words of degree beside it
 * included; white space is ignored. Otherwise the formula would be checked for a different
 * statement.
 */
final class ClaimText implements Check {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final Measures measures;

  ClaimText(Measures measures) {
    this.measures = measures;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    List<Prose.Mention> links =
        reply.mentions().stream()
            .filter(link -> link.target() instanceof Prose.Target.OfClaim)
            .toList();
    if (links.isEmpty()) {
      return;
    }
    Surroundings surroundings = new Surroundings(reply, measures);
    for (Prose.Mention link : links) {
      Prose.Mention mention = surroundings.widened(link);
      if (mention.target() instanceof Prose.Target.OfClaim target) {
        reply
            .claim(target.claim())
            .filter(claim -> !claim.says().zh().isEmpty()) // Its absence has been reported.
            .filter(
                claim -> !bare(claim.says().in(mention.language())).equals(bare(mention.text())))
            .ifPresent(claim -> problems.add(differs(mention, claim)));
      }
    }
  }

  private static Problem differs(Prose.Mention mention, Claim claim) {
    String says = claim.says().in(mention.language());
    return Problem.error(mention.written(), Message.of("claim-text-differs", mention.text(), says))
        .withHint(Message.of("hint.letter-or-says", mention.text(), claim.saysOrigin(), says));
  }

  private static String bare(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
