package org.huiyin.check;

import static org.huiyin.model.FigureBuilder.figure;
import static org.huiyin.model.FigureBuilder.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Captions;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Nature;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.ReplyBuilder;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;
import org.huiyin.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordingTest {
  /** What is told of a sentence with one number in brackets, which is that of a figure. */
  private static List<String> found(String sentence, Nature nature) {
    SourceFile file = new SourceFile("index.md", sentence);
    int open = sentence.indexOf('[');
    int close = sentence.indexOf(']');
    Origin link = file.at(open + 1, close);
    String before = sentence.substring(0, open);
    String text = sentence.substring(open + 1, close);
    String after = sentence.substring(close + 1);
    List<TextLine.Part> parts = new ArrayList<>();
    if (!before.isEmpty()) {
      parts.add(new TextLine.Part(0, open, file.at(0, open), false));
    }
    parts.add(new TextLine.Part(open, close - 1, link, true));
    if (!after.isEmpty()) {
      parts.add(
          new TextLine.Part(
              close - 1, sentence.length() - 2, file.at(close + 1, sentence.length()), false));
    }
    TextLine line = new TextLine(before + text + after, Language.ZH, parts);
    Prose.Mention mention =
        new Prose.Mention(
            new Prose.Target.OfFigure(new ObservationRef("schools", "city")),
            text,
            Language.ZH,
            "",
            "",
            link);
    Reply reply =
        ReplyBuilder.reply(CardBuilder.card("demo-1").signedOn("2024-05-20").build())
            .with(figure("schools").nature(nature).with(given("city", "50")))
            .build();
    Reply told =
        new Reply(
            reply.card(),
            reply.figures(),
            reply.claims(),
            reply.commitments(),
            reply.charts(),
            reply.revisions(),
            reply.highlights(),
            reply.prose(),
            Optional.empty(),
            reply.images(),
            reply.attachments(),
            new Captions(List.of(line), List.of(mention)),
            reply.leftOut(),
            reply.related());
    return Codes.problems(new PlanWording(), told).stream().map(problem -> problem.code()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "力争建成学校[50所]。",
        "今后将新建[50所]学校。",
        "即将建成[50所]。",
        "下一步将在东区新建学校[50所]。",
        "拟投资[50亿元]。",
        "计划投资[50亿元]，分三年实施。",
        "到2025年，全市学校达到[50所]。",
        "到2025年底力争[达到50所]。",
        "学校总数将达到[50所]。",
      })
  void an_intention_needs_a_planned_figure(String sentence) {
    assertEquals(List.of("plan-not-planned"), found(sentence, Nature.STOCK));
    assertEquals(List.of(), found(sentence, Nature.PLANNED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我市将[50所]学校改为公办。",
        "将其[50所]并入。",
        "将近[50所]学校。",
        "将改造[50个]小区列入任务。",
        "将新建[50所]学校作为重点。",
        "将达到[50人]的班级分开。",
        "已将投资[50亿元]的项目改为公办。",
        "按计划建成[50所]。",
        "原计划建设[50所]。",
        "到2020年达到[50所]。",
        "将重点放在质量上，已建成[50所]。",
        "模拟达到[50所]。",
        "全市有学校[50所]，力争更多。",
        "力争更多。全市有学校[50所]。",
      })
  void a_result_is_no_plan_because_of_a_word_nearby(String sentence) {
    assertEquals(List.of(), found(sentence, Nature.STOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"已建成学校[50所]。", "目前已累计完成[50个]。", "现已经[达到50所]。"})
  void a_plan_is_not_told_as_reached(String sentence) {
    assertEquals(List.of("plan-told-as-result"), found(sentence, Nature.PLANNED));
    assertEquals(List.of(), found(sentence, Nature.STOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"已完成目标[50所]的八成。", "已制定方案，建成[50所]。", "计划完成[50所]。"})
  void a_plan_that_is_told_as_a_plan_passes(String sentence) {
    assertEquals(List.of(), found(sentence, Nature.PLANNED));
  }
}
