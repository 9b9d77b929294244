package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Language;
import org.huiyin.model.OutputFile;
import org.huiyin.model.Redirect;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Leads readers from old addresses to new ones: a small page at each old address, which works on
 * any server and from the file system, and a list for hosts that can do better.
 */
final class Redirects {
  static final String LIST = "_redirects";

  /**
   * @param refresh what makes browsers go on at once
   */
  public record View(String lang, String policy, String refresh, String href, String absolute)
      implements TemplateView {}

  private Redirects() {}

  /**
   * The files for the site's redirects; one from a page that exists, or to one that does not, is
   * reported.
   */
  static List<OutputFile> beside(
      List<String> pages, List<ReplySummary> summaries, Setting setting, Problems problems) {
    Occupied occupied = new Occupied(pages, summaries);
    List<OutputFile> files = new ArrayList<>();
    StringBuilder list = new StringBuilder();
    Links root = Links.fromAnywhere(setting.site().baseUrl());
    for (Redirect redirect : setting.site().redirects()) {
      if (occupied.excludes(file(redirect.from()))) {
        problems.add(
            Problem.error(
                redirect.origin(), Message.of("redirect-over-page", "/" + redirect.from())));
      } else if (!occupied.holds(file(redirect.to()))) {
        problems.add(
            Problem.error(
                redirect.origin(), Message.of("redirect-to-nothing", "/" + redirect.to())));
      } else {
        files.addAll(page(redirect, setting, problems));
        list.append(root.shared(file(redirect.from())))
            .append(' ')
            .append(root.shared(file(redirect.to())))
            .append(" 301\n");
      }
    }
    if (!files.isEmpty()) {
      files.add(OutputFile.text(LIST, list.toString()));
    }
    return files;
  }

  /** The output file at an address. */
  private static String file(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
  }

  private static List<OutputFile> page(Redirect redirect, Setting setting, Problems problems) {
    boolean english = redirect.to().startsWith(Language.EN.folder());
    Language language = english ? Language.EN : Language.ZH;
    String path = file(redirect.from());
    String href = Links.from(Language.ZH, path).shared(file(redirect.to()));
    View view =
        new View(
            language.tag(),
            Policy.TEXT,
            "0; url=" + href,
            href,
            Links.absolute(setting.site().baseUrl(), file(redirect.to())));
    return setting
        .templates()
        .render("pages/redirect.ftlh", view, setting.in(language).texts(), path, problems)
        .map(text -> List.of(OutputFile.text(path, text)))
        .orElse(List.of());
  }
}
