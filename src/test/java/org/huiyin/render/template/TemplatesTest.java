package org.huiyin.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.language.Texts;
import org.huiyin.model.text.Language;
import org.huiyin.render.RenderedSite;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for templates: what they may contain, and how errors are reported. */
@Tag("slow")
class TemplatesTest {
  record View(String name) implements TemplateView {}

  @TempDir Path source;

  private final Problems problems = new Problems();

  /** Those inside one expression do end, later than the time limit, so that no thread is left. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\n <#list 1.. as i></#list>`, 2:2",
        "`\n <#list 1..><#items as i> </#items></#list>`, 2:",
        "`\n <#list 1.. as i>${i?string[0..*0]}</#list>`, 2:",
        "`<#macro m n><#if (n > 0)><@m n - 1/><@m n - 1/></#if></#macro>\n<@m 60/>`, 1:",
        "`<#function f n><#if n == 0><#return 0></#if><#return f(n - 1) + f(n - 1)></#function>${f(60)}`, 1:",
        "`<#list (1..<30000000)?filter(i -> i < 0) as i>${i}</#list>`, 1:1",
        "`a\n${(1..<30000000)?seq_contains(0)?c}`, 2:1",
        "`a\n${name[0..<36]?matches(\"(a|aa)+(c\\\\1)?b\")?c}`, 2:1",
      })
  void a_template_that_does_not_end_is_stopped_and_reported(String text, String place)
      throws IOException {
    write("pages/home.ftlh", text);
    Templates templates = templates(Duration.ofMillis(300));

    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> render(templates));

    Problem problem = problems.sorted().get(0);
    assertEquals("template-error", problem.code());
    assertTrue(
        problem.origin().toString().startsWith("templates/pages/home.ftlh:" + place),
        problem.origin()::toString);
    assertEquals(
        List.of(Message.of("template.too-slow", 1L), "index.html"), problem.message().args());
  }

  @Test
  void the_thread_of_a_loop_that_was_stopped_ends() throws Exception {
    write("pages/home.ftlh", "<#list 1.. as i></#list>");
    Set<Thread> before = busyThreads();

    render(templates(Duration.ofMillis(300)));

    for (int i = 0; i < 100 && !before.containsAll(busyThreads()); i++) {
      Thread.sleep(50);
    }
    assertTrue(before.containsAll(busyThreads()));
  }

  private static Set<Thread> busyThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("template"))
        .filter(thread -> thread.getState() == Thread.State.RUNNABLE)
        .collect(Collectors.toSet());
  }

  @Test
  void a_template_that_was_stopped_is_not_run_again() throws IOException {
    write("pages/home.ftlh", "<#list 1.. as i></#list>");
    Templates templates = templates(Duration.ofMillis(300));
    render(templates);

    Optional<String> again =
        templates.render(
            "pages/home.ftlh", new View("a"), Texts.of(Language.ZH), "other.html", problems);

    assertEquals(Optional.empty(), again);
    assertEquals(1, problems.sorted().size());
  }

  @Test
  void a_template_that_writes_without_end_is_stopped_and_reported() throws IOException {
    write(
        "pages/home.ftlh", "<#assign text = name?left_pad(100000)><#list 1.. as i>${text}</#list>");

    render(templates(Duration.ofMinutes(1)));

    assertEquals("templates/pages/home.ftlh:1:55", problems.sorted().get(0).origin().toString());
    assertEquals(Message.of("template.too-long", 50), reason());
  }

  @Test
  void a_macro_that_calls_itself_without_end_is_reported_where_it_does() throws IOException {
    write("pages/home.ftlh", "\n<#macro m>\n<@m/></#macro><@m/>");

    render(templates(Duration.ofMinutes(1)));

    assertEquals("templates/pages/home.ftlh:3:1", problems.sorted().get(0).origin().toString());
    assertEquals(Message.of("template.recursion"), reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${.now?long}",
        "${ . now?string('yyyy')}",
        "<#if .now?is_date>x</#if>",
        "<#assign x = [1, {'a': .now}]>",
        "${\"a ${.now?iso_utc}\"}",
        "${missing!.now}",
        "<#macro m a=.now></#macro>",
        "<#function f><#return .now></#function>",
        "<#list 1..2 as i><#if i == 2>${(.now)}</#if></#list>",
        "<#outputformat 'XML'>${.now?date}</#outputformat>",
      })
  void the_clock_is_out_of_reach(String text) throws IOException {
    assertEquals(Message.of("template.clock"), refused(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"interpret", "eval", "new", "api"})
  void code_that_is_put_together_while_it_runs_is_refused(String name) throws IOException {
    assertEquals(Message.of("template.built-in", name), refused("${name?" + name + "}"));
    assertEquals(Message.of("template.built-in", name), refused("<@(\"x\"?" + name + ")/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"locale", "time_zone", "timeZone", "sql_date_and_time_time_zone"})
  void settings_of_the_machine_are_out_of_reach(String name) throws IOException {
    assertEquals(
        Message.of("template.setting", name),
        refused("<#setting " + name + " = 'JVM default'>${1?string.currency}"));
  }

  @Test
  void a_two_digit_year_is_refused() throws IOException {
    Message reason = Message.of("template.two-digit-year");
    assertEquals(reason, refused("${'24-01-01'?date('yy-MM-dd')?string('yyyy')}"));
    assertEquals(reason, refused("${'1.1.24'?datetime(\"d.M.yy\")?string('yyyy')}"));
  }

  @Test
  void attempt_is_refused() throws IOException {
    assertEquals(
        Message.of("template.attempt"), refused("<#attempt>${missing}<#recover></#attempt>"));
  }

  /** The place is the line and column of what is refused, in an included file too. */
  private Object refused(String text) throws IOException {
    write("pages/home.ftlh", "\n<#include 'part.ftlh'>");
    write("pages/part.ftlh", "<p>\n  " + text + "\n</p>");
    Problems own = new Problems();
    Templates templates = new Templates(RenderedSite.theme(source, own), Duration.ofMinutes(1));
    templates.render("pages/home.ftlh", new View("a"), Texts.of(Language.ZH), "index.html", own);
    Problem problem = own.sorted().get(0);
    assertEquals("template-error", problem.code());
    assertTrue(
        problem.origin().toString().startsWith("templates/pages/part.ftlh:2:"),
        problem.origin()::toString);
    return problem.message().args().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`<#-- .now ?new --> .now ?eval`, ` .now ?eval`",
        "`<#noparse>${.now}</#noparse>`, `${.now}`",
        "`${'.now ?eval'} ${r'${.now}'}`, `.now ?eval ${.now}`",
        "`${{'now': 'x'}.now}`, x",
        "`${{'news': 'x'}.news} ${(1..2)?size}`, x 2",
        "`${'{\"a\":1}'?eval_json.a}`, 1",
        "`${'2024-05-20'?date('yyyy-MM-dd')?string('yyyy年M月d日')}`, 2024年5月20日",
        "`${'2024-05-20'?date.iso?string('yyyy')}`, 2024",
        "`<#setting number_format='0.00'>${1}`, 1.00",
        "`<#list 1..3 as i>${i}<#sep>,</#list>`, `1,2,3`",
        "`${.template_name} ${.locale} ${.time_zone}`, pages/home.ftlh  UTC",
      })
  void what_is_the_same_on_every_machine_is_allowed(String text, String output) throws IOException {
    write("pages/home.ftlh", text);

    assertEquals(Optional.of(output), render(templates(Duration.ofMinutes(1))));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void a_template_that_is_not_there_is_reported_by_its_name() throws IOException {
    write("pages/home.ftlh", "\n  <#include '../blocks/none.ftlh'>");

    render(templates(Duration.ofMinutes(1)));

    assertEquals("templates/pages/home.ftlh:2:3", problems.sorted().get(0).origin().toString());
    assertEquals(Message.of("template.not-found", "blocks/none.ftlh"), reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"${t}", "${t.x}", "${t()}", "${t(name)}", "${.data_model}", "${.vars?keys}"})
  void no_message_names_an_object_of_the_program_s_memory(String text) throws IOException {
    write("pages/home.ftlh", text);

    render(templates(Duration.ofMinutes(1)));

    String reason = reason().toString();
    assertFalse(reason.matches("(?s).*(@[0-9a-f]{4}|Lambda).*"), reason);
  }

  private Templates templates(Duration limit) throws IOException {
    return new Templates(RenderedSite.theme(source, problems), limit);
  }

  private Optional<String> render(Templates templates) {
    return templates.render(
        "pages/home.ftlh", new View("a".repeat(60)), Texts.of(Language.ZH), "index.html", problems);
  }

  private Object reason() {
    return problems.sorted().get(0).message().args().get(0);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
