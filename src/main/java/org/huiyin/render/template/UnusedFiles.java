package org.huiyin.render.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ThemeSources;

/**
 * Warns of files in {@code templates/} that a build does not use, because neither the program nor
 * another file of the folder refers to them.
 */
final class UnusedFiles {
  private static final List<String> FOLDERS =
      List.of("assets", "blocks", "fonts", "layouts", "pages", "static");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Matches the start of a reference to another template, up to the name. */
  private static final Pattern REFERENCE =
      Pattern.compile("<#(?:include|import)\\s+|\\.get_?[oO]ptional_?[tT]emplate\\s*\\(\\s*");

  private static final Pattern FIXED_NAME =
      Pattern.compile("(?:\"[^\"$#]*\"|'[^'$#]*')\\s*(?:[/>,)]|[a-zA-Z])");

  private final UnaryOperator<String> template;
  private final Predicate<String> knownAsset;
  private final Set<String> referenced = new TreeSet<>();
  private boolean computedNames;

  private UnusedFiles(UnaryOperator<String> template, Predicate<String> knownAsset) {
    this.template = template;
    this.knownAsset = knownAsset;
  }

  /**
   * Reports each unused file, with the nearest name that would be used as a hint.
   *
   * @param template returns the text of a template by its name
   * @param knownAsset whether pages or style sheets use an asset
   */
  static void report(
      UnaryOperator<String> template,
      Predicate<String> knownAsset,
      ThemeSources sources,
      Problems problems) {
    UnusedFiles unused = new UnusedFiles(template, knownAsset);
    sources.files().keySet().stream().filter(ThemeFile::isTemplate).forEach(unused::readReferences);
    for (String name : sources.files().keySet()) {
      if (!unused.isUsed(name)) {
        problems.add(
            Problem.warning(ThemeSources.place(name), Message.of("template-unused", name))
                .withHint(hint(name)));
      }
    }
  }

  private boolean isUsed(String name) {
    return DefaultTheme.FILES.contains(name)
        || name.startsWith(ThemeSources.STATIC)
        || name.startsWith(ThemeSources.FONTS)
        || ThemeFile.isTemplate(name) && (computedNames || referenced.contains(name))
        || knownAsset.test(name);
  }

  /**
   * Records the templates to which a template refers. Any string in it can be such a name. If a
   * name is computed, all templates count as used.
   */
  private void readReferences(String name) {
    String text = template.apply(name);
    for (MatchResult found : TEXT.matcher(text).results().toList()) {
      String other = found.group(1) == null ? found.group(2) : found.group(1);
      resolve(name, other).filter(target -> !target.equals(name)).ifPresent(referenced::add);
    }
    computedNames |=
        REFERENCE
            .matcher(text)
            .results()
            .anyMatch(
                found -> !FIXED_NAME.matcher(text).region(found.end(), text.length()).lookingAt());
  }

  /**
   * Resolves a name relative to the folder of the referring template; empty if it leaves the theme.
   */
  private static Optional<String> resolve(String from, String name) {
    Deque<String> folders = new ArrayDeque<>();
    String whole = name.startsWith("/") ? name : from.replaceFirst("[^/]*$", "") + name;
    for (String part : whole.split("/")) {
      if (part.equals("..")) {
        if (folders.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        folders.addLast(part);
      }
    }
    return Optional.of(String.join("/", folders));
  }

  private static Message hint(String name) {
    String file = last(name);
    Optional<String> sameFile =
        DefaultTheme.FILES.stream().filter(known -> last(known).equals(file)).sorted().findFirst();
    return sameFile
        .or(() -> Nearest.to(name, DefaultTheme.FILES))
        .or(() -> inNearestFolder(name))
        .map(known -> Message.of("hint.did-you-mean", ThemeSources.FOLDER + "/" + known))
        .orElseGet(() -> Message.of("hint.template-unused"));
  }

  private static Optional<String> inNearestFolder(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Nearest.to(name.substring(0, slash), FOLDERS)
            .map(folder -> folder + name.substring(slash))
            .filter(known -> !known.equals(name));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
