package org.huiyin.render.feed;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.data.Json;
import org.huiyin.source.Problems;

/** The web application manifest (W3C): what a phone shows of the site on its home screen. */
public final class WebManifest implements SiteOutput {
  private static final List<Integer> ICONS = List.of(192, 512);

  @Override
  public List<OutputFile> files(
      RenderContext setting, List<ReplySummary> summaries, Problems problems) {
    return List.of(
        OutputFile.text(
            setting.language().folder() + SitePaths.WEB_MANIFEST, Json.text(Manifest.of(setting))));
  }

  /** The whole file. */
  public record Manifest(
      String name,
      String description,
      String lang,
      @SerializedName("start_url") String startUrl,
      String scope,
      String display,
      List<Icon> icons) {

    private static Manifest of(RenderContext setting) {
      Links links = setting.links(SitePaths.WEB_MANIFEST);
      return new Manifest(
          setting.in(setting.site().name()),
          setting.in(setting.site().tagline()),
          setting.language().tag(),
          links.to(SitePaths.HOME),
          "./",
          "browser",
          ICONS.stream().map(size -> Icon.of(size, setting, links)).toList());
    }
  }

  /** An icon; {@code sizes} is {@code 192x192}. */
  record Icon(String src, String sizes, String type) {
    private static Icon of(int size, RenderContext setting, Links links) {
      return new Icon(
          setting.asset(links, "icon-" + size + ".png"), size + "x" + size, "image/png");
    }
  }
}
