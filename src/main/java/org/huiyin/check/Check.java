package org.huiyin.check;

import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** One rule that a reply must keep. */
interface Check {
  /** @param addresses of all pages and files that the site will have, besides those of the reply itself */
  void check(Reply reply, Addresses addresses, Problems problems);
}
