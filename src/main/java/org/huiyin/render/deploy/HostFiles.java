package org.huiyin.render.deploy;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.layout.Policy;
import org.huiyin.source.Problems;

/**
 * The configuration files for hosts: HTTP headers in the format of Netlify and Cloudflare Pages,
 * and the file that stops GitHub Pages from processing the site.
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
            + "  Cache-Control: public, max-age=31536000, immutable\n";
    return List.of(
        OutputFile.text(SitePaths.HEADERS, headers), OutputFile.text(SitePaths.NO_JEKYLL, ""));
  }
}
