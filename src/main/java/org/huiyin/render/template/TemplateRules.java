package org.huiyin.render.template;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huiyin.source.Message;

/**
 * Finds forbidden constructs in templates: those that make the output depend on the time or the
 * machine, hide errors, or evaluate computed code.
 *
 * <p>FreeMarker has no setting for most of these. The rules therefore search the parsed elements,
 * in the canonical form in which FreeMarker prints them. Comments and text outside elements are not
 * searched.
 */
final class TemplateRules {
  /** Matches a string literal of the canonical form that contains no interpolation. */
  private static final Pattern PLAIN_TEXT = Pattern.compile(text('"') + "|" + text('\''));

  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\w$@)\\]}\"'])\\.now\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BUILT_IN = Pattern.compile("\\?(interpret|eval|new|api)\\b");
  private static final Pattern SETTING =
      Pattern.compile(
          "#setting (locale|time_?[zZ]one|sql_?[dD]ate_?[aA]nd_?[tT]ime_?[tT]ime_?[zZ]one)=");
  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile("\\?date(?:_?[tT]ime)?\\([^)]*(?<!y)yy(?!y)");

  private static final Pattern LOOP = Pattern.compile("#(list|items|foreach)\\b");

  private TemplateRules() {}

  private static String text(char quote) {
    String usual = "[^" + quote + "\\\\$#]*+";
    return quote + usual + "(?:(?:\\\\.|[$#](?!\\{))" + usual + ")*+" + quote;
  }

  /** The first violation in a template. */
  static Optional<ForbiddenConstruct> violation(Template template) {
    return violation(template, root(template));
  }

  /** Whether a template has a loop without content. */
  static boolean hasEmptyLoop(Template template) {
    return hasEmptyLoop(root(template));
  }

  @SuppressWarnings("deprecation")
  private static boolean hasEmptyLoop(TemplateElement element) {
    if (element.getChildCount() == 0) {
      return LOOP.matcher(element.getDescription()).lookingAt();
    }
    return IntStream.range(0, element.getChildCount())
        .anyMatch(i -> hasEmptyLoop(_CoreAPI.getChildElement(element, i)));
  }

  /**
   * The root of the syntax tree. FreeMarker marks the tree as deprecated because it may change;
   * there is no other access to it.
   */
  @SuppressWarnings("deprecation")
  private static TemplateElement root(Template template) {
    return template.getRootTreeNode();
  }

  @SuppressWarnings("deprecation")
  private static Optional<ForbiddenConstruct> violation(
      Template template, TemplateElement element) {
    Optional<ForbiddenConstruct> violation =
        reason(element.getDescription())
            .map(
                reason ->
                    new ForbiddenConstruct(
                        reason, template, element.getBeginLine(), element.getBeginColumn()));
    for (int i = 0; violation.isEmpty() && i < element.getChildCount(); i++) {
      violation = violation(template, _CoreAPI.getChildElement(element, i));
    }
    return violation;
  }

  /**
   * The reason why an element is forbidden; empty if it is allowed.
   *
   * @param canonical the element without its children; {@code text "…"} and {@code comment "…"} are
   *     not code
   */
  private static Optional<Message> reason(String canonical) {
    if (canonical.startsWith("text \"") || canonical.startsWith("comment \"")) {
      return Optional.empty();
    }
    if (canonical.equals("#attempt")) {
      return Optional.of(Message.of("template.attempt"));
    }
    if (TWO_DIGIT_YEAR.matcher(canonical).find()) {
      return Optional.of(Message.of("template.two-digit-year"));
    }
    String code = PLAIN_TEXT.matcher(canonical).replaceAll("\"\"");
    if (CLOCK.matcher(code).find()) {
      return Optional.of(Message.of("template.clock"));
    }
    return first(BUILT_IN, code)
        .map(name -> Message.of("template.built-in", name))
        .or(() -> first(SETTING, code).map(name -> Message.of("template.setting", name)));
  }

  private static Optional<String> first(Pattern pattern, String code) {
    return pattern.matcher(code).results().findFirst().map(found -> found.group(1));
  }
}
