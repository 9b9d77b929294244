package org.huiyin.check;

import org.huiyin.model.Reply;
import org.huiyin.source.Problems;

/** One rule that a reply must keep. */
interface Check {
  void check(Reply reply, Problems problems);
}
