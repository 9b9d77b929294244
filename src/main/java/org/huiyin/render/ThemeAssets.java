package org.huiyin.render;

import java.util.List;
import org.huiyin.model.OutputFile;
import org.huiyin.model.ReplySummary;
import org.huiyin.source.Problems;

/** Style sheets, scripts and pictures of the theme. */
final class ThemeAssets implements SiteOutput {
  @Override
  public List<OutputFile> files(Setting setting, List<ReplySummary> summaries, Problems problems) {
    return setting.theme().assets().files();
  }
}
