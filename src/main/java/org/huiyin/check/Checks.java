package org.huiyin.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.huiyin.check.account.AsksAnswered;
import org.huiyin.check.account.ChangesHold;
import org.huiyin.check.account.WhatWasPublished;
import org.huiyin.check.commitment.DueInWords;
import org.huiyin.check.commitment.UpdatesComplete;
import org.huiyin.check.privacy.PrivateTexts;
import org.huiyin.check.provenance.TextKept;
import org.huiyin.check.provenance.Unconfirmed;
import org.huiyin.check.subject.ClaimSubjects;
import org.huiyin.check.subject.LinkedSubjects;
import org.huiyin.check.subject.RankedAmong;
import org.huiyin.model.Neighbours;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Reply;
import org.huiyin.model.Withdrawal;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.model.site.Addresses;
import org.huiyin.model.site.Rules;
import org.huiyin.model.site.Site;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Problems;

/** Runs all checks. One instance is shared by all threads of a build. */
public final class Checks {
  private final List<Check> ofContent;
  private final UnboundNumbers numbers;
  private final DateText dates;
  private final PrivateTexts privacy;
  private final Rules rules;
  private final String baseUrl;

  /**
   * @param style the number settings of the site
   */
  public Checks(NumberStyle style) {
    this(style, style.audit(), Rules.NONE, "");
  }

  /**
   * @param audit of the same style; it may be shared, and then finds nothing twice
   * @param rules of the site
   * @param baseUrl the URL of its home page
   */
  public Checks(NumberStyle style, Audit audit, Rules rules, String baseUrl) {
    Measures measures = Measures.standard().with(style.measures());
    this.numbers = new UnboundNumbers(audit);
    this.dates = new DateText(audit);
    this.privacy = new PrivateTexts(rules.policy().allowances());
    this.rules = rules;
    this.baseUrl = baseUrl;
    this.ofContent =
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
            new ImagesUsed(),
            new AttachmentContents(),
            new LetterFrame(),
            new WithdrawalMarked(),
            ClaimSubjects::check,
            LinkedSubjects::check,
            RankedAmong::check,
            UpdatesComplete::check,
            DueInWords::check,
            AsksAnswered::check,
            ChangesHold::check,
            new TitleNumber(),
            privacy::check,
            Unconfirmed::check,
            TextKept::check);
  }

  /**
   * Checks the links that need the finished site.
   *
   * @param links from the checks of replies and pages
   * @param published whether the site has a file at a path
   */
  public static void finish(
      List<Addresses.OpenLink> links,
      Predicate<String> published,
      Addresses addresses,
      Problems problems) {
    new DeadLinks(addresses, "").finish(links, published, problems);
  }

  /**
   * Checks a page that is not part of a reply.
   *
   * @return the links to check when the site is finished
   */
  public List<Addresses.OpenLink> run(Site.Page page, Addresses addresses, Problems problems) {
    DeadLinks links = new DeadLinks(addresses, baseUrl);
    links.check(page, problems);
    if (!page.examples()) {
      numbers.checkOutsideReply(page.lines(), problems);
    }
    dates.check(page.mentions(), problems);
    privacy.check(page.lines(), page.prose().links(), problems);
    return links.open();
  }

  /** Judges the texts that all pages share. */
  public void run(Site site, Problems problems) {
    numbers.checkOutsideReply(site.captions().lines(), problems);
    dates.check(site.captions().mentions(), problems);
    privacy.check(site.captions().lines(), List.of(), problems);
  }

  /**
   * Checks what stays public of a withdrawn reply.
   *
   * @param future whether a day has not come yet
   */
  public void run(Withdrawal withdrawal, Predicate<LocalDate> future, Problems problems) {
    numbers.checkOutsideReply(withdrawal.captions().lines(), problems);
    dates.check(withdrawal.captions().mentions(), problems);
    privacy.check(withdrawal.captions().lines(), List.of(), problems);
    new DatesInOrder(future).check(withdrawal.card(), withdrawal.revision(), problems);
  }

  /**
   * Compares a reply with what was published of it.
   *
   * @param now what the site will tell of it
   * @param before what the last published site tells
   */
  public static void compare(
      Reply reply, PublishedReply now, PublishedReply before, Problems problems) {
    WhatWasPublished.check(reply, now, before, problems);
  }

  /**
   * Checks a reply.
   *
   * @param neighbours the replies that may be published
   * @param addresses the pages and files that the site will have, except those of this reply
   * @param future whether a day has not come yet
   * @return the links to check when the site is finished
   */
  public List<Addresses.OpenLink> run(
      Reply reply,
      Neighbours neighbours,
      Addresses addresses,
      Predicate<LocalDate> future,
      Problems problems) {
    DeadLinks links = new DeadLinks(addresses, baseUrl);
    ofContent.forEach(check -> check.check(reply, problems));
    List.of(
            links,
            new DatesInOrder(future),
            new RelationsHold(neighbours, rules.deadlines()),
            new SameNumber(neighbours))
        .forEach(check -> check.check(reply, problems));
    return links.open();
  }
}
