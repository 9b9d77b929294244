package org.huiyin.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.huiyin.address.Links;
import org.huiyin.address.SitePaths;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** What a phone shows of the site on its home screen (W3C web application manifest). */
final class WebManifest implements PageKinds.OfSite {
  private static final List<Integer> ICONS = List.of(192, 512);

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    Links links = setting.links(SitePaths.WEB_MANIFEST);
    return List.of(
        OutputFile.text(
            setting.language().folder() + SitePaths.WEB_MANIFEST,
            Json.text(json -> write(setting, links, json))));
  }

  private static void write(Setting setting, Links links, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(setting.in(setting.site().name()));
    json.name("description").value(setting.in(setting.site().tagline()));
    json.name("lang").value(setting.language().tag());
    json.name("start_url").value(links.to(SitePaths.HOME));
    json.name("scope").value("./");
    json.name("display").value("browser");
    json.name("icons").beginArray();
    for (int size : ICONS) {
      json.beginObject();
      json.name("src").value(setting.asset(links, "icon-" + size + ".png"));
      json.name("sizes").value(size + "x" + size);
      json.name("type").value("image/png");
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
