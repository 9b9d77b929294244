package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.huiyin.Golden;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.pipeline.Outcome;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run prints and how it ends, for every outcome a build can have. */
final class ConsoleTest {
  @TempDir Path source;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectory(source.resolve("content"));
  }

  private Run run(Outcome outcome, String command, String... options) {
    return run((request, listener) -> outcome, command, options);
  }

  private Run run(Builder builder, String command, String... options) {
    return run(false, builder, command, options);
  }

  private Run run(boolean terminal, Builder builder, String command, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = command;
    args[1] = "--source";
    args[2] = source.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Run.of(terminal, builder, args);
  }

  @ParameterizedTest
  @CsvSource({
    "text, zh",
    "text, en",
    "json, zh",
    "json, en",
    "github, zh",
    "github, en",
    "sarif, zh",
    "sarif, en"
  })
  void problems_are_printed_in_every_format_and_language(String format, String lang)
      throws IOException {
    Run run = run(SampleOutcomes.mistakes(), "build", "--format", format, "--lang", lang);
    Golden.check("console/problems-" + format + "-" + lang + ".txt", run.transcript());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @ParameterizedTest
  @CsvSource({"text, zh", "text, en", "json, zh", "github, zh", "sarif, zh"})
  void drift_is_printed_in_every_format(String format, String lang) throws IOException {
    Run run =
        run(SampleOutcomes.drifted(), "build", "--verify", "--format", format, "--lang", lang);
    Golden.check("console/drift-" + format + "-" + lang + ".txt", run.transcript());
    assertEquals(ExitCode.PROBLEMS, run.code());
  }

  @Test
  void a_terminal_is_told_once_where_codes_are_explained() {
    Run run = run(true, (request, listener) -> SampleOutcomes.mistakes(), "check");
    assertEquals(1, run.err().lines().filter(line -> line.contains("huiyin explain")).count());
    assertFalse(run(SampleOutcomes.mistakes(), "check").err().contains("huiyin explain"));
  }

  @Test
  void a_build_without_problems_says_what_it_made_in_one_line() {
    assertEquals(
        new Run(0, "已生成：1 篇答复，5 个页面，4 幅图表；写入 12 个文件，未变 30 个，删除 0 个；用时 1.23 秒\n", "", null)
            .transcript(),
        run(SampleOutcomes.done(), "build").transcript());
    assertEquals(
        new Run(
                0,
                "Built: 1 reply, 5 pages, 4 charts; 12 files written, 30 unchanged, 0 removed; 1.23 s\n",
                "",
                null)
            .transcript(),
        run(SampleOutcomes.done(), "build", "--lang=en").transcript());
  }

  @Test
  void a_check_without_problems_names_no_files() {
    assertEquals("检查通过：1 篇答复，5 个页面，4 幅图表；用时 1.23 秒\n", run(SampleOutcomes.done(), "check").out());
    assertEquals(
        "No errors: 1 reply, 5 pages, 4 charts; 1.23 s\n",
        run(SampleOutcomes.done(), "check", "--lang", "en").out());
  }

  @Test
  void an_output_folder_that_agrees_is_confirmed_in_one_line() {
    Run run = run(SampleOutcomes.done(), "build", "--verify");
    assertEquals("一致：输出文件夹的 30 个文件与内容相符；用时 1.23 秒\n", run.out());
    assertEquals(ExitCode.DONE, run.code());
  }

  @Test
  void a_notice_is_told_in_every_format_and_changes_neither_result_nor_exit_code() {
    Outcome outcome =
        new Outcome(
            List.of(),
            true,
            SampleOutcomes.TALLY,
            List.of(),
            List.of(
                Message.of(
                    "rights-not-kept", Message.of("rights.group"), "/srv/site", "www", "me", 3)),
            Optional.empty());
    Run run = run(outcome, "build");
    assertEquals(
        "注意：文件夹 /srv/site 的属组未能保留：原为 www，现为 me（共 3 个文件夹）。请用有权设置的用户来构建，或在每次构建后重新设置\n", run.err());
    assertTrue(run.out().startsWith("已生成"));
    assertEquals(ExitCode.DONE, run.code());
    Run json = run(outcome, "build", "--format", "json", "--lang", "en");
    assertEquals("[]\n", json.out());
    assertTrue(json.err().startsWith("note: the group of the folder /srv/site could not be kept"));
  }

  @Test
  void a_warning_is_told_but_does_not_stop_the_build() {
    Run run = run(SampleOutcomes.done(SampleOutcomes.unreadable()), "build");
    assertEquals(
        """
        content/replies/x/reply.yml:1:1: 警告[not-a-regular-file]: 不是普通文件

        发现 1 个警告。
        """,
        run.err());
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().startsWith("已生成"));
  }

  @Test
  void the_last_line_of_a_failure_says_what_became_of_the_site() {
    assertEquals("发现 2 个错误、1 个警告，未发布，原有网站保持不变。", lastLine(run(SampleOutcomes.mistakes(), "build")));
    assertEquals("发现 2 个错误、1 个警告。", lastLine(run(SampleOutcomes.mistakes(), "check")));
    assertEquals(
        "发现 1 个错误，未与输出文件夹比对。",
        lastLine(run(SampleOutcomes.failed(SampleOutcomes.unknownKey()), "build", "--verify")));
    assertEquals(
        "发现 1 个警告（严格模式下按错误处理），未发布，原有网站保持不变。",
        lastLine(run(SampleOutcomes.failed(SampleOutcomes.unreadable()), "build", "--strict")));
  }

  private static String lastLine(Run run) {
    return run.err().lines().reduce((first, second) -> second).orElse("");
  }

  @Test
  void after_twenty_problems_of_one_kind_the_text_says_how_many_more_there_are() {
    Run run = run(SampleOutcomes.manyMistakes(57), "build");
    assertEquals(20, run.err().lines().filter(line -> line.contains("[unknown-key]")).count());
    assertTrue(
        run.err()
            .endsWith(
                """
        unknown-key：另有 37 处相同；用 --format json 可列出全部。
        发现 57 个错误，未发布，原有网站保持不变。
        """));
    assertEquals(
        57,
        JsonParser.parseString(run(SampleOutcomes.manyMistakes(57), "build", "--format=json").out())
            .getAsJsonArray()
            .size());
  }

  @Test
  void json_without_problems_is_an_empty_array_and_nothing_else() {
    Run run = run(SampleOutcomes.done(), "build", "--format", "json");
    assertEquals("[]\n", run.out());
    assertTrue(run.err().startsWith("已生成"));
  }

  @Test
  void a_github_annotation_escapes_separators() {
    SourceFile file = new SourceFile("content/a,b:c%.yml", "k: 1\n");
    Problem problem = Problem.error(file.whole(), Message.of("unknown-key", "k, :: 100%\n"));
    assertEquals(
        "::error file=content/a%2Cb%3Ac%25.yml,line=1,col=1,title=unknown-key"
            + "::unknown key “k, :: 100%25%0A”\n",
        run(SampleOutcomes.failed(problem), "check", "--format", "github", "--lang", "en").out());
  }

  @Test
  void the_sarif_log_points_every_result_at_its_rule_and_place() {
    JsonObject log =
        JsonParser.parseString(run(SampleOutcomes.mistakes(), "check", "--format", "sarif").out())
            .getAsJsonObject();
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject only = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonArray rules =
        only.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    JsonArray results = only.getAsJsonArray("results");
    assertEquals(3, results.size());
    for (int i = 0; i < results.size(); i++) {
      JsonObject result = results.get(i).getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(result.get("ruleId"), rule.get("id"));
      JsonObject region =
          result
              .getAsJsonArray("locations")
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("physicalLocation")
              .getAsJsonObject("region");
      assertTrue(region.get("endColumn").getAsInt() >= region.get("startColumn").getAsInt());
    }
  }

  @ParameterizedTest
  @CsvSource({"zh", "en"})
  void the_sarif_log_explains_as_the_command_does(String lang) {
    JsonArray rules =
        JsonParser.parseString(
                run(SampleOutcomes.mistakes(), "check", "--format", "sarif", "--lang", lang).out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules");
    for (JsonElement each : rules) {
      JsonObject rule = each.getAsJsonObject();
      JsonObject help = rule.getAsJsonObject("help");
      String code = rule.get("id").getAsString();
      assertEquals(
          Run.withoutBuild("explain", code, "--lang", lang).out(),
          help.get("text").getAsString() + "\n");
      String reason = rule.getAsJsonObject("fullDescription").get("text").getAsString();
      String markdown = help.get("markdown").getAsString();
      assertTrue(markdown.contains(reason) && markdown.contains("\n```\n"), markdown);
      assertEquals(
          "error", rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
    }
  }

  @Test
  void environment_errors_name_path_and_cause() {
    assertFailure(
        "运行环境错误：无法读取 a.yml：x\n", new EnvironmentFailure(Message.of("cannot-read", "a.yml", "x")));
    assertFailure("运行环境错误：/a/b：没有权限\n", new AccessDeniedException("/a/b"));
    assertFailure("运行环境错误：/a/b：文件或文件夹不存在\n", new NoSuchFileException("/a/b"));
    assertFailure(
        "运行环境错误：/a/b：No space left on device\n",
        new FileSystemException("/a/b", null, "No space left on device"));
    assertFailure("运行环境错误：x (y)\n", new FileNotFoundException("x (y)"));
    assertFailure("运行环境错误：IOException\n", new IOException());
  }

  private void assertFailure(String expected, IOException failure) {
    Run run =
        run(
            (request, listener) -> {
              throw failure;
            },
            "build");
    assertEquals(
        new Run(ExitCode.ENVIRONMENT_FAILED, "", expected, null).transcript(), run.transcript());
    Run wrapped =
        run(
            (request, listener) -> {
              throw new UncheckedIOException(failure);
            },
            "build");
    assertEquals(run.transcript(), wrapped.transcript());
  }

  @Test
  void an_internal_error_names_the_file_that_it_was_working_on() {
    Builder faulty =
        (request, listener) ->
            ProcessingFault.in(
                "content/replies/demo-1",
                () ->
                    ProcessingFault.in(
                        "content/replies/demo-1/index.md",
                        () -> {
                          throw new StackOverflowError();
                        }));
    Run run = run(faulty, "build", "--lang", "en");
    assertEquals(3, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "Internal error in huiyin while processing content/replies/demo-1/index.md"
                    + " (please report it): "
                    + "java.lang.StackOverflowError: null\n"),
        run::err);
  }

  @Test
  void an_internal_error_asks_for_a_report_without_a_stack_trace() {
    Builder faulty =
        (request, listener) -> {
          throw new IllegalArgumentException("no such thing");
        };
    Run run = run(faulty, "build", "--lang", "en");
    assertEquals(
        """
        Internal error in huiyin (please report it): java.lang.IllegalArgumentException: no such thing
        This is a bug in the program, not a mistake in the content. Please report the line above and the command to the maintainers; --debug prints the stack trace.
        """,
        run.err());
    assertEquals(ExitCode.ENVIRONMENT_FAILED, run.code());
    assertTrue(run(faulty, "build", "--debug").err().contains("\tat org.huiyin.cli.ConsoleTest"));
  }

  @Test
  void an_out_of_memory_error_names_the_limit() {
    Run run =
        run(
            (request, listener) -> {
              throw new CompletionException(new OutOfMemoryError("Java heap space"));
            },
            "build");
    assertEquals(
        "运行环境错误：内存不足（上限 "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB）。可用 java -Xmx 调高上限，或用 --jobs 1 减少占用。\n",
        run.err());
    assertEquals(ExitCode.ENVIRONMENT_FAILED, run.code());
  }

  @Test
  void progress_is_one_line_that_is_removed_at_the_end() {
    Run run =
        run(
            true,
            (request, listener) -> {
              listener.replyDone(1, 2);
              listener.replyDone(2, 2);
              return SampleOutcomes.done();
            },
            "build");
    String progress = "\r已处理 1 / 2 篇答复\r已处理 2 / 2 篇答复\r" + " ".repeat(19) + "\r";
    assertEquals(progress + run(SampleOutcomes.done(), "build").out(), run.out());
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "github", "sarif"})
  void a_machine_sees_no_progress_even_on_a_terminal(String format) {
    Run run =
        run(
            true,
            (request, listener) -> {
              listener.replyDone(1, 1);
              return SampleOutcomes.done();
            },
            "build",
            "--format",
            format);
    assertTrue(!run.out().contains("\r") && !run.err().contains("\r"));
  }
}
