package org.huiyin.pipeline.trace;

import java.util.Map;

/**
 * The questions that a reply asked while it was built, and their answers. If every question has the
 * same answer in another build, the reply has the same result there.
 */
public record Trace(Map<Question, String> answers) {
  public Trace {
    answers = Map.copyOf(answers);
  }

  /** Whether every question has the same answer now. */
  public boolean holds(Answers now) {
    return answers.entrySet().stream()
        .allMatch(asked -> now.to(asked.getKey()).equals(asked.getValue()));
  }
}
