package org.huiyin.render.deploy;

import java.util.List;
import org.huiyin.address.Delivery;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.Policy;
import org.huiyin.source.Problems;

/**
 * The configuration files for hosts: HTTP headers in the format of Netlify and Cloudflare Pages,
 * and the file that stops GitHub Pages from processing the site.
 *
 * <p>Only assets have a rule for caches: where two rules match a file, these hosts join the values
 * of a header by a comma, and both let browsers ask again for anything else by themselves.
 */
public final class HostFiles implements SiteOutput {

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    String root = Links.fromAnywhere(context.site().baseUrl()).to(SitePaths.HOME);
    String headers =
        root
            + "*\n"
            + "  Content-Security-Policy: "
            + Policy.forHeaders()
            + "\n"
            + "  X-Content-Type-Options: nosniff\n"
            + "  Referrer-Policy: strict-origin-when-cross-origin\n"
            + root
            + SitePaths.ASSETS_FOLDER
            + "*\n"
            + "  Cache-Control: "
            + Delivery.CACHE_OF_ASSETS
            + "\n"
            + jsonLines(context, root);
    return List.of(
        OutputFile.text(SitePaths.HEADERS, headers), OutputFile.text(SitePaths.NO_JEKYLL, ""));
  }

  /** The type of JSON Lines, which hosts do not know by themselves. */
  private static String jsonLines(RenderContext context, String root) {
    StringBuilder rules = new StringBuilder();
    for (Language language : context.site().languages()) {
      for (String path :
          List.of(SitePaths.ALL_VALUES_JSON_LINES, SitePaths.COMMITMENTS_JSON_LINES)) {
        rules.append(root).append(language.folder()).append(path).append("\n");
        rules.append("  Content-Type: ").append(Delivery.type(path)).append("\n");
      }
    }
    return rules.toString();
  }
}
