package org.huiyin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.Golden;
import org.huiyin.cli.explain.Example;
import org.huiyin.cli.explain.Explanation;
import org.huiyin.cli.explain.Explanations;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The reference of keys, messages and commands is what the program has. {@code -Dgolden=overwrite}
 * writes it.
 */
final class ReferenceTest {
  private static final String FOLDER = "../../docs/reference/";

  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    TYPES.put("words", "文字，或 {zh, en} · words");
    TYPES.put("text", "文字 · text");
    TYPES.put("texts", "文字的列表 · list of texts");
    TYPES.put("words-list", "文字的列表 · list of words");
    TYPES.put("string", "文字 · text");
    TYPES.put("id", "代号 · id");
    TYPES.put("ids", "代号的列表 · list of ids");
    TYPES.put("organisations", "代号，或代号的列表 · id or ids");
    TYPES.put("flag", "true 或 false · flag");
    TYPES.put("boolean", "true 或 false · flag");
    TYPES.put("date", "日期 · date");
    TYPES.put("partial-date", "年、年月或日期 · year, month or day");
    TYPES.put("number", "数 · number");
    TYPES.put("integer", "整数 · whole number");
    TYPES.put("count", "整数 · whole number");
    TYPES.put("formula", "算式 · formula");
    TYPES.put("period", "时期 · period");
    TYPES.put("time", "时期 · period");
    TYPES.put("source", "出处 · source");
    TYPES.put("observation-ref", "指标.数值 · figure.observation");
    TYPES.put("array", "列表 · list");
    TYPES.put("object", "若干键 · keys");
    TYPES.put("table", "CSV 表格 · CSV table");
  }

  @Test
  void keys_are_those_of_the_schemas() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # 各文件的键 · Keys of all files

            由 JSON Schema 生成（`ReferenceTest`），不要直接修改。带 * 的必须写；`<id>` 是你取的代号，`[]` 是列表的一项。例子取自测试用的网站。
            Made from the JSON Schemas by `ReferenceTest`; do not edit. Keys with * are required; `<id>` is an id of your choice, `[]` an
            item of a list. Examples are from the sites of the tests. `huiyin schema NAME` prints a schema.
            """);
    Set<String> undescribed = new TreeSet<>();
    for (SchemaCommand.Schema schema : SchemaCommand.SCHEMAS) {
      if (schema.name().equals("reply-json")) {
        continue;
      }
      String file = schema.files().substring(schema.files().lastIndexOf('/') + 1);
      UsedValues used = new UsedValues(file);
      page.append("\n## ").append(file).append("\n\n`").append(schema.files()).append("`\n");
      Map<String, List<SchemaKeys.Key>> parts =
          schema.name().equals("charts")
              ? SchemaKeys.ofCharts()
              : Map.of("", SchemaKeys.of(schema.name()));
      parts.forEach(
          (kind, keys) -> {
            keys.stream()
                .filter(key -> key.english().isEmpty())
                .forEach(key -> undescribed.add(schema.name() + " " + key.path()));
            page.append(table(kind, keys, used));
          });
    }
    assertEquals(Set.of(), undescribed, "keys without an English $comment");
    Golden.check(FOLDER + "keys.md", page.toString());
  }

  /**
   * @param kind of a chart; empty for all kinds, and for other files
   */
  private static String table(String kind, List<SchemaKeys.Key> keys, UsedValues used) {
    assertFalse(keys.isEmpty(), kind);
    String head =
        "\n| 键 key | 类型 type | 说明 | description | 例 example |\n| --- | --- | --- | --- | --- |\n";
    return (kind.isEmpty() ? "" : "\n### kind: " + kind + "\n")
        + head
        + keys.stream().map(key -> row(key, kind, used)).collect(Collectors.joining());
  }

  private static String row(SchemaKeys.Key key, String kind, UsedValues used) {
    List<String> type =
        new ArrayList<>(
            key.type().stream().map(one -> TYPES.getOrDefault(one, one)).distinct().toList());
    if (!key.values().isEmpty()) {
      type.add(key.values().stream().map(ReferenceTest::code).collect(Collectors.joining(" ")));
    }
    if (!key.initial().isEmpty()) {
      type.add("默认 default: " + code(key.initial()));
    }
    return "| "
        + String.join(
            " | ",
            code(String.join(".", key.path())) + (key.required() ? " *" : ""),
            String.join("; ", type),
            cell(key.chinese()),
            cell(key.english()),
            (key.example().isEmpty() ? used.first(key.path(), kind) : Optional.of(key.example()))
                .map(ReferenceTest::code)
                .orElse(""))
        + " |\n";
  }

  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  /** Text of a cell: no bar ends it, and nothing is taken for HTML. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
  }

  @Test
  void messages_are_those_of_the_program() throws IOException {
    Golden.check(
        FOLDER + "messages.md",
        messages(
            Language.ZH,
            """
            # 问题代码

            由程序的消息生成（`ReferenceTest`），不要直接修改。`huiyin explain 代码` 给出同样的说明和错误、正确的写法各一例。[English](messages.en.md)
            """,
            Map.of("error", "错误", "warning", "警告", "", "运行环境"),
            List.of("消息", "原因", "改法")));
    Golden.check(
        FOLDER + "messages.en.md",
        messages(
            Language.EN,
            """
            # Codes of problems

            Made from the messages of the program by `ReferenceTest`; do not edit. `huiyin explain CODE --lang en` prints the same with a wrong
            and a right example. [中文](messages.md)
            """,
            Map.of("error", "error", "warning", "warning", "", "surroundings"),
            List.of("Message", "Reason", "Remedy")));
  }

  private static String messages(
      Language language, String head, Map<String, String> severities, List<String> names) {
    StringBuilder page = new StringBuilder(head);
    Explanations explanations = Explanations.of(Messages.of(language));
    for (String code : explanations.codes()) {
      Explanation one = explanations.of(code).orElseThrow();
      String severity = severities.get(one.example().map(Example::severity).orElse(""));
      String colon = language == Language.ZH ? "：" : ": ";
      page.append("\n## ").append(code).append("\n\n").append(severity).append("\n\n");
      page.append("- ").append(names.get(0)).append(colon).append(cell(one.message())).append("\n");
      page.append("- ").append(names.get(1)).append(colon).append(cell(one.reason())).append("\n");
      one.remedy()
          .or(() -> one.example().flatMap(example -> example.said(language).hint()))
          .ifPresent(
              remedy ->
                  page.append("- ")
                      .append(names.get(2))
                      .append(colon)
                      .append(cell(remedy))
                      .append("\n"));
    }
    return page.toString();
  }

  @Test
  void commands_are_those_of_the_program() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # 命令和选项 · Commands and options

            由程序的命令生成（`ReferenceTest`），不要直接修改。Made from the commands of the program by `ReferenceTest`; do not edit.
            """);
    CommandLine chinese = program(Language.ZH);
    CommandLine english = program(Language.EN);
    add(chinese, english, "huiyin", page);
    Golden.check(FOLDER + "commands.md", page.toString());
  }

  private static CommandLine program(Language language) {
    CommandLine program =
        new Commands(
                (request, listener) -> {
                  throw new IOException("no build was expected");
                },
                () -> 0,
                Map.of())
            .all();
    program.setResourceBundle(new HelpTexts(language));
    return program;
  }

  private static void add(
      CommandLine chinese, CommandLine english, String name, StringBuilder page) {
    page.append("\n## ").append(name).append("\n\n");
    page.append("`")
        .append(chinese.getCommandSpec().usageMessage().customSynopsis()[0])
        .append("`\n\n");
    for (CommandLine one : List.of(chinese, english)) {
      page.append(String.join(" ", one.getCommandSpec().usageMessage().description())).append("\n");
    }
    page.append("\n| 选项 option | 说明 | description |\n| --- | --- | --- |\n");
    List<ArgSpec> arguments = new ArrayList<>(chinese.getCommandSpec().positionalParameters());
    arguments.addAll(chinese.getCommandSpec().options());
    List<ArgSpec> translated = new ArrayList<>(english.getCommandSpec().positionalParameters());
    translated.addAll(english.getCommandSpec().options());
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).hidden()) {
        page.append(
            "| %s | %s | %s |\n"
                .formatted(
                    name(arguments.get(i)),
                    cell(String.join(" ", arguments.get(i).description())),
                    cell(String.join(" ", translated.get(i).description()))));
      }
    }
    chinese
        .getSubcommands()
        .forEach(
            (sub, command) ->
                add(command, english.getSubcommands().get(sub), name + " " + sub, page));
  }

  private static String name(ArgSpec argument) {
    if (argument instanceof PositionalParamSpec) {
      return code(argument.paramLabel());
    }
    OptionSpec option = (OptionSpec) argument;
    String names = String.join(", ", option.names());
    return code(option.arity().max() == 0 ? names : names + " " + option.paramLabel());
  }
}
