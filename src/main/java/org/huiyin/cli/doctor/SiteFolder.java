package org.huiyin.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huiyin.pipeline.self.SelfCheck;
import org.huiyin.source.IoReason;
import org.huiyin.source.Message;

/** A folder of sources: its file system, its cache, what is in it. */
final class SiteFolder {
  /** A site of thousands of replies with pictures fits into it. */
  private static final long LITTLE_SPACE = 500L << 20;

  private static final int SECONDS_FOR_GIT = 10;
  private static final int NOT_IGNORED = 1;

  private final Path folder;
  private final List<Message> facts = new ArrayList<>();
  private final List<Message> findings = new ArrayList<>();

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  static SiteFolder of(Path folder) throws IOException {
    SiteFolder site = new SiteFolder(folder);
    site.names();
    site.space();
    site.cache();
    site.contents();
    return site;
  }

  List<Message> facts() {
    return List.copyOf(facts);
  }

  List<Message> findings() {
    return List.copyOf(findings);
  }

  private void names() {
    try {
      FolderProbe probe = FolderProbe.of(folder);
      facts.add(Message.of("doctor.case", word(probe.upperCase())));
      facts.add(Message.of("doctor.accents", word(probe.accents())));
      if (probe.accents() == FolderProbe.Names.IMPOSSIBLE) {
        findings.add(Message.of("doctor.find.encoding"));
      }
      if (probe.accents() == FolderProbe.Names.CHANGED) {
        findings.add(Message.of("doctor.find.accents"));
      }
    } catch (IOException e) {
      findings.add(Message.of("doctor.find.read-only", reason(e)));
    }
  }

  private static Message word(FolderProbe.Names names) {
    return switch (names) {
      case APART -> Message.of("doctor.names.apart");
      case ALIKE -> Message.of("doctor.names.alike");
      case CHANGED -> Message.of("doctor.names.changed");
      case IMPOSSIBLE -> Message.of("doctor.names.impossible");
    };
  }

  private void space() throws IOException {
    FileStore store = Files.getFileStore(folder);
    long free = store.getUsableSpace();
    facts.add(Message.of("doctor.disk", store.type(), free >> 20));
    if (free < LITTLE_SPACE) {
      findings.add(Message.of("doctor.find.disk", free >> 20));
    }
  }

  private void cache() throws IOException {
    Path cache = folder.resolve(SelfCheck.CACHE);
    if (!Files.exists(cache)) {
      facts.add(Message.of("doctor.cache-none"));
    } else if (!Files.isDirectory(cache) || !Files.isWritable(cache)) {
      findings.add(Message.of("doctor.find.cache"));
    } else {
      facts.add(Message.of("doctor.cache", size(cache) >> 10));
    }
    int answer = git("check-ignore", "--quiet", SelfCheck.CACHE + "/");
    if (answer == 0) {
      facts.add(Message.of("doctor.ignored"));
    } else if (answer == NOT_IGNORED) {
      findings.add(Message.of("doctor.find.ignored"));
    }
  }

  /** The exit code of git in the folder; 128 outside a repository, and where there is no git. */
  private int git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (git.waitFor(SECONDS_FOR_GIT, TimeUnit.SECONDS)) {
        return git.exitValue();
      }
      git.destroyForcibly();
      return 128;
    } catch (IOException e) {
      // No git: nothing to say.
      return 128;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 128;
    }
  }

  /** Bytes of all files. */
  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return sum;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void contents() throws IOException {
    Path content = folder.resolve("content");
    if (!Files.isDirectory(content)) {
      facts.add(Message.of("doctor.no-site"));
      return;
    }
    facts.add(
        Message.of(
            "doctor.site", count(content.resolve("replies")), count(content.resolve("pages"))));
    if (!Files.exists(content.resolve("site.yml"))) {
      findings.add(Message.of("doctor.find.site"));
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  /** The kind of failure, without the path: it may name a person. */
  private static Object reason(IOException failure) {
    return IoReason.of(failure);
  }
}
