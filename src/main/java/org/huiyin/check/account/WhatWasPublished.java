package org.huiyin.check.account;

import org.huiyin.model.Reply;
import org.huiyin.model.artefact.PublishedReply;
import org.huiyin.source.Problems;

/** Compares a reply with what was published of it: what has changed needs a revision. */
public final class WhatWasPublished {
  private WhatWasPublished() {}

  /**
   * @param now what the site will tell of the reply
   * @param before what the last published site tells of it
   */
  public static void check(
      Reply reply, PublishedReply now, PublishedReply before, Problems problems) {
    if (now.equals(before)) {
      return;
    }
    Comparison comparison = new Comparison(reply, now, before);
    PublishedValues.check(comparison, problems);
    PublishedCommitments.check(comparison, problems);
    PublishedRevisions.check(comparison, problems);
    PublishedText.check(comparison, problems);
  }
}
