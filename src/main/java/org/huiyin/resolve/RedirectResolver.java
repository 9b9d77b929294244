package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.model.Redirect;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * {@code redirects:} in {@code site.yml}, a mapping from old to new addresses → {@link Redirect}s.
 */
final class RedirectResolver {
  private static final String NAME = "[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?";

  /**
   * A page's address within the site, with or without a slash in front: {@code /old/}, {@code
   * art/16.html}.
   */
  private static final Pattern PAGE =
      Pattern.compile("/?(" + NAME + "/)*(" + NAME + "/|" + NAME + "\\.html?)");

  private RedirectResolver() {}

  static List<Redirect> redirects(Node node, Problems problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      Fields.wrongType(node, "type.mapping", problems);
      return List.of();
    }
    List<Redirect> redirects = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Node.Scalar to)) {
        Fields.wrongType(entry.value(), "type.text", problems);
      } else if (isPage(entry.key(), problems) && (to.text().equals("/") || isPage(to, problems))) {
        redirects.add(new Redirect(path(entry.key()), path(to), entry.key().origin()));
      }
    }
    return withoutChains(redirects, problems);
  }

  private static boolean isPage(Node.Scalar address, Problems problems) {
    boolean page = PAGE.matcher(address.text()).matches();
    if (!page) {
      problems.add(
          Problem.error(address.origin(), Message.of("bad-redirect", address.text()))
              .withHint(Message.of("hint.redirect")));
    }
    return page;
  }

  private static String path(Node.Scalar address) {
    return address.text().startsWith("/") ? address.text().substring(1) : address.text();
  }

  /**
   * Readers are sent once: a redirect to an address that has itself moved, in the end to itself, is
   * refused.
   */
  private static List<Redirect> withoutChains(List<Redirect> redirects, Problems problems) {
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
