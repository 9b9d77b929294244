package org.huiyin.resolve.rules;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.LocalizedText;

/** The outcome schemes that a site can use by name, without writing out their codes. */
public final class ShippedSchemes {
  private static final List<Site.OutcomeScheme> ALL =
      List.of(
          scheme(
              "national",
              code("A", "已经解决或基本解决", "Solved or basically solved"),
              code("B", "正在解决或列入计划逐步解决", "Being solved, or planned to be solved in steps"),
              code(
                  "C",
                  "因目前条件限制或其他原因，留待以后解决",
                  "To be solved later because of present conditions or other reasons"),
              code("D", "留作参考", "Kept for reference")),
          scheme(
              "municipal",
              code("A", "已经解决（含以其他方式解决）", "Solved, also in other ways"),
              code("B", "正在解决或已着手办理", "Being solved, or work has started"),
              code("C", "已列入计划", "Planned"),
              code(
                  "D", "留作参考或不可行，已作解释", "Kept for reference or not feasible, with an explanation")),
          scheme(
              "three-classes",
              code("A", "已经解决或基本解决", "Solved or basically solved"),
              code("B", "部分解决或列入计划", "Partly solved or planned"),
              code("C", "留作参考或不可行", "Kept for reference or not feasible")),
          scheme(
              "shanghai",
              code("解决采纳", "解决采纳", "Solved or adopted"),
              code("正在解决", "正在解决", "Being solved"),
              code("计划解决", "计划解决", "Planned to be solved"),
              code("留作参考", "留作参考", "Kept for reference")));

  private ShippedSchemes() {}

  private static Site.OutcomeScheme scheme(String id, Site.Code... codes) {
    return new Site.OutcomeScheme(id, List.of(codes));
  }

  private static Site.Code code(String code, String chinese, String english) {
    return new Site.Code(code, new LocalizedText(chinese, Optional.of(english)));
  }

  public static Optional<Site.OutcomeScheme> named(String id) {
    return ALL.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  public static List<String> names() {
    return ALL.stream().map(Site.OutcomeScheme::id).toList();
  }
}
