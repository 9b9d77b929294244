package org.huiyin.render;

import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** What a server sends for an address that does not exist; its links begin at the root, as it has no place. */
final class NotFoundPage implements PageKinds.OfSite {
  private static final String PATH = "404.html";

  public record View(Frame frame, String title, String homeHref, String listHref) {}

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    Links links = Links.fromAnywhere(setting.site().baseUrl());
    String title = setting.texts().get("not-found.title");
    Frame frame = Frame.of(setting, links, new Frame.About(PATH, title, title, List.of(), List.of(), false));
    View view = new View(frame, title, links.to(Frame.HOME), links.to(Frame.REPLIES));
    return setting.page(PATH, "pages/not-found.ftlh", view, problems);
  }
}
