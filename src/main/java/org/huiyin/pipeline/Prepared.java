package org.huiyin.pipeline;

import java.util.Map;
import org.huiyin.pipeline.trace.Answers;
import org.huiyin.render.Renderer;

/**
 * All that is settled before the first reply is built.
 *
 * @param candidates by id, also those that are not in the plan
 * @param renderer of the day of the plan
 * @param answers to what replies ask of each other
 */
record Prepared(
    SiteSetup setup,
    SourceKeys keys,
    Map<String, Candidate> candidates,
    Plan plan,
    Renderer renderer,
    Answers answers) {

  /** The same with other candidates, whose cards say the same. */
  Prepared with(SourceKeys newKeys, Map<String, Candidate> newCandidates) {
    return new Prepared(setup, newKeys, newCandidates, plan, renderer, answers);
  }
}
