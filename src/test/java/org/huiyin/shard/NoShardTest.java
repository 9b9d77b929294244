package org.huiyin.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.huiyin.source.EnvironmentFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoShardTest {
  @Test
  void a_folder_without_a_shard_is_refused(@TempDir Path folder) {
    EnvironmentFailure failure =
        assertThrows(EnvironmentFailure.class, () -> ShardSet.open(List.of(folder)));
    assertEquals("shards-refused", failure.message().key());
  }
}
