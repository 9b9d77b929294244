package org.huiyin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import org.huiyin.bench.StageShares.Frame;
import org.huiyin.bench.StageShares.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples are counted for the stage that asked for the work. */
class StageSharesTest {
  private static final Frame COMPRESS = new Frame("com.jcraft.jzlib.Deflate", "deflate_slow");
  private static final Frame BYTES = new Frame("org.huiyin.bytes.Deflate", "zlib");
  private static final Frame PNG = new Frame("org.huiyin.draw.canvas.Png", "of");
  private static final Frame WRITE = new Frame("org.huiyin.write.FolderTarget", "put");
  private static final Frame LAMBDA =
      new Frame("org.huiyin.pipeline.Build$$Lambda/0x0000000800c03000", "run");
  private static final Frame THREAD = new Frame("java.lang.Thread", "run");

  @Test
  void a_stage_has_the_work_of_what_it_calls() {
    StageShares shares = new StageShares();
    shares.add(List.of(COMPRESS, BYTES, PNG, WRITE, LAMBDA, THREAD));
    shares.add(List.of(COMPRESS, BYTES, THREAD));
    shares.add(List.of(WRITE, LAMBDA, THREAD));
    shares.add(List.of(LAMBDA, THREAD));
    shares.add(List.of(THREAD));
    shares.add(List.of());
    assertEquals(5, shares.samples());
    assertEquals(
        List.of(
            new Share("(start, JDK)", 1),
            new Share("bytes", 1),
            new Share("draw", 1),
            new Share("pipeline", 1),
            new Share("write", 1)),
        shares.stages());
    assertEquals(List.of(new Share("bytes", 2)), shares.packages(1));
    assertEquals(List.of(new Share("com.jcraft.jzlib.Deflate.deflate_slow", 2)), shares.methods(1));
  }

  @Test
  void a_recording_is_read(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tiny.jfr");
    StageShares shares = new StageShares();
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      for (int round = 0; round < 100 && samples(shares, "bench") == 0; round++) {
        assertTrue(work() > 0);
        recording.dump(file);
        shares = StageShares.of(file);
      }
    }
    assertTrue(samples(shares, "bench") > 0, shares.stages().toString());
    assertEquals(shares.samples(), shares.stages().stream().mapToInt(Share::samples).sum());
  }

  private static int samples(StageShares shares, String stage) {
    return shares.stages().stream()
        .filter(share -> share.name().equals(stage))
        .mapToInt(Share::samples)
        .sum();
  }

  private static int work() {
    int length = 0;
    for (int i = 0; i < 20; i++) {
      length += new Corpus(i, 1, Variant.CHARTS).sample(0).body().length();
    }
    return length;
  }
}
