package org.huiyin.render;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.model.Digest;
import org.huiyin.model.OutputFile;
import org.huiyin.source.Problems;

/** All replies, newest first, by the year of their publication. */
final class RepliesPage implements PageKinds.OfSite {
  static final String TITLE = "建议提案答复";

  public record View(Frame frame, String title, int total, List<Year> years) {}

  /** The replies of one year. */
  public record Year(String year, List<CardView> replies) {}

  @Override
  public List<OutputFile> files(Setting setting, List<Digest> digests, Problems problems) {
    Links links = Links.from(Frame.REPLIES);
    String description = "全部 " + digests.size() + " 件建议提案答复，按公布时间排列。";
    Frame frame = Frame.of(setting, links, new Frame.About(Frame.REPLIES, TITLE, description, List.of(), true));
    View view = new View(frame, TITLE, digests.size(), years(digests, links));
    return setting.page(Frame.REPLIES, "pages/replies.ftlh", view, problems);
  }

  private static List<Year> years(List<Digest> newestFirst, Links links) {
    List<Year> years = new ArrayList<>();
    int from = 0;
    while (from < newestFirst.size()) {
      int year = newestFirst.get(from).card().publishedAt().getYear();
      int to = from;
      while (to < newestFirst.size() && newestFirst.get(to).card().publishedAt().getYear() == year) {
        to++;
      }
      years.add(new Year(Integer.toString(year),
          newestFirst.subList(from, to).stream().map(digest -> CardView.of(digest, links)).toList()));
      from = to;
    }
    return years;
  }
}
