package org.huiyin.check;

import java.util.List;
import java.util.function.Predicate;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Site;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Problems;

/** Every rule that a reply must keep. One object serves all threads of a build. */
public final class Checks {
  private final List<Check> all;
  private final DeadLinks links;
  private final UnboundNumbers numbers;

  /**
   * @param addresses of all pages and files that the site will have, besides those of the reply
   *     itself
   * @param style how the site reads numbers
   */
  public Checks(KnownAddresses addresses, NumberStyle style) {
    Measures measures = Measures.standard().with(style.measures());
    this.links = new DeadLinks(addresses);
    Audit audit = new Audit(measures, style.names());
    this.numbers = new UnboundNumbers(audit);
    this.all =
        List.of(
            new FigureText(style.tolerances(), measures),
            new ClaimText(),
            new ClaimWordings(style.tolerances(), measures, audit),
            new ClaimHolds(),
            new ClaimCompares(),
            new SumsAgree(),
            numbers,
            new PointsCounted(audit),
            new RelativeDates(),
            new SourcesExist(),
            links,
            new ImagesUsed(),
            new DatesInOrder());
  }

  /**
   * Judges what only the finished site tells.
   *
   * @param published whether the site has a file at a path
   */
  public void finish(Predicate<String> published, Problems problems) {
    links.finish(published, problems);
  }

  /** Judges a page that belongs to no reply. */
  public void run(Site.Page page, Problems problems) {
    links.check(page, problems);
    numbers.check(page.prose().lines(), problems);
  }

  /** Judges a reply. */
  public void run(Reply reply, Problems problems) {
    all.forEach(check -> check.check(reply, problems));
  }
}
