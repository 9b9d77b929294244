package org.huiyin.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.source.Message;

/** An explanation as a text: meaning, reason, remedy, a wrong and a right example. */
public final class ExplanationText {
  private static final String INDENT = "    ";

  /** What Markdown would not show as it stands. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<>\\[\\]#&|~]");

  private final Explanation explanation;
  private final Messages messages;

  public ExplanationText(Explanation explanation, Messages messages) {
    this.explanation = explanation;
    this.messages = messages;
  }

  /** The lines of the plain text. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(text("explain.code", explanation.code(), kind())));
    lines.add(text("explain.message", explanation.message()));
    lines.addAll(reasons());
    if (explanation.example().isPresent()) {
      lines.addAll(example(explanation.example().get(), ExplanationText::indented, line -> line));
    }
    return lines;
  }

  /** Reason, remedy and example in Markdown; the message is its title elsewhere. */
  public String markdown() {
    List<String> paragraphs = new ArrayList<>();
    reasons().forEach(line -> paragraphs.add(escaped(line)));
    explanation
        .example()
        .map(example -> example(example, ExplanationText::fenced, ExplanationText::escaped))
        .ifPresent(paragraphs::addAll);
    paragraphs.replaceAll(String::strip);
    paragraphs.removeIf(String::isEmpty);
    return String.join("\n\n", paragraphs);
  }

  /** {@code error} or {@code warning}; empty for codes of the surroundings of a build. */
  public Optional<String> severity() {
    return explanation.example().map(Example::severity);
  }

  private Message kind() {
    return switch (severity().orElse("")) {
      case "error" -> Message.of("explain.error");
      case "warning" -> Message.of("explain.warning");
      default -> Message.of("explain.surroundings");
    };
  }

  private List<String> reasons() {
    List<String> lines = new ArrayList<>();
    lines.add(text("explain.reason", explanation.reason()));
    explanation.remedy().ifPresent(remedy -> lines.add(text("explain.remedy", remedy)));
    return lines;
  }

  private interface Block {
    List<String> of(List<String> lines);
  }

  private interface Sentence {
    String of(String line);
  }

  private List<String> example(Example example, Block block, Sentence sentence) {
    List<String> lines = new ArrayList<>();
    example
        .changes()
        .forEach(
            change -> {
              lines.addAll(List.of("", sentence.of(text("explain.wrong", change.file()))));
              lines.addAll(code(change.wrong(), block));
            });
    Example.Said said = example.said(messages.language());
    lines.add(sentence.of(text("explain.said", said.message())));
    said.hint().ifPresent(hint -> lines.add(sentence.of(text("explain.said-hint", hint))));
    example
        .changes()
        .forEach(
            change -> {
              lines.addAll(List.of("", sentence.of(text("explain.right", change.file()))));
              lines.addAll(code(change.right(), block));
            });
    return lines;
  }

  /** The lines of a file, or that it has none, or that it does not exist. */
  private List<String> code(Optional<List<String>> lines, Block block) {
    if (lines.isEmpty()) {
      return List.of(text("explain.no-file"));
    }
    return lines.get().isEmpty() ? List.of(text("explain.no-lines")) : block.of(lines.get());
  }

  private static List<String> indented(List<String> code) {
    return code.stream().map(line -> INDENT + line).toList();
  }

  /** One paragraph: the fence is longer than any in the lines. */
  private static List<String> fenced(List<String> code) {
    String text = String.join("\n", code);
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return List.of(fence + "\n" + text + "\n" + fence);
  }

  private static String escaped(String line) {
    return MARKUP.matcher(line).replaceAll("\\\\$0");
  }

  private String text(String key, Object... args) {
    return messages.text(Message.of(key, args));
  }
}
