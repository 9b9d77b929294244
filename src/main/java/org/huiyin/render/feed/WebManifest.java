package org.huiyin.render.feed;

import com.google.gson.annotations.SerializedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.SiteOutput;
import org.huiyin.render.data.Json;
import org.huiyin.source.Problems;

/** The web application manifest (W3C), for the home screen of a phone. */
public final class WebManifest implements SiteOutput {
  private static final List<Integer> ICONS = List.of(192, 512);

  @Override
  public List<OutputFile> files(
      RenderContext context, List<ReplySummary> summaries, Problems problems) {
    return List.of(
        context.file(
            context.language().folder() + SitePaths.WEB_MANIFEST,
            () -> Json.text(Manifest.of(context)).getBytes(StandardCharsets.UTF_8)));
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

    private static Manifest of(RenderContext context) {
      Links links = context.links(SitePaths.WEB_MANIFEST);
      return new Manifest(
          context.in(context.site().name()),
          context.in(context.site().tagline()),
          context.language().tag(),
          links.to(SitePaths.HOME),
          "./",
          "browser",
          ICONS.stream().map(size -> Icon.of(size, context, links)).toList());
    }
  }

  /**
   * An icon.
   *
   * @param sizes {@code 192x192}
   */
  record Icon(String src, String sizes, String type) {
    private static Icon of(int size, RenderContext context, Links links) {
      return new Icon(
          context.asset(links, "icon-" + size + ".png"), size + "x" + size, "image/png");
    }
  }
}
