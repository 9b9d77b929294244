package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Reply;
import org.huiyin.model.Site;
import org.huiyin.source.Problems;

/** Every rule that a reply must keep. */
public final class Checks {
  private static final List<Check> ALL = List.of(
      new FigureText(),
      new ClaimText(),
      new ClaimHolds(),
      new ClaimCompares(),
      new SumsAgree(),
      new SourcesExist(),
      new LinksAlive(),
      new ImagesUsed(),
      new DatesInOrder());

  private Checks() {}

  /** Judges a page that belongs to no reply. */
  public static void run(Site.Page page, Addresses addresses, Problems problems) {
    LinksAlive.checkPage(page.prose(), page.id() + "/", addresses, problems);
  }

  /** Judges a reply. */
  public static void run(Reply reply, Addresses addresses, Problems problems) {
    ALL.forEach(check -> check.check(reply, addresses, problems));
  }
}
