package org.huiyin.check;

import java.util.List;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Reply;
import org.huiyin.model.Site;
import org.huiyin.quantity.Audit;
import org.huiyin.quantity.Measures;
import org.huiyin.source.Problems;

/** Every rule that a reply must keep. One object serves all threads of a build. */
public final class Checks {
  private final List<Check> all;
  private final LinksAlive links;
  private final UnboundNumbers numbers;

  /**
   * @param addresses of all pages and files that the site will have, besides those of the reply
   *     itself
   * @param style how the site reads numbers
   */
  public Checks(Addresses addresses, NumberStyle style) {
    Measures measures = Measures.standard().with(style.measures());
    this.links = new LinksAlive(addresses);
    Audit audit = new Audit(measures, style.names());
    this.numbers = new UnboundNumbers(audit);
    this.all =
        List.of(
            new FigureText(style.tolerances(), measures),
            new ClaimText(),
            new ClaimPromise(style.tolerances(), measures),
            new ClaimHolds(),
            new ClaimCompares(),
            new SumsAgree(),
            numbers,
            new PointsCounted(audit),
            new DecayingWords(),
            new SourcesExist(),
            links,
            new ImagesUsed(),
            new DatesInOrder());
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
