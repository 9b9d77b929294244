package org.huiyin.check;

import java.util.List;
import java.util.function.Predicate;
import org.huiyin.model.Card;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.site.Site;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Problems;

/** Runs all checks. One instance is shared by all threads of a build. */
public final class Checks {
  private final List<Check> all;
  private final DeadLinks links;
  private final UnboundNumbers numbers;
  private final DateText dates;

  /**
   * @param addresses the pages and files that the site will have, except those of the reply that is
   *     checked
   * @param cards of all replies that may be published
   * @param style the number settings of the site
   */
  public Checks(KnownAddresses addresses, List<Card> cards, NumberStyle style) {
    Measures measures = Measures.standard().with(style.measures());
    this.links = new DeadLinks(addresses);
    Audit audit = new Audit(measures, style.names());
    this.numbers = new UnboundNumbers(audit);
    this.dates = new DateText(audit);
    this.all =
        List.of(
            new FigureText(style.tolerances(), measures),
            new PlanWording(),
            new ClaimText(measures),
            new ClaimWordings(style.tolerances(), measures, audit),
            new ClaimOrder(style.tolerances(), measures),
            new ClaimHolds(),
            new ClaimCompares(),
            new SumsAgree(),
            numbers,
            dates,
            new PointsCounted(audit),
            new UnboundAssertions(audit),
            new RelativeDates(),
            new SourcesExist(),
            links,
            new ImagesUsed(),
            new AttachmentContents(),
            new LetterFrame(),
            new DatesInOrder(),
            new WithdrawalMarked(),
            new RelationsHold(cards),
            new SameNumber(cards));
  }

  /**
   * Runs the checks that need the finished site.
   *
   * @param published whether the site has a file at a path
   */
  public void finish(Predicate<String> published, Problems problems) {
    links.finish(published, problems);
  }

  /** Checks a page that is not part of a reply. */
  public void run(Site.Page page, Problems problems) {
    links.check(page, problems);
    numbers.checkOutsideReply(page.lines(), problems);
    dates.check(page.mentions(), problems);
  }

  /** Judges the texts that all pages share. */
  public void run(Site site, Problems problems) {
    numbers.checkOutsideReply(site.captions().lines(), problems);
    dates.check(site.captions().mentions(), problems);
  }

  /** Checks what stays public of a withdrawn reply. */
  public void run(Withdrawal withdrawal, Problems problems) {
    numbers.checkOutsideReply(withdrawal.captions().lines(), problems);
    dates.check(withdrawal.captions().mentions(), problems);
    DatesInOrder.check(withdrawal.card(), withdrawal.revision(), problems);
  }

  /** Checks a reply. */
  public void run(Reply reply, Problems problems) {
    all.forEach(check -> check.check(reply, problems));
  }
}
