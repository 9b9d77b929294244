package org.huiyin.render;

import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** Style sheets and pictures of the theme, as they are. */
final class ThemeAssets implements PageKinds.OfSite {
  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    return setting.theme().assets().stream().map(asset -> new OutputFile(asset.path(), asset.bytes())).toList();
  }
}
