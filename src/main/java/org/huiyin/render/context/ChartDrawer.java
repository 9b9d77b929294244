package org.huiyin.render.context;

import java.util.Optional;
import org.huiyin.model.artefact.Drawing;
import org.huiyin.model.artefact.SiteChart;
import org.huiyin.model.text.Language;

/** Draws the charts of the whole site, which the stage that draws does not know of. */
public interface ChartDrawer {
  /** For those who need no charts. */
  ChartDrawer NONE = (chart, language) -> Optional.empty();

  /** The drawing; empty if it cannot be drawn, because no font has one of its characters. */
  Optional<Drawing> draw(SiteChart chart, Language language);
}
