package org.huiyin.check;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.model.Language;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.Site;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Every link inside the site leads somewhere, every image is there. */
final class LinksAlive implements Check {
  private final Addresses addresses;

  LinksAlive(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Language language : reply.card().languages()) {
      Prose text = reply.text(language);
      String page = language.folder() + reply.card().address();
      Set<String> fragments = fragments(text, reply);
      Set<String> files = files(page, reply);
      for (Prose.Link link : text.links()) {
        if (link.image()) {
          checkImage(link, reply, problems);
        } else {
          check(link, page, fragments, files, problems);
        }
      }
    }
  }

  /** The same for a page that belongs to no reply. */
  void check(Site.Page page, Problems problems) {
    Set<String> fragments = headings(page.prose());
    for (Prose.Link link : page.prose().links()) {
      if (link.image()) {
        problems.error(link.origin(), "missing-image", link.target());
      } else {
        check(link, page.language().folder() + page.id() + "/", fragments, Set.of(), problems);
      }
    }
  }

  private static void checkImage(Prose.Link link, Reply reply, Problems problems) {
    List<String> known = reply.images().stream().map(image -> "images/" + image.name()).toList();
    if (!known.contains(link.target())) {
      problems.add(
          Problem.error(link.origin(), Message.of("missing-image", link.target()))
              .withHint(Nearest.hint(link.target(), known)));
    }
  }

  private void check(
      Prose.Link link, String page, Set<String> fragments, Set<String> files, Problems problems) {
    URI target = URI.create(link.target());
    if (target.isAbsolute()) {
      return;
    }
    if (target.getRawPath() == null || target.getRawPath().isEmpty()) {
      String fragment = String.valueOf(target.getFragment());
      if (!fragments.contains(fragment)) {
        problems.add(
            Problem.error(link.origin(), Message.of("dead-fragment", fragment))
                .withHint(Nearest.hint(fragment, fragments)));
      }
      return;
    }
    String path =
        URI.create("/" + page)
            .resolve(target)
            .getPath()
            .substring(1)
            .replaceAll("(^|/)index\\.html$", "$1");
    if (!addresses.holds(path) && !files.contains(path)) {
      problems.add(
          Problem.error(link.origin(), Message.of("dead-link", link.target()))
              .withHint(Nearest.hint("/" + path, addresses.all())));
    }
  }

  private static Set<String> headings(Prose prose) {
    Set<String> ids = new HashSet<>();
    for (Prose.Section section : prose.sections()) {
      ids.add(section.id());
      section.passages().forEach(passage -> ids.add(passage.id()));
    }
    return ids;
  }

  private static Set<String> fragments(Prose text, Reply reply) {
    Set<String> ids = headings(text);
    reply
        .figures()
        .forEach(
            figure ->
                figure
                    .observations()
                    .forEach(
                        observation -> ids.add("fig-" + figure.id() + "--" + observation.id())));
    reply.claims().forEach(claim -> ids.add("claim-" + claim.id()));
    reply.commitments().forEach(commitment -> ids.add("commitment-" + commitment.id()));
    return ids;
  }

  private static Set<String> files(String home, Reply reply) {
    Set<String> files = new HashSet<>();
    for (String ending : List.of(".csv", ".json")) {
      reply.figures().forEach(figure -> files.add(home + "data/" + figure.id() + ending));
      reply.charts().forEach(chart -> files.add(home + "charts/" + chart.id() + ending));
    }
    reply.charts().forEach(chart -> files.add(home + "charts/" + chart.id() + ".svg"));
    return files;
  }
}
