package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.address.PathName;
import org.huiyin.address.PathTree;
import org.huiyin.address.SitePaths;
import org.huiyin.model.site.Redirect;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Converts {@code redirects:} in {@code site.yml}, a mapping from old to new addresses, to {@link
 * Redirect}s.
 */
final class RedirectResolver {
  /** The address of a page ends with a slash or with the extension of an HTML file. */
  private static final Pattern PAGE = Pattern.compile(".+(/|\\.html?)");

  private final Problems problems;
  private final PathTree<Node.Scalar> files = new PathTree<>();

  private RedirectResolver(Problems problems) {
    this.problems = problems;
  }

  static List<Redirect> redirects(Node node, Problems problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      Fields.wrongType(node, "type.mapping", problems);
      return List.of();
    }
    return new RedirectResolver(problems).redirects(mapping);
  }

  private List<Redirect> redirects(Node.Mapping mapping) {
    List<Redirect> redirects = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Scalar to)) {
        Fields.wrongType(entry.value(), "type.text", problems);
      } else if (isPage(entry.key())
          && (to.text().equals("/") || isPage(to))
          && isFirst(entry.key())) {
        redirects.add(new Redirect(address(entry.key()), address(to), entry.key().origin()));
      }
    }
    return withoutChains(redirects);
  }

  private boolean isPage(Node.Scalar written) {
    String path = SitePaths.file(path(written));
    Optional<String> reserved = PathName.reservedIn(path);
    boolean page = PAGE.matcher(path(written)).matches() && PathName.isPath(path);
    if (reserved.isPresent()) {
      problems.error(written.origin(), "reserved-name", reserved.get());
    } else if (!page) {
      problems.add(
          Problem.error(written.origin(), Message.of("bad-redirect", written.text()))
              .withHint(
                  PathName.limitPassedBy(path)
                      .map(limit -> Message.of("hint.length", limit))
                      .orElseGet(() -> Message.of("hint.redirect"))));
    }
    return page;
  }

  /** Whether the file of this redirect does not collide with that of an earlier one. */
  private boolean isFirst(Node.Scalar from) {
    String file = SitePaths.file(path(from));
    Optional<Node.Scalar> other = files.conflictWith(file);
    if (other.isPresent()) {
      problems.error(
          from.origin(),
          "redirect-conflict",
          from.text(),
          other.get().text(),
          other.get().origin().line());
      return false;
    }
    files.add(file, from);
    return true;
  }

  private static String path(Node.Scalar written) {
    return written.text().startsWith("/") ? written.text().substring(1) : written.text();
  }

  /** The normalised address: {@code /old/} and {@code /old/index.html} are the same. */
  private static String address(Node.Scalar written) {
    return SitePaths.address(path(written));
  }

  /** Removes and reports redirects to an address that is redirected itself, including circles. */
  private List<Redirect> withoutChains(List<Redirect> redirects) {
    Set<String> moved = redirects.stream().map(Redirect::from).collect(Collectors.toSet());
    redirects.stream()
        .filter(redirect -> moved.contains(redirect.to()))
        .forEach(
            redirect ->
                problems.add(
                    Problem.error(
                            redirect.origin(),
                            Message.of(
                                "redirect-chain", "/" + redirect.from(), "/" + redirect.to()))
                        .withHint(Message.of("hint.redirect-chain"))));
    return redirects.stream().filter(redirect -> !moved.contains(redirect.to())).toList();
  }
}
