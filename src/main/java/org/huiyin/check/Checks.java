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

  /**
   * @param addresses of all pages and files that the site will have, besides those of the reply itself
   * @param numbers how the site reads numbers
   */
  public Checks(Addresses addresses, NumberStyle numbers) {
    Measures measures = Measures.standard().with(numbers.measures());
    this.links = new LinksAlive(addresses);
    this.all = List.of(
        new FigureText(numbers.tolerances(), measures),
        new ClaimText(),
        new ClaimPromise(numbers.tolerances(), measures),
        new ClaimHolds(),
        new ClaimCompares(),
        new SumsAgree(),
        new UnboundNumbers(new Audit(measures, numbers.names())),
        new DecayingWords(),
        new SourcesExist(),
        links,
        new ImagesUsed(),
        new DatesInOrder());
  }

  /** Judges a page that belongs to no reply. */
  public void run(Site.Page page, Problems problems) {
    links.check(page, problems);
  }

  /** Judges a reply. */
  public void run(Reply reply, Problems problems) {
    all.forEach(check -> check.check(reply, problems));
  }
}
