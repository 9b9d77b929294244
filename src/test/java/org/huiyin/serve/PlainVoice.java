package org.huiyin.serve;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.serve.review.Editor;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Severity;

/** Says codes instead of words, and remembers what it said. */
final class PlainVoice implements Voice {
  static final Editor EDITOR = new Editor(Optional.empty(), zone -> LocalDate.of(2026, 11, 26));

  final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void started(URI address, boolean moved, boolean open) {
    said.add("started" + (moved ? " moved" : "") + (open ? " open" : ""));
  }

  @Override
  public void note(Message message) {
    said.add(message.key());
  }

  @Override
  public void rebuilt(Set<String> replies, long nanos) {
    said.add("rebuilt " + replies);
  }

  @Override
  public void problems(List<Problem> problems, List<Notice> faults) {
    said.add(
        "problems "
            + problems.stream().map(problem -> problem.origin() + " " + problem.code()).toList()
            + faults.stream().map(Notice::code).toList());
  }

  @Override
  public Notice notice(Problem problem) {
    return new Notice(
        problem.severity() == Severity.ERROR,
        problem.origin().toString(),
        problem.code(),
        problem.message().toString(),
        Optional.empty(),
        problem.replacement(),
        "",
        0,
        0);
  }

  @Override
  public Notice notice(Throwable fault) {
    return new Notice(
        true, "", "fault", fault.toString(), Optional.empty(), Optional.empty(), "", 0, 0);
  }

  @Override
  public String text(Message message) {
    return message.key();
  }

  @Override
  public String language() {
    return "en";
  }
}
