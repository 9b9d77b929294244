package org.huiyin.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnboundAssertionsTest {
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\((figure|claim)\\)");

  /** Links are written [words](figure) and [words](claim). */
  private static List<String> found(String written, TextLine.Role role) {
    SourceFile file = new SourceFile("index.md", written);
    StringBuilder text = new StringBuilder();
    List<TextLine.Part> parts = new ArrayList<>();
    List<Prose.Mention> mentions = new ArrayList<>();
    Matcher link = LINK.matcher(written);
    int last = 0;
    while (link.find()) {
      add(text, parts, written.substring(last, link.start()), file.at(last, link.start()), false);
      Origin origin = file.at(link.start(1), link.end(1));
      add(text, parts, link.group(1), origin, true);
      Prose.Target target =
          link.group(2).equals("claim")
              ? new Prose.Target.OfClaim("c")
              : new Prose.Target.OfFigure(new ObservationRef("f", "o"));
      mentions.add(new Prose.Mention(target, link.group(1), Language.ZH, "", "", origin));
      last = link.end();
    }
    add(text, parts, written.substring(last), file.at(last, written.length()), false);
    ReplyBuilder reply =
        ReplyBuilder.reply(CardBuilder.card("demo-1").build())
            .line(new TextLine(text.toString(), Language.ZH, role, parts));
    mentions.forEach(reply::mention);
    return Codes.problems(new UnboundAssertions(new Audit()), reply.build()).stream()
        .map(problem -> problem.code() + " " + problem.message().args().get(0))
        .toList();
  }

  private static void add(
      StringBuilder text, List<TextLine.Part> parts, String part, Origin origin, boolean bound) {
    if (!part.isEmpty()) {
      parts.add(new TextLine.Part(text.length(), text.length() + part.length(), origin, bound));
      text.append(part);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "全市开工[120个](figure)，示例区最多。, 最多",
    "[120个](figure)，居全省第一；另有安排。, 居全省第一",
    "床位[120张](figure)，数量逐年增长。, 逐年增长",
    "[示例区最多的120个](figure), 最多",
  })
  void an_assertion_in_a_sentence_with_a_figure_needs_a_claim(String text, String word) {
    assertEquals(List.of("unbound-assertion " + word), found(text, TextLine.Role.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全市开工[120个](figure)，[示例区最多](claim)。",
        "服务能力逐年提升。全省有[97家](figure)。",
        "示例区项目最多。",
        "其中[过半](figure)为民营企业。",
        "开工[120个](figure)，最大限度减少审批。",
      })
  void other_sentences_pass(String text) {
    assertEquals(List.of(), found(text, TextLine.Role.TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "CHART_TITLE, 床位数持续增长, 持续增长",
    "CHART_TITLE, 2023年回升到[500项](figure), 回升",
    "LABEL, 增速最快的区, 最快",
  })
  void titles_and_labels_assert_without_figures(TextLine.Role role, String text, String word) {
    assertEquals(List.of("unbound-assertion " + word), found(text, role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"比上年增长[3.2%](figure)", "2023年[回升](claim)到[500项](figure)", "工业增加值"})
  void a_change_that_a_figure_or_claim_states_passes(String title) {
    assertEquals(List.of(), found(title, TextLine.Role.CHART_TITLE));
  }
}
