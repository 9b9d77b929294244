package org.huiyin.check;

import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** A rule that every reply is checked against. */
interface Check {
  void check(Reply reply, Problems problems);
}
