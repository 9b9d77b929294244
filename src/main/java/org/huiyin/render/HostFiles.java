package org.huiyin.render;

import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/**
 * What tells hosts how to serve the site: headers in the form of Netlify and Cloudflare
 * PageNumbers, and that GitHub PageNumbers should leave the files as they are.
 */
final class HostFiles implements PageKinds.OfSite {

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    String root = Links.fromAnywhere(setting.site().baseUrl()).to(SitePaths.HOME);
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
