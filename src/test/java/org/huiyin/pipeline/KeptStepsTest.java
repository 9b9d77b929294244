package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huiyin.Exhaustive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after edits of every kind, in random order, which share nothing but the disk. */
@Tag("slow")
class KeptStepsTest {
  private static final int STEPS = Exhaustive.times(15, 50);

  @TempDir Path folder;

  @Test
  void after_each_step_files_and_problems_are_those_of_a_full_build() throws IOException {
    KeptSite kept = new KeptSite(folder);
    List<EditedSite.Named> edits = new ArrayList<>(kept.site.edits());
    edits.add(
        new EditedSite.Named(
            "the date",
            Set.of("later"),
            () ->
                kept.asOf =
                    kept.asOf.isPresent()
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(2024, 12, 31))));
    edits.add(new EditedSite.Named("drafts", Set.of("draft"), () -> kept.drafts = !kept.drafts));
    Collections.shuffle(edits, new Random(20240602));
    kept.buildRight("the first build");
    int built = 0;
    int possible = 0;
    int good = 0;
    boolean again = false;
    for (int i = 0, next = 0; i < STEPS; i++) {
      EditedSite.Named edit = edits.get(next % edits.size());
      edit.edit().make();
      String step = "step " + i + ", " + edit.name();
      if (i % 3 == 0) {
        kept.run(Request.Mode.CHECK);
      }
      KeptBuild.Run run = kept.buildRight(step);
      KeptBuild.Run check = kept.run(Request.Mode.CHECK);
      assertEquals(KeptSite.told(run.outcome()), KeptSite.told(check.outcome()), step);
      if (run.outcome().succeeded()) {
        assertEquals(List.of(), kept.run(Request.Mode.VERIFY).outcome().drift(), step);
        good++;
      }
      built += run.built().size();
      possible += kept.site.replies().size();
      // What broke the site is done once more, which mends it.
      again = !run.outcome().succeeded() && !again;
      next += again ? 0 : 1;
    }
    assertTrue(good > STEPS / 2, "good builds: " + good);
    assertTrue(built < possible / 2, built + " of " + possible);
  }
}
