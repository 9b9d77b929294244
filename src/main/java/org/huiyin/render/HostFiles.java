package org.huiyin.render;

import java.util.List;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/**
 * What tells hosts how to serve the site: headers in the form of Netlify and Cloudflare Pages, and
 * that GitHub Pages should leave the files as they are.
 */
final class HostFiles implements PageKinds.OfSite {
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
