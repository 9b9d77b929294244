package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** The problems that a check reports for a reply. */
final class Codes {
  private Codes() {}

  static List<String> of(Check check, ReplyBuilder reply) {
    return problems(check, reply.build()).stream().map(Problem::code).toList();
  }

  static List<Problem> problems(Check check, Reply reply) {
    Problems problems = new Problems();
    check.check(reply, problems);
    return problems.sorted();
  }
}
