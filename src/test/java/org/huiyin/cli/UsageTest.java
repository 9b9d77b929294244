package org.huiyin.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huiyin.Golden;
import org.huiyin.cli.terminal.ExitCode;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.cli.terminal.TerminalText;
import org.huiyin.model.text.Language;
import org.huiyin.pipeline.Request;
import org.huiyin.source.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is called: what arguments mean, and what is said to those that mean nothing. */
final class UsageTest {
  @TempDir Path source;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectory(source.resolve("content"));
  }

  private Request asked(String... args) {
    Run run = Run.of((request, listener) -> SampleOutcomes.done(), args);
    assertEquals("", run.err());
    return run.request();
  }

  /** The first line of a refusal, the source folder's path left out. */
  private String refusal(String args) {
    Run run =
        Run.withoutBuild(
            args.isEmpty() ? new String[0] : args.replace("SRC", source.toString()).split(" "));
    assertEquals(ExitCode.WRONG_USAGE, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(2, run.err().lines().count(), run.err());
    return run.err().lines().findFirst().orElseThrow().replace(source.toString(), "SRC");
  }

  @Test
  void an_argument_that_was_not_decoded_is_refused() {
    for (String args :
        List.of(
            "confirm a --all --by \uFFFD\uFFFD",
            "import \uFFFD.txt",
            "new site \uFFFD",
            "\uFFFD")) {
      String refusal = refusal(args);
      assertTrue(refusal.contains("终端的编码不是 UTF-8"), refusal);
      assertTrue(refusal.contains("LC_ALL=C.UTF-8"), refusal);
    }
    assertTrue(refusal("--lang en check \uFFFD").contains("the encoding of the terminal"));
  }

  @Test
  void every_option_reaches_the_build() {
    Request request =
        asked(
            "build",
            "--source",
            source.toString(),
            "--output",
            source + "/out",
            "--base-url",
            "https://example.org/a",
            "--as-of",
            "2021-06-18",
            "--drafts",
            "--strict",
            "--verify",
            "--precompress",
            "--jobs",
            "3");
    assertEquals(
        new Request(
            source,
            source.resolve("out"),
            Request.Mode.VERIFY,
            Optional.of("https://example.org/a/"),
            Optional.of(LocalDate.of(2021, 6, 18)),
            true,
            true,
            true,
            3),
        request);
  }

  @Test
  void what_is_not_given_has_a_default() {
    Request request = asked("build", "--source=" + source);
    assertEquals(
        new Request(
            source,
            source.resolve("site"),
            Request.Mode.WRITE,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            Runtime.getRuntime().availableProcessors()),
        request);
    assertEquals(Request.Mode.CHECK, asked("check", "--source=" + source).mode());
  }

  @Test
  void a_build_may_be_of_a_shard_or_from_shards() {
    String from = "--source=" + source;
    assertEquals(new Request.Whole(), asked("build", from).part());
    assertEquals(
        new Request.Share(2, 3),
        asked("build", from, "--shard", "2/3", "--output", source + "/x").part());
    Request.Merge both = new Request.Merge(List.of(source.resolve("a"), source.resolve("b")));
    assertEquals(both, asked("build", from, "--merge", source + "/a", source + "/b").part());
    assertEquals(
        both, asked("build", "--merge", source + "/a", "--merge", source + "/b", from).part());
  }

  @Test
  void the_working_folder_is_the_source_unless_another_is_named() {
    assertEquals(Path.of("").toAbsolutePath(), asked("check").source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|huiyin: 没有给出命令；可以写：build、check、serve、publish、new、import、bind、confirm、audit、explain、schema、doctor、completion",
        "biuld|huiyin: 没有“biuld”这个命令；是否想写“build”？",
        "xyz|huiyin: 没有“xyz”这个命令；可以写：audit、bind、build、check、completion、confirm、doctor、explain、import、new、publish、schema、serve",
        "explain figure-txt-differs|huiyin: 没有“figure-txt-differs”这个问题代码；相近的有：figure-text-differs、date-text-differs、claim-text-differs、figure-not-given、text-differs",
        "explain anchor|huiyin: 没有“anchor”这个问题代码；相近的有：yaml-anchor",
        "help biuld|huiyin: 没有“biuld”这个命令；是否想写“build”？",
        "explain figure-text-differs --format xml|huiyin: --format 不能是“xml”；可以写：text、json",
        "explain text-differs [FIGURE-TXT-DIFFERS]|huiyin: 没有“[FIGURE-TXT-DIFFERS]”这个问题代码；相近的有：figure-text-differs、date-text-differs、claim-text-differs、figure-not-given、text-differs",
        "explain 数字|huiyin: 没有“数字”这个问题代码；运行 huiyin explain 可列出全部",
        "servr --help|huiyin: 没有“servr”这个命令；是否想写“serve”？",
        "build --ouput --help|huiyin: 没有“--ouput”这个选项；是否想写“--output”？",
        "build --ouput x|huiyin: 没有“--ouput”这个选项；是否想写“--output”？",
        "build --ouput=x|huiyin: 没有“--ouput”这个选项；是否想写“--output”？",
        "build -x|huiyin: 没有“-x”这个选项",
        "check --output x|huiyin: 没有“--output”这个选项",
        "check --verify|huiyin: 没有“--verify”这个选项",
        "build x|huiyin: 多余的参数“x”",
        "build @x|huiyin: 多余的参数“@x”",
        "build --jobs|huiyin: --jobs 后面缺少值",
        "build --source --strict|huiyin: --source 后面缺少值",
        "build --jobs 1 --jobs 2|huiyin: --jobs 只能写一次",
        "build --source SRC --jobs 0|huiyin: --jobs 要写成 1 到 9999 的整数，不能是“0”",
        "build --source SRC --jobs two|huiyin: --jobs 要写成 1 到 9999 的整数，不能是“two”",
        "build --source SRC/none|huiyin: 内容所在的文件夹“SRC/none”不存在",
        "build --source SRC/content|huiyin: 文件夹“SRC/content”里没有 content 子文件夹",
        "build --source pom.xml|huiyin: “pom.xml”是文件，--source 要指向文件夹",
        "build --source SRC --output SRC|huiyin: 输出文件夹“SRC”包含了内容所在的文件夹，请另选一个",
        "build --source SRC --output SRC/..|huiyin: 输出文件夹“SRC/..”包含了内容所在的文件夹，请另选一个",
        "build --source SRC --output SRC/content/x|huiyin: 输出文件夹“SRC/content/x”位于 content 或 templates 之中，请另选一个",
        "build --source SRC --output pom.xml|huiyin: “pom.xml”是文件，--output 要指向文件夹",
        "build --source SRC --shard 1/2|huiyin: --shard 要和 --output 一起写：指明分片的文件夹，不是网站的文件夹",
        "build --source SRC --shard 3/2 --output x|huiyin: --shard 要写成 2/3 这样（三个分片中的第二个），不能是“3/2”",
        "build --source SRC --shard 0/2 --output x|huiyin: --shard 要写成 2/3 这样（三个分片中的第二个），不能是“0/2”",
        "build --source SRC --shard 2 --output x|huiyin: --shard 要写成 2/3 这样（三个分片中的第二个），不能是“2”",
        "build --source SRC --shard 1/2 --output x --verify|huiyin: --shard 和 --verify 不能同时使用",
        "build --source SRC --shard 1/2 --output x --merge y|huiyin: --shard 和 --merge 不能同时使用",
        "build --source SRC --merge|huiyin: --merge 后面缺少值",
        "build --source SRC --merge x y --output y/z|huiyin: 输出文件夹与分片“y”互相包含，请另选输出文件夹",
        "build --source SRC --merge SRC/site/1|huiyin: 输出文件夹与分片“SRC/site/1”互相包含，请另选输出文件夹",
        "check --shard 1/2|huiyin: 没有“--shard”这个选项",
        "build --source SRC --base-url example.org|huiyin: --base-url 要写成 https://example.org/ 这样的完整网址，不能是“example.org”",
        "build --source SRC --base-url https://a.b/?c|huiyin: --base-url 要写成 https://example.org/ 这样的完整网址，不能是“https://a.b/?c”",
        "build --source SRC --as-of 2021-6-18|huiyin: --as-of 要写成 2021-06-18 这样的日期，不能是“2021-6-18”",
        "build --source SRC --as-of 2021-02-30|huiyin: 没有 2021-02-30 这一天",
        "build --source SRC --format xml|huiyin: --format 不能是“xml”；可以写：text、json、github、sarif",
        "build --source SRC --format jsno|huiyin: --format 不能是“jsno”；是否想写“json”？",
        "build --source SRC --lang fr|huiyin: --lang 不能是“fr”；可以写：zh、en",
        "build --source SRC --drafts=x|huiyin: --drafts 不能是“x”",
        "serve --source SRC --port 70000|huiyin: --port 要写成 0 到 65535 的整数，不能是“70000”",
        "serve --source SRC --port http|huiyin: --port 要写成 0 到 65535 的整数，不能是“http”",
        "serve --source SRC/none|huiyin: 内容所在的文件夹“SRC/none”不存在",
        "serve --output x|huiyin: 没有“--output”这个选项",
        "schema figure|huiyin: 没有名为“figure”的 schema；是否想写“figures”？",
        "schema site page|huiyin: 多余的参数“page”",
        "publish s3://replies|huiyin: 对象存储需要 --endpoint，例如 https://s3.example.cn",
        "publish s3://replies --endpoint s3.example.cn|huiyin: 对象存储的地址不对：“s3.example.cn”；应当像 https://s3.example.cn，不带路径",
        "publish s3://replies --endpoint ftp://s3.example.cn|huiyin: 对象存储的地址不对：“ftp://s3.example.cn”；应当像 https://s3.example.cn，不带路径",
        "publish s3://replies --endpoint https://s3.example.cn/replies|huiyin: 对象存储的地址不对：“https://s3.example.cn/replies”；应当像 https://s3.example.cn，不带路径",
        "publish s3://replies --endpoint https://[|huiyin: 对象存储的地址不对：“https://[”；应当像 https://s3.example.cn，不带路径",
        "publish s3://Replies --endpoint https://s3.example.cn|huiyin: 发布目标不对：“s3://Replies”；应当像 s3://存储桶 或 s3://存储桶/前缀",
        "publish s3: --endpoint https://s3.example.cn|huiyin: 发布目标不对：“s3:”；应当像 s3://存储桶 或 s3://存储桶/前缀",
        "publish s3://replies --endpoint https://s3.example.cn|huiyin: 没有对象存储的密钥：请设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY",
        "publish|huiyin: 缺少 TARGET",
        "build --source SRC\u0000x|huiyin: --source 的值“SRCU+0000x”不是有效的路径",
        "build --source=|huiyin: --source 的值“”不是有效的路径",
        "build --source SRC --output=|huiyin: --output 的值“”不是有效的路径",
        "build --source SRC --summary SRC|huiyin: “SRC”不是文件",
        "build --source SRC --output pom.xml --verify|huiyin: “pom.xml”是文件，--output 要指向文件夹",
        "check --source pom.xml/none|huiyin: 内容所在的文件夹“pom.xml/none”不存在",
        "doctor --source SRC/none|huiyin: 内容所在的文件夹“SRC/none”不存在",
        "doctor --source pom.xml|huiyin: “pom.xml”是文件，--source 要指向文件夹",
        "audit SRC/none|huiyin: “SRC/none”不存在",
        "audit SRC|huiyin: “SRC”不是文件",
        "import SRC/none --source SRC|huiyin: “SRC/none”不存在",
        "bind none --source SRC|huiyin: 没有代号为“none”的答复",
        "new|huiyin: 要新建什么？请写 huiyin new site 文件夹，或 huiyin new reply 代号",
        "new reply Beds --source SRC|huiyin: “Beds”不能作答复的代号：只能用小写字母、数字和连字符；写成 beds",
        "import SRC/content --source SRC|huiyin: “SRC/content”里没有可以导入的文件",
        "import pom.xml LICENSE --id x --source SRC|huiyin: --id 只能用于一个文件",
        "check \uFFFD|huiyin: 终端的编码不是 UTF-8，读不出参数“\uFFFD”；"
            + "请设环境变量 LC_ALL=C.UTF-8（或 zh_CN.UTF-8）再运行",
        "build --lang en --ouput x|huiyin: unknown option “--ouput”; did you mean “--output”?",
        "--lang=en biuld|huiyin: unknown command “biuld”; did you mean “build”?",
      })
  void wrong_usage_is_told_in_one_line(String args, String expected) {
    assertEquals(expected, refusal(args == null ? "" : args));
  }

  /** What frames the messages of wrong usage, and what picocli says that is not known here. */
  private static final Set<String> FRAME =
      Set.of(
          "usage.error",
          "usage.error-with-hint",
          "usage.synopsis",
          "usage.options",
          "usage.command-and-options",
          "usage.not-understood");

  /** Needs a whole reply: see {@code ConfirmationTest}. */
  private static final String IN_A_REPLY = "usage.unknown-mark";

  @Test
  void every_message_of_wrong_usage_has_a_row() throws ReflectiveOperationException {
    List<String> rows =
        Arrays.stream(
                UsageTest.class
                    .getDeclaredMethod(
                        "wrong_usage_is_told_in_one_line", String.class, String.class)
                    .getAnnotation(CsvSource.class)
                    .value())
            .map(row -> row.substring(row.indexOf("huiyin: ") + "huiyin: ".length()))
            .toList();
    Messages messages = Messages.of(Language.ZH);
    Set<String> without = new TreeSet<>(messages.keys());
    without.removeIf(key -> !key.startsWith("usage.") || FRAME.contains(key));
    without.remove(IN_A_REPLY);
    without.removeIf(key -> key.endsWith(".hint")); // It stands behind its message.
    without.removeIf(key -> rows.stream().anyMatch(said(key, messages).asMatchPredicate()));
    assertEquals(Set.of(), without);
  }

  /** The text of a message with anything for its arguments, and perhaps a hint. */
  private static Pattern said(String key, Messages messages) {
    String text = messages.text(Message.of(key, "\n", "\n"));
    return Pattern.compile(
        Arrays.stream(text.split("\n", -1)).map(Pattern::quote).collect(joining(".+")) + "(；.*)?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --source SRC/closed",
        "build --source SRC/closed/site",
        "doctor --source SRC/closed/site",
        "build --source SRC --output SRC/closed/site",
        "audit SRC/closed/letter",
        "import SRC/closed/letter --source SRC",
        "publish out --site SRC/closed",
      })
  void a_folder_without_permission_is_not_said_to_be_missing(String args) throws IOException {
    Path closed = Files.createDirectory(source.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "run by somebody who may read everything");
      Run run = Run.withoutBuild(args.replace("SRC", source.toString()).split(" "));
      assertEquals(ExitCode.ENVIRONMENT_FAILED, run.code());
      String err = run.err().replace(source.toString(), "SRC");
      assertTrue(err.matches("运行环境错误：无法读取 SRC/closed(/site|/letter)?：没有权限\n"), err);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void the_second_line_is_the_usage_of_the_command() {
    assertEquals(
        """
        huiyin: 没有“--x”这个选项
        用法：huiyin check [选项]（详见 huiyin check --help）
        """,
        Run.withoutBuild("check", "--x").err());
    assertEquals(
        """
        huiyin: no command given; possible values: build, check, serve, publish, new, import, \
        bind, confirm, audit, explain, schema, doctor, completion
        Usage: huiyin command [options] (more: huiyin --help)
        """,
        Run.withoutBuild("--lang", "en").err());
  }

  @ParameterizedTest
  @CsvSource({"zh", "en"})
  void help_is_written_in_both_languages(String lang) throws IOException {
    Golden.check("console/help-" + lang + ".txt", help("--lang", lang, "--help"));
    for (String command : new String[] {"build", "check", "serve", "schema"}) {
      Golden.check(
          "console/help-" + command + "-" + lang + ".txt", help(command, "--lang", lang, "-h"));
    }
  }

  @Test
  void help_is_a_command_too() {
    assertEquals(help("build", "--help"), help("help", "build"));
    assertEquals(help("--help", "--lang", "en"), help("help", "--lang", "en"));
  }

  private static String help(String... args) {
    Run run = Run.withoutBuild(args);
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.code());
    assertTrue(run.out().lines().allMatch(line -> TerminalText.width(line) <= 80), run.out());
    return run.out();
  }

  @Test
  void the_version_is_one_line() {
    assertEquals(
        "huiyin unpackaged (JDK " + Runtime.version() + ")\n", Run.withoutBuild("--version").out());
  }

  @Test
  void schema_lists_its_names_with_their_files() {
    assertEquals(
        """
        site          content/site.yml
        page          content/pages/<id>.md
        reply         content/replies/<id>/reply.yml
        figures       content/replies/<id>/figures.yml
        charts        content/replies/<id>/charts.yml
        claims        content/replies/<id>/claims.yml
        commitments   content/replies/<id>/commitments.yml
        revisions     content/replies/<id>/revisions.yml
        import        content/replies/<id>/import.yml
        reply-json    site/replies/<id>/reply.json
        """,
        Run.withoutBuild("schema").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site",
        "page",
        "reply",
        "figures",
        "charts",
        "claims",
        "commitments",
        "revisions",
        "reply-json"
      })
  void schema_prints_the_file_of_the_jar(String name) throws IOException {
    Run run = Run.withoutBuild("schema", name);
    assertEquals(
        Files.readString(Path.of("src/main/resources/org/huiyin/schema/" + name + ".json")),
        run.out());
    assertEquals(ExitCode.DONE, run.code());
  }
}
