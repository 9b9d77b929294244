package org.huiyin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The division of packages: their order, their size, and what of them others may use. */
class RoomsTest {
  private static final int MOST_CLASSES = 30;
  private static final JavaClasses ALL = ArchitectureTest.ALL;

  /** Two halves of one value: a file knows its places, a place its file. */
  private static final Set<String> ONE_VALUE =
      Set.of("org.huiyin.source.Origin", "org.huiyin.source.SourceFile");

  /** Each room may import the rooms before it. */
  @ParameterizedTest
  @CsvSource({
    "quantity, number numeral reading audit",
    "model, text time procedure provenance . site artefact",
    "check, privacy provenance commitment account subject .",
    "resolve, table value rules formula markdown .",
    "draw, font canvas axis data plot chart series .",
    "render, template text context data layout list register reply year page feed deploy .",
    "cli, terminal explain report doctor .",
    "draft, page.text page.docx page letter reading.clue reading sources edit update .",
    "pipeline, kept trace self .",
    "serve, review .",
  })
  void rooms_have_an_order(String parent, String order) {
    List<String> rooms = Arrays.asList(order.split(" "));
    for (int i = 0; i < rooms.size(); i++) {
      String[] above =
          rooms.subList(i + 1, rooms.size()).stream()
              .map(room -> name(parent, room))
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(name(parent, rooms.get(i)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(ALL);
      }
    }
    Set<String> found =
        ALL.stream()
            .map(JavaClass::getPackageName)
            .filter(
                name -> name.equals(name(parent, ".")) || name.startsWith(name(parent, ".") + "."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        rooms.stream()
            .map(room -> name(parent, room))
            .collect(Collectors.toCollection(TreeSet::new));
    listed.add(name(parent, "."));
    found.add(name(parent, "."));
    assertEquals(listed, found, "every room has its place in the order");
  }

  private static String name(String parent, String room) {
    return "org.huiyin." + parent + (room.equals(".") ? "" : "." + room);
  }

  /** What is public only because packages are divided stays the business of its own package. */
  @ParameterizedTest
  @CsvSource({
    "render, Published Renderer Rendered SiteGroup template.Theme",
    "draw, Draw canvas.Painter font.Fonts",
    "resolve, Resolve markdown.ReadableText",
    "serve, LocalServer Notice Voice review.Editor",
    "quantity, audit.Audit audit.Numeral audit.Points number.Amount number.Change number.Comparison number.Dimension number.Interval number.Quantity"
        + " number.Rational number.Tolerances number.Uncertain number.Unknown numeral.EnglishNumber numeral.EnglishScale numeral.Glyphs numeral.Literal numeral.Measures numeral.Qualifier numeral.Words"
        + " reading.Agreement reading.Assertion reading.ClaimWording reading.Direction reading.Expression reading.ExpressionReader reading.OpenValue reading.OrderWords reading.Reading reading.Statement",
  })
  void only_entry_points_are_used_from_outside(String parent, String entries) {
    Set<String> allowed =
        Arrays.stream(entries.split(" "))
            .map(entry -> "org.huiyin." + parent + "." + entry)
            .collect(Collectors.toSet());
    Set<String> used = new TreeSet<>();
    for (JavaClass user : ALL.that(resideInAPackage("org.huiyin.."))) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        String target = topLevel(dependency.getTargetClass());
        if (!isIn(user.getPackageName(), parent) && isIn(packageOf(target), parent)) {
          used.add(target);
        }
      }
    }
    assertEquals(new TreeSet<>(allowed), used);
  }

  private static boolean isIn(String packageName, String parent) {
    return (packageName + ".").startsWith("org.huiyin." + parent + ".");
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static String topLevel(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  @Test
  void no_packages_form_a_cycle() {
    slices().matching("org.huiyin.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void no_package_holds_too_many_classes() {
    Map<String, Set<String>> packages = new TreeMap<>();
    ALL.forEach(
        type ->
            packages
                .computeIfAbsent(type.getPackageName(), key -> new TreeSet<>())
                .add(topLevel(type)));
    packages.forEach(
        (name, types) -> {
          types.removeIf(type -> type.endsWith("package-info"));
          assertTrue(types.size() <= MOST_CLASSES, name + ": " + types.size());
        });
  }

  /** A sealed type names its variants, and they name it; that is no cycle in its use. */
  @Test
  void no_classes_form_a_cycle() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : ALL) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = topLevel(type);
        String to = topLevel(dependency.getTargetClass());
        boolean oneValue = ONE_VALUE.contains(from) && ONE_VALUE.contains(to);
        boolean variant = dependency.getTargetClass().isAssignableTo(type.getName());
        if (to.startsWith("org.huiyin.") && !to.equals(from) && !oneValue && !variant) {
          uses.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
        }
      }
    }
    Set<String> inCycles = new TreeSet<>();
    for (String start : uses.keySet()) {
      if (reaches(start, uses)) {
        inCycles.add(start);
      }
    }
    assertEquals(Set.of(), inCycles);
  }

  private static boolean reaches(String start, Map<String, Set<String>> uses) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(uses.get(start));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(start)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
