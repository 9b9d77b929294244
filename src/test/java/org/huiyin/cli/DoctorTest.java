package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huiyin.WholeSite;
import org.huiyin.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a machine: enough for a report, and nothing of the person. */
final class DoctorTest {
  @TempDir Path folder;

  private Run doctor(String lang) {
    return Run.withoutBuild("doctor", "--source", folder.toString(), "--lang", lang);
  }

  @Test
  void a_site_is_described_without_a_name_or_a_path() throws IOException {
    WholeSite.goodSite(folder);
    Run run = doctor("en");
    assertEquals("", run.err());
    assertTrue(run.out().contains("site: 2 replies, 1 file of pages\n"), run.out());
    assertTrue(run.out().contains("fonts of charts: whole\n"), run.out());
    assertTrue(run.out().contains("file names"), run.out());
    assertFalse(run.out().contains(folder.toString()), run.out());
    assertFalse(run.out().contains(folder.getFileName().toString()), run.out());
    assertFalse(run.out().contains(System.getProperty("user.home") + "/"), run.out());
    assertEquals(run.out().lines().count(), doctor("zh").out().lines().count());
  }

  @Test
  void nothing_is_left_in_the_folder() throws IOException {
    doctor("zh");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void what_is_wrong_is_told_with_its_remedy() throws IOException {
    Files.createDirectory(folder.resolve("content"));
    Files.writeString(folder.resolve(".huiyin"), "");
    Run run = doctor("zh");
    assertEquals(ExitCode.PROBLEMS, run.code());
    assertTrue(run.out().contains("问题：content 里没有 site.yml。"), run.out());
    assertTrue(run.out().contains("问题：.huiyin 不是可以写的文件夹"), run.out());
  }

  @Test
  void git_must_leave_the_cache_out() throws IOException, InterruptedException {
    if (new ProcessBuilder("git", "init", "--quiet", folder.toString()).start().waitFor() != 0) {
      return;
    }
    assertTrue(doctor("zh").out().contains(".gitignore 里写一行"));
    Files.writeString(folder.resolve(".gitignore"), ".huiyin/\n");
    assertTrue(doctor("zh").out().contains("git 不收录缓存\n"));
  }

  @Test
  void a_folder_that_does_not_exist_is_wrong_usage() {
    folder = folder.resolve("none");
    assertEquals(ExitCode.WRONG_USAGE, doctor("zh").code());
  }

  @Test
  void completions_are_for_two_shells() {
    String bash = Run.withoutBuild("completion", "bash").out();
    assertTrue(bash.contains("--precompress") && bash.contains("doctor"), bash);
    assertTrue(bash.contains("sarif") && bash.contains("figure-text-differs"), bash);
    assertEquals(bash, Run.withoutBuild("completion", "zsh").out());
    assertEquals(ExitCode.WRONG_USAGE, Run.withoutBuild("completion", "fish").code());
    assertEquals(ExitCode.WRONG_USAGE, Run.withoutBuild("completion").code());
  }
}
