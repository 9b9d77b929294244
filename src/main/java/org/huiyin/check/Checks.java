package org.huiyin.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.huiyin.model.KnownReplies;
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
  private final DatesInOrder order;

  /**
   * @param addresses the pages and files that the site will have, except those of the reply that is
   *     checked
   * @param replies all replies
   * @param style the number settings of the site
   * @param today the day after which dates have not come yet
   */
  public Checks(
      KnownAddresses addresses, KnownReplies replies, NumberStyle style, LocalDate today) {
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
            new DatesInOrder(today),
            new WithdrawalMarked(),
            new RelationsHold(replies),
            new SameNumber(replies.published()),
            new TitleNumber());
    this.order = new DatesInOrder(today);
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
    order.check(withdrawal.card(), withdrawal.revision(), problems);
  }

  /** Checks a reply. */
  public void run(Reply reply, Problems problems) {
    all.forEach(check -> check.check(reply, problems));
  }
}
