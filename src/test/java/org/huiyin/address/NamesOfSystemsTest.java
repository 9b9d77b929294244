package org.huiyin.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every path of a site is one on Windows, macOS and Linux. What Windows refuses is written here
 * again, from its documents (“Naming Files, Paths, and Namespaces”), apart from the rules of the
 * program.
 */
class NamesOfSystemsTest {
  /** What Windows gives to a path of a program that asks for no longer ones. */
  private static final int LONGEST_ON_WINDOWS = 260;

  private static final Set<String> DEVICES = devices();
  private static final String FORBIDDEN = "<>:\"|?*\\";
  private static final String HOSTILE =
      "aAbzZ09-_. ~$%&'();=@[]^`{}+,!#/\\<>:\"|?*\t\u0001\u007Fé\u0301ı\u212A回\uFF0E";

  private static Set<String> devices() {
    Set<String> names =
        new HashSet<>(Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$"));
    for (String number : "0 1 2 3 4 5 6 7 8 9 ¹ ² ³".split(" ")) {
      names.add("com" + number);
      names.add("lpt" + number);
    }
    return names;
  }

  /** What a system has against a path; empty if nothing. */
  private static Optional<String> objection(String path) {
    for (String name : path.split("/", -1)) {
      String device = name.split("\\.", 2)[0].stripTrailing().toLowerCase(Locale.ROOT);
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return Optional.of("no name");
      } else if (DEVICES.contains(device)) {
        return Optional.of("a device of Windows");
      } else if (name.endsWith(".") || name.endsWith(" ")) {
        return Optional.of("an end that Windows cuts off");
      } else if (name.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)) {
        return Optional.of("a character that Windows refuses");
      } else if (name.getBytes(StandardCharsets.UTF_8).length > 255) {
        return Optional.of("longer than a name can be");
      } else if (!Normalizer.normalize(name, Normalizer.Form.NFD).equals(name)) {
        return Optional.of("another name on macOS");
      }
    }
    return Optional.empty();
  }

  private static void assertLegal(String path) {
    assertEquals(Optional.empty(), objection(path), path);
  }

  @Test
  void what_the_program_accepts_no_system_refuses() {
    Random random = new Random(1);
    List<String> starts = new ArrayList<>(DEVICES);
    starts.addAll(List.of("", "a", "a/", ".well-known/", "_", "."));
    int accepted = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder name = new StringBuilder(starts.get(random.nextInt(starts.size())));
      for (int more = random.nextInt(5); more > 0; more--) {
        // Half of them of the first characters, so that many are accepted.
        int range = random.nextBoolean() ? 10 : HOSTILE.length();
        name.append(HOSTILE.charAt(random.nextInt(range)));
      }
      for (Predicate<String> rule : rules()) {
        if (rule.test(name.toString())) {
          accepted++;
          assertLegal(name.toString());
        }
      }
    }
    assertTrue(accepted > 10_000, () -> "too few to say anything");
  }

  private static List<Predicate<String>> rules() {
    return List.of(
        PathName::isId, PathName::isPath, PathName::isStaticPath, PathName::isOutputPath);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "con.md",
        "nul.png",
        "aux.tar.gz",
        "COM1",
        "com0.txt",
        "lpt9",
        "a.",
        "a ",
        " a",
        "a. .",
        "a<b",
        "a>b",
        "a:b",
        "a\"b",
        "a|b",
        "a?b",
        "a*b",
        "a\\b",
        "con/a",
        "a/aux/b",
        "é",
        "e\u0301",
        "com¹",
        "conin$",
        "\u212A",
        "a\u0000b"
      })
  void what_a_system_refuses_the_program_refuses(String path) {
    for (Predicate<String> rule : rules()) {
      assertFalse(rule.test(path), path);
    }
  }

  /** Names that differ in capital letters only are one file on Windows and macOS. */
  @Test
  void only_static_files_have_capital_letters_and_no_two_differ_in_them_only() {
    assertFalse(PathName.isId("A"));
    assertFalse(PathName.isPath("images/A.png"));
    PathTree<String> tree = new PathTree<>();
    tree.add("files/a.png", "a.png");
    assertEquals(Optional.of("a.png"), tree.conflictWith("Files/A.PNG"));
  }

  @Test
  void the_committed_site_can_be_checked_out_everywhere() throws IOException {
    Set<String> folded = new HashSet<>();
    for (Path root : List.of(Path.of("site"), Path.of("src"), Path.of("content"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.toList()) {
          String path = file.toString().replace('\\', '/');
          // Letters with accents stand in no name; other scripts are the same in both forms.
          assertLegal(path);
          assertTrue(folded.add(path.toLowerCase(Locale.ROOT)), path);
        }
      }
    }
  }

  /** With the longest ids a site can have, there are still 60 characters for the folder of it. */
  @Test
  void a_generated_path_leaves_room_for_the_folder_on_windows() {
    String id = "a".repeat(PathName.LONGEST_ID);
    List<String> paths = new ArrayList<>(SitePaths.OF_EACH_LANGUAGE);
    paths.add(SitePaths.file(SitePaths.textPage(id)));
    for (String file : ReplyPaths.all(true, List.of(id), List.of(id + ".jpeg"), true)) {
      paths.add(ReplyPaths.address(id) + file);
    }
    paths.add(ReplyPaths.address(id) + ReplyPaths.attachment(id + ".docx"));
    paths.add(SitePaths.file(SitePaths.REPLY_LISTS + "organisation/" + id + "/page-100/"));
    for (String path : paths) {
      String longest = SitePaths.languageFolder("en") + path + ".gz";
      assertTrue(PathName.isOutputPath(longest), longest);
      assertTrue(longest.length() + 60 < LONGEST_ON_WINDOWS, longest);
      assertLegal(longest);
    }
  }
}
