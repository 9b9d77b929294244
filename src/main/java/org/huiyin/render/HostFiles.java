package org.huiyin.render;

import java.util.List;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/**
 * The files that configure hosts: HTTP headers in the format of Netlify and Cloudflare Pages, and
 * the file that stops GitHub Pages from processing the site.
 */
final class HostFiles implements SiteOutput {
  static final String HEADERS = "_headers";
  static final String NO_JEKYLL = ".nojekyll";

  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    String root = Links.fromAnywhere(setting.site().baseUrl()).to(Frame.HOME);
    String headers =
        root
            + "*\n"
            + "  Content-Security-Policy: "
            + Policy.forHeaders()
            + "\n"
            + "  X-Content-Type-Options: nosniff\n"
            + "  Referrer-Policy: strict-origin-when-cross-origin\n"
            + root
            + "assets/*\n"
            + "  Cache-Control: public, max-age=31536000, immutable\n";
    return List.of(OutputFile.text(HEADERS, headers), OutputFile.text(NO_JEKYLL, ""));
  }
}
