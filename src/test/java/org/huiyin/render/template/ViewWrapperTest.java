package org.huiyin.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.model.Topic;
import org.huiyin.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Which objects templates can reach. */
class ViewWrapperTest {
  private static final Set<Class<?>> VALUES =
      Set.of(String.class, int.class, Integer.class, boolean.class, Boolean.class, SafeHtml.class);

  record Seen(String text) implements TemplateView {}

  record Unseen(String text) {}

  static final class NoRecord implements TemplateView {}

  private final ViewWrapper wrapper = new ViewWrapper();

  @Test
  void a_record_is_seen_only_if_it_is_a_view() throws TemplateModelException {
    TemplateHashModel seen = (TemplateHashModel) wrapper.wrap(new Seen("a"));
    assertEquals("a", seen.get("text").toString());
    for (Object other :
        List.of(
            new Unseen("a"),
            new NoRecord(),
            new Topic("a", LocalizedText.chinese("示例")),
            Map.of("a", "b"),
            new Object(),
            'a',
            1L,
            Path.of("a"),
            String.class)) {
      assertThrows(TemplateModelException.class, () -> wrapper.wrap(other), other::toString);
    }
  }

  @Test
  void a_view_shows_its_components_and_no_method() throws TemplateModelException {
    TemplateHashModel seen = (TemplateHashModel) wrapper.wrap(new Seen("a"));
    for (String name : List.of("class", "getClass", "toString", "hashCode", "Text")) {
      assertThrows(TemplateModelException.class, () -> seen.get(name), name);
    }
  }

  @Test
  void views_hold_views_and_plain_values_only() throws ClassNotFoundException {
    Set<String> others = new TreeSet<>();
    int views = 0;
    for (JavaClass found : new ClassFileImporter().importPath(Path.of("target/classes"))) {
      if (found.isAssignableTo(TemplateView.class) && !found.isInterface()) {
        views++;
        Class<?> view = Class.forName(found.getName());
        assertTrue(view.isRecord(), found.getName());
        for (RecordComponent component : view.getRecordComponents()) {
          if (!isAllowed(component.getGenericType())) {
            others.add(found.getName() + "." + component);
          }
        }
      }
    }
    assertEquals(Set.of(), others);
    assertTrue(views > 50, "only " + views);
  }

  private static boolean isAllowed(Type type) {
    if (type instanceof ParameterizedType container) {
      return (container.getRawType() == List.class || container.getRawType() == Optional.class)
          && isAllowed(container.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain
        && (VALUES.contains(plain) || TemplateView.class.isAssignableFrom(plain));
  }
}
