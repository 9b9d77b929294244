package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** All replies, newest first, by the year of their publication. */
final class RepliesPage implements PageKinds.OfSite {
  public record View(Frame frame, String title, int total, List<Year> years) {}

  /** The replies of one year. */
  public record Year(String year, List<CardView> replies) {}

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    Links links = setting.links(Frame.REPLIES);
    String title = setting.texts().get("replies.title");
    Frame frame = Frame.of(setting, links, new Frame.About(Frame.REPLIES, title,
        setting.texts().get("replies.lead", digests.size()), List.of(), setting.site().languages(), true));
    View view = new View(frame, title, digests.size(), years(digests, setting, links));
    return setting.page(Frame.REPLIES, "pages/replies.ftlh", view, problems);
  }

  private static List<Year> years(List<Digest> newestFirst, Setting setting, Links links) {
    List<Year> years = new ArrayList<>();
    int from = 0;
    while (from < newestFirst.size()) {
      int year = newestFirst.get(from).card().publishedAt().getYear();
      int to = from;
      while (to < newestFirst.size() && newestFirst.get(to).card().publishedAt().getYear() == year) {
        to++;
      }
      years.add(new Year(Integer.toString(year),
          newestFirst.subList(from, to).stream().map(digest -> CardView.of(digest, setting, links)).toList()));
      from = to;
    }
    return years;
  }
}
