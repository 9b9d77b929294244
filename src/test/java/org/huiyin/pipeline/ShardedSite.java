package org.huiyin.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.WholeSite;

/** Builds of one site, whole and in shards, side by side in a folder. */
final class ShardedSite {
  private final Path source;
  private final Path folder;
  private final List<String> options;

  /**
   * @param folder receives shards and sites
   * @param options of all builds
   */
  ShardedSite(Path source, Path folder, String... options) {
    this.source = source;
    this.folder = folder;
    this.options = List.of(options);
  }

  Path shard(int index) {
    return folder.resolve("shards").resolve(String.valueOf(index));
  }

  Path whole() {
    return folder.resolve("whole");
  }

  Path merged() {
    return folder.resolve("merged");
  }

  /** The arguments of one shard. */
  List<String> shardArguments(int index, int count) {
    return arguments(
        List.of("--shard", index + "/" + count, "--output", shard(index).toString()), options);
  }

  List<String> mergeArguments(int count) {
    List<String> more = new ArrayList<>(List.of("--output", merged().toString(), "--merge"));
    // The order does not matter.
    for (int index = count; index > 0; index--) {
      more.add(shard(index).toString());
    }
    return arguments(more, options);
  }

  private List<String> arguments(List<String> more, List<String> own) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "--lang", "en", "--source", source.toString()));
    arguments.addAll(own);
    arguments.addAll(more);
    return arguments;
  }

  WholeSite.Run buildWhole() {
    return run(arguments(List.of("--output", whole().toString()), options));
  }

  WholeSite.Run buildShard(int index, int count) {
    return run(shardArguments(index, count));
  }

  /** Builds all shards; gives the highest exit code. */
  int buildShards(int count) {
    int exit = 0;
    for (int index = 1; index <= count; index++) {
      exit = Math.max(exit, buildShard(index, count).exit());
    }
    return exit;
  }

  /** Merges the shards. */
  WholeSite.Run merge(int count) {
    return run(mergeArguments(count));
  }

  /** Merges the shards with other options. */
  WholeSite.Run merge(int count, String... others) {
    return new ShardedSite(source, folder, others).merge(count);
  }

  /** Merges folders. */
  WholeSite.Run merge(List<Path> shards) {
    List<String> more = new ArrayList<>(List.of("--output", merged().toString(), "--merge"));
    shards.forEach(shard -> more.add(shard.toString()));
    return run(arguments(more, options));
  }

  private static WholeSite.Run run(List<String> arguments) {
    return WholeSite.huiyin(arguments.toArray(String[]::new));
  }

  /** Runs the program in a process of its own; gives the exit code. */
  static int process(List<String> arguments, Path log) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huiyin.cli.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  /** Changes a file: a text in it by another, or appends if it is not there. */
  void edit(String file, String from, String to) throws IOException {
    Path path = source.resolve(file);
    String text = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
    Files.createDirectories(path.getParent());
    Files.writeString(
        path, text.contains(from) && !from.isEmpty() ? text.replace(from, to) : text + to);
  }
}
