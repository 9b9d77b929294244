package org.huiyin.render.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.address.Links;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.site.Redirect;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.layout.Policy;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.template.ThemeFile;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Redirects from old addresses: an HTML page at each old address, which works on any server and in
 * the file system, and a list for hosts that support redirects.
 */
public final class Redirects {

  /**
   * The view of {@code pages/redirect.ftlh}.
   *
   * @param refresh the content of the {@code refresh} element
   * @param absolute the absolute URL of the target
   */
  public record View(String lang, String policy, String refresh, String href, String absolute)
      implements TemplateView {}

  private Redirects() {}

  /**
   * Renders the redirects of the site. A redirect from a path that is taken, or to a page that does
   * not exist, is reported and omitted.
   *
   * @param pages the paths of the files that do not belong to replies
   * @param summaries of all replies
   */
  public static List<OutputFile> files(
      List<String> pages, List<ReplySummary> summaries, RenderContext context, Problems problems) {
    TakenPaths taken = new TakenPaths(pages, summaries);
    Set<String> statics =
        context.theme().statics().stream().map(ThemeFile::path).collect(Collectors.toSet());
    List<OutputFile> files = new ArrayList<>();
    StringBuilder list = new StringBuilder();
    Links root = Links.fromAnywhere(context.site().baseUrl());
    for (Redirect redirect : context.site().redirects()) {
      if (taken.excludes(SitePaths.file(redirect.from()))) {
        problems.add(
            Problem.error(
                redirect.origin(), Message.of("redirect-over-page", "/" + redirect.from())));
      } else if (!taken.holds(SitePaths.file(redirect.to()))
          && !statics.contains(SitePaths.file(redirect.to()))) {
        problems.add(
            Problem.error(
                redirect.origin(), Message.of("redirect-to-nothing", "/" + redirect.to())));
      } else {
        files.addAll(page(redirect, context, problems));
        list.append(root.shared(SitePaths.file(redirect.from())))
            .append(' ')
            .append(root.shared(SitePaths.file(redirect.to())))
            .append(" 301\n");
      }
    }
    if (!statics.contains(SitePaths.REDIRECTS)) {
      for (Language language : context.site().languages()) {
        list.append(root.shared(language.folder() + ReplyPaths.FORMER_DATA))
            .append(' ')
            .append(root.shared(language.folder() + ReplyPaths.address(":reply")))
            .append(" 301\n");
      }
    }
    if (!list.isEmpty()) {
      files.add(OutputFile.text(SitePaths.REDIRECTS, list.toString()));
    }
    return files;
  }

  private static List<OutputFile> page(
      Redirect redirect, RenderContext context, Problems problems) {
    boolean english = redirect.to().startsWith(Language.EN.folder());
    Language language = english ? Language.EN : Language.ZH;
    String path = SitePaths.file(redirect.from());
    String href = Links.from("", path).shared(SitePaths.file(redirect.to()));
    View view =
        new View(
            language.tag(),
            Policy.TEXT,
            "0; url=" + href,
            href,
            Links.absolute(context.site().baseUrl(), SitePaths.file(redirect.to())));
    if (context.pathsOnly()) {
      return List.of(OutputFile.named(path));
    }
    return context
        .templates()
        .render("pages/redirect.ftlh", view, context.in(language).texts(), path, problems)
        .map(text -> List.of(OutputFile.text(path, text)))
        .orElse(List.of());
  }
}
