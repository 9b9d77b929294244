package org.huiyin;

import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.prose;

import java.util.List;

/** Sentences about another area or year than that of the value that they link or compute. */
final class SubjectMistakes {
  private static final String FIGURE =
      """
      halls:
        label: 阅览室
        unit: 间
        period: 2023
        nature: stock
        source: {section: s1-1}
        observations:
          east: {area: 东乡, value: 10}
          west: {area: 西乡, value: 8}
          north: {area: 北乡, value: 5}
          early: {area: 东乡, period: 2021, value: 7}
      """;

  private SubjectMistakes() {}

  /** A claim and a sentence about the halls. */
  private static Mistake halls(String name, String claim, String sentence) {
    return new Mistake(
        name,
        source -> {
          Mistake.replace(source.resolve(REPLY + "figures.yml"), "", FIGURE);
          Mistake.replace(source.resolve(REPLY + "claims.yml"), "", claim);
          Mistake.replace(source.resolve(REPLY + "index.md"), "", "\n" + sentence + "\n");
        });
  }

  /** A deadline of the commitment, and one in its sentence. */
  private static Mistake due(String name, String due, String sentence) {
    return new Mistake(
        name,
        source -> {
          Mistake.replace(
              source.resolve(REPLY + "commitments.yml"),
              "  mode: improve",
              "  mode: improve\n  due: " + due);
          Mistake.replace(
              source.resolve(REPLY + "index.md"),
              "- [延长书屋开放时间](commitment:open-later)，",
              "- " + sentence);
        });
  }

  static List<Mistake> all() {
    return List.of(
        due("deadline-of-another-month", "2024-12", "2024年11月底前[延长书屋开放时间](commitment:open-later)；"),
        prose(
            "number-of-another-area",
            "北区[45个](figure:rooms.north)",
            "其他区[45个](figure:rooms.north)"),
        halls("number-of-another-year", "", "2021年东乡有阅览室[10间](figure:halls.east)。"),
        halls(
            "claim-of-another-area",
            "more:\n  says: 西乡最多\n  holds: rank(halls.east, halls.west, halls.north) = 1\n",
            "阅览室以[西乡最多](claim:more)。"),
        halls(
            "area-before-a-claim",
            "more:\n  says: 是北乡的两倍\n  holds: halls.east / halls.north = 2\n",
            "阅览室数西乡[是北乡的两倍](claim:more)。"),
        halls(
            "rank-among-some",
            "more:\n  says: 西乡最多\n  holds: rank(halls.west, halls.north) = 1\n",
            "阅览室以[西乡最多](claim:more)。"),
        halls(
            "points-of-growth",
            "more:\n  says: 提高43个百分点\n  holds: growth(halls.east, halls.early) = 43%\n",
            "东乡的阅览室[提高43个百分点](claim:more)。"));
  }
}
