package org.huiyin.serve;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.serve.review.Review;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;

/**
 * Writes what hints say. A request only names a problem that is known: neither the file nor the
 * text is its choice.
 */
final class Replacements {
  private static final String CONTENT = "content/";
  private static final int CONFLICT = 409;

  private final Supplier<List<Problem>> problems;
  private final Review review;
  private final Voice voice;

  Replacements(Supplier<List<Problem>> problems, Review review, Voice voice) {
    this.problems = problems;
    this.review = review;
    this.voice = voice;
  }

  /** What may be written at a problem; empty if its hint does not say it, or it is no content. */
  static Optional<String> of(Problem problem) {
    return problem.origin().file().path().startsWith(CONTENT)
        ? problem.replacement()
        : Optional.empty();
  }

  Told write(JsonObject body) throws IOException {
    String key = Writing.text(body, "problem");
    Optional<Problem> problem =
        problems.get().stream()
            .filter(each -> of(each).isPresent() && voice.notice(each).key().equals(key))
            .findFirst();
    try {
      if (problem.isPresent()) {
        review.replace(problem.get());
        return Told.ok("{}");
      }
      return Told.refused(CONFLICT, voice.text(Message.of("review.changed")));
    } catch (EnvironmentFailure changed) {
      return Told.refused(CONFLICT, voice.text(Message.of("review.changed")));
    }
  }
}
