package org.huiyin.render.deploy;

import java.util.List;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.source.Problems;

/** Publishes the style sheets, scripts and pictures of the theme. */
public final class ThemeAssets implements SiteOutput {
  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    return context.theme().assets().files();
  }
}
