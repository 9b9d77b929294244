package org.huiyin;

import static org.huiyin.Mistake.REPLY;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that gives one code, and what is right in its place: both are made in copies of one
 * site.
 *
 * @param code what is reported
 * @param site the folder of the site below {@code src/test/resources/sites}
 * @param base what both need and is no mistake
 */
record ExplainedMistake(
    String code, String site, Mistake.Change base, Mistake.Change wrong, Mistake.Change right) {
  static final Mistake.Change NOTHING = source -> {};

  static final String SECOND = "content/replies/demo-2/reply.yml";

  static final String STATUS = "status: published";

  /** A mistake of {@link BadInputTest}; the good site is what is right. */
  static ExplainedMistake of(String code, Mistake mistake) {
    return new ExplainedMistake(code, "good", NOTHING, mistake.change(), NOTHING);
  }

  /** Whether what is right is the good site as it is. */
  boolean isGoodSiteRight() {
    return site.equals("good") && base == NOTHING && right == NOTHING;
  }

  /** One place of a file in two forms. */
  static ExplainedMistake pair(String code, String file, String find, String wrong, String right) {
    return new ExplainedMistake(
        code,
        "good",
        NOTHING,
        source -> Mistake.replace(source.resolve(file), find, wrong),
        source -> Mistake.replace(source.resolve(file), find, right));
  }

  static ExplainedMistake prose(String code, String find, String wrong, String right) {
    return pair(code, REPLY + "index.md", find, wrong, right);
  }

  static ExplainedMistake claims(String code, String wrong, String right) {
    String lines = "more:\n  says: %s\n";
    return pair(code, REPLY + "claims.yml", "", lines.formatted(wrong), lines.formatted(right));
  }

  /** Two forms of a chart; the only one of the reply. */
  static ExplainedMistake charts(String code, String wrong, String right) {
    String chart = "rooms-by-area:\n  title: 示例\n  ";
    return pair(code, REPLY + "charts.yml", "*", chart + wrong + "\n", chart + right + "\n");
  }

  ExplainedMistake after(Mistake.Change other) {
    return new ExplainedMistake(
        code,
        site,
        source -> {
          other.make(source);
          base.make(source);
        },
        wrong,
        right);
  }

  ExplainedMistake with(String file, String find, String replace) {
    return after(source -> Mistake.replace(source.resolve(file), find, replace));
  }

  ExplainedMistake withFormerValues() {
    return with(
        REPLY + "figures.yml",
        "    rest:",
        "    start: {area: 北区, period: 2020, value: 5}\n"
            + "    first: {area: 北区, period: 2021, value: 40}\n"
            + "    more: {area: 北区, period: 2022, value: 43}\n    rest:");
  }

  /** The second reply answers a suggestion too. */
  ExplainedMistake withSecondSuggestion() {
    return with(SECOND, "role: member", "role: deputy")
        .with(SECOND, "kind: proposal", "kind: suggestion");
  }

  /** A site that has been published before it is changed. */
  ExplainedMistake published() {
    return after(
        source -> {
          if (WholeSite.huiyin("build", "--source", source.toString()).exit() != 0) {
            throw new IllegalStateException("the good site does not build");
          }
        });
  }

  /** The same file under another name. */
  ExplainedMistake renamed(String file) {
    return new ExplainedMistake(
        code,
        site,
        base,
        wrong,
        source -> Mistake.replace(source.resolve(file), "*", "---\ntitle: 示例\n---\n正文\n"));
  }

  /** Better examples than those of {@link BadInputTest}, or the only ones, by code. */
  static Map<String, ExplainedMistake> all() {
    return Stream.of(
            ExplainedTexts.all(),
            ExplainedValues.all(),
            ExplainedTables.all(),
            ExplainedSites.all())
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                ExplainedMistake::code, one -> one, (one, other) -> one, TreeMap::new));
  }
}
