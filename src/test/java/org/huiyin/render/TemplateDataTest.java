package org.huiyin.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.Golden;
import org.huiyin.render.template.SafeHtml;
import org.huiyin.render.template.TemplateView;
import org.junit.jupiter.api.Test;

/** The page of the manual that lists the data of all templates, made from the views. */
class TemplateDataTest {
  private static final String PAGE = "../../docs/manual/manual-template-data.md";

  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put("home", "page.HomePage$View");
    VIEWS.put("replies", "list.RepliesPage$View");
    VIEWS.put("reply", "reply.ReplyPage$View");
    VIEWS.put("withdrawn", "reply.WithdrawnPage$View");
    VIEWS.put("register", "register.RegisterList$View");
    VIEWS.put("corrections", "list.CorrectionsPage$View");
    VIEWS.put("data", "list.DataPage$View");
    VIEWS.put("browse", "list.BrowsePage$View");
    VIEWS.put("years", "year.YearPages$ListView");
    VIEWS.put("year", "year.YearPages$View");
    VIEWS.put("text", "page.TextPage$View");
    VIEWS.put("search", "page.SearchPage$View");
    VIEWS.put("map", "page.MapPage$View");
    VIEWS.put("not-found", "page.NotFoundPage$View");
    VIEWS.put("redirect", "deploy.Redirects$View");
  }

  private final Map<String, Class<?>> records = new TreeMap<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  @Test
  void every_template_of_a_page_is_listed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/pages"))) {
      SortedSet<String> names = new TreeSet<>();
      files.forEach(file -> names.add(file.getFileName().toString().replace(".ftlh", "")));
      assertEquals(names, new TreeSet<>(VIEWS.keySet()));
    }
  }

  @Test
  void the_page_is_what_the_views_say() throws IOException, ReflectiveOperationException {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            title: 模板的数据
            part-of: manual
            description: 每个模板得到哪些数据，每种数据有哪些部分。
            ---

            本页由程序的源代码生成。“可以没有”的数据，在模板里先用 `??` 判断；“是或否”用 `<#if>`，“的列表”用 `<#list>`。\
            怎样改模板，见[模板和样式](manual-templates.md)。

            ## 页面 {#pages}
            """);
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      Class<?> type = Class.forName("org.huiyin.render." + view.getValue());
      describe("pages/" + view.getKey() + ".ftlh", id(view.getKey()), type, text);
    }
    text.append("\n## 各种数据 {#records}\n");
    while (!open.isEmpty()) {
      Class<?> next = open.poll();
      describe("", "", next, new StringBuilder());
    }
    for (Map.Entry<String, Class<?>> each : records.entrySet()) {
      describe(each.getKey(), id(each.getKey()), each.getValue(), text);
    }
    Golden.check(PAGE, text.toString());
  }

  private void describe(String name, String id, Class<?> type, StringBuilder text) {
    text.append("\n### `").append(name).append("` {#").append(id).append("}\n\n");
    if (!type.isRecord()) {
      text.append("下列之一：");
      for (Class<?> kind : type.getPermittedSubclasses()) {
        text.append(' ').append(named(kind));
      }
      text.append("\n");
      return;
    }
    text.append("| 名称 | 数据 |\n| --- | --- |\n");
    for (RecordComponent part : type.getRecordComponents()) {
      text.append("| `")
          .append(part.getName())
          .append("` | ")
          .append(words(part.getGenericType()))
          .append(" |\n");
    }
  }

  private String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      String inner = words(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        return inner + "的列表";
      } else if (generic.getRawType() == Optional.class) {
        return inner + "，可以没有";
      }
      throw new AssertionError(type);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "文字";
    } else if (plain == int.class || plain == long.class || plain == Integer.class) {
      return "整数";
    } else if (plain == boolean.class) {
      return "是或否";
    } else if (plain == SafeHtml.class) {
      return "HTML";
    } else if (TemplateView.class.isAssignableFrom(plain)) {
      return named(plain);
    }
    throw new AssertionError(type);
  }

  private String named(Class<?> type) {
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
    if (records.putIfAbsent(name, type) == null) {
      open.add(type);
    }
    return "[" + name + "](#" + id(name) + ")";
  }

  private static String id(String name) {
    return "view-"
        + name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('.', '-').toLowerCase(Locale.ROOT);
  }
}
