package org.huiyin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.check.Checks;
import org.huiyin.check.KnownAddresses;
import org.huiyin.draw.Draw;
import org.huiyin.model.Reply;
import org.huiyin.model.site.Site;
import org.huiyin.pipeline.trace.CardIndex;
import org.huiyin.read.Content;
import org.huiyin.resolve.Resolve;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In a copy of the flagship, a word of degree, sign, unit, scale, fraction or order of any bound
 * number or claim is changed, inside its link or beside it: a check reports it.
 *
 * <p>Not tried are words that leave a statement true. Of a value that is exactly 104 these are 约,
 * 至少, 至多, 以上, 以下, 左右; of a claim {@code >= 1/3} they are 四分之一以上 and every other weaker statement.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class EveryWordTest {
  private static final String ID = "js-2021-1002";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(figure:[^)]+\\)");
  private static final Pattern EXACT = Pattern.compile("([0-9][0-9,]*)(\\p{IsHan}*)");

  private static final List<String> DEGREES = List.of("近", "将近", "超过", "逾", "突破", "不足", "不到", "少于");
  private static final List<String> MORE = List.of("余", "多");
  private static final List<String> SIGNS = List.of("−", "-", "负");
  private static final List<String> SCALES = List.of("百", "千", "万", "亿");
  private static final List<String> UNITS =
      List.of("个", "家", "项", "件", "篇", "人", "人次", "公里", "元", "万元", "%", "‰", "个百分点", "倍");

  private static final List<String> ENGLISH_DEGREES =
      List.of(
          "nearly ",
          "almost ",
          "more than ",
          "over ",
          "less than ",
          "fewer than ",
          "under ",
          "minus ",
          "−",
          "-");

  private static final List<String> ENGLISH_UNITS =
      List.of(
          "%",
          " per cent",
          " percent",
          " percentage points",
          " million",
          " billion",
          " thousand",
          " times");

  /** Neighbouring links are changed in different ways, so that all ways are tried. */
  private static final int STEP = Exhaustive.times(3, 1);

  private static final CardIndex NOBODY = new CardIndex(List.of());

  private Path folder;
  private Content content;
  private Site site;
  private Checks checks;
  private Set<String> known;

  @BeforeAll
  void copyFlagship(@TempDir Path copy) throws IOException {
    folder = copy.resolve("content/replies").resolve(ID);
    WholeSite.copy(Path.of("content"), copy.resolve("content"));
    content = new Content(copy);
    Problems problems = new Problems();
    site = Resolve.site(content.site(problems), problems).orElseThrow();
    checks = new Checks(site.numbers());
    known = problems().stream().map(EveryWordTest::place).collect(Collectors.toSet());
    assertTrue(
        known.stream().noneMatch(one -> one.matches("(?:figure|claim)-.*")), known::toString);
  }

  private List<Problem> problems() throws IOException {
    Problems problems = new Problems();
    Optional<Reply> reply =
        Resolve.reply(content.reply(ID, problems), site, NOBODY, Draw::textsOf, problems);
    reply.ifPresent(
        resolved ->
            checks.run(resolved, NOBODY, new KnownAddresses(Set.of()), day -> false, problems));
    return problems.sorted();
  }

  private static String place(Problem problem) {
    return problem.code() + " " + problem.origin();
  }

  /** Whether there is a problem that the flagship does not have. */
  private boolean isRefused() throws IOException {
    return problems().stream().anyMatch(problem -> !known.contains(place(problem)));
  }

  @Test
  void a_changed_word_of_a_figure_is_refused() throws IOException {
    assertTrue(changeEach("index.md", false) > 900 / STEP);
    assertTrue(changeEach("index.en.md", true) > 500 / STEP);
    assertTrue(changeEach("charts.yml", false) > 100 / STEP);
    assertTrue(changeEach("claims.yml", false) > 20 / STEP);
  }

  /** Changes all links of a file at once, each in one way, then each in another. */
  private int changeEach(String name, boolean english) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    Set<String> unnoticed = new TreeSet<>();
    int changes = 0;
    for (int way = 0, most = 1; way < most; way += STEP) {
      StringBuilder changed = new StringBuilder();
      List<Change> made = new ArrayList<>();
      Matcher link = LINK.matcher(text);
      for (int nth = 0; link.find(); nth++) {
        boolean latin = english || link.group(1).matches("[ -~]+");
        List<String> ways = changed(link.group(1), text.substring(link.end(1), link.end()), latin);
        most = Math.max(most, ways.size());
        String other = ways.get((way + nth % STEP) % ways.size());
        if (other.startsWith("负") && text.startsWith("担", link.start() - 1)) {
          other = ways.get(0); // 担负 is a verb.
        }
        link.appendReplacement(changed, Matcher.quoteReplacement(other));
        made.add(new Change(changed.length() - other.length(), other));
      }
      link.appendTail(changed);
      Files.writeString(file, changed);
      List<Problem> problems = problems();
      made.stream()
          .filter(change -> problems.stream().noneMatch(change::isReportedBy))
          .forEach(change -> unnoticed.add(name + ": " + change.link));
      changes += made.size();
    }
    Files.writeString(file, text);
    assertEquals(Set.of(), unnoticed);
    return changes;
  }

  /** A changed link and its place. */
  private record Change(int start, String link) {
    boolean isReportedBy(Problem problem) {
      return problem.origin().start() < start + link.length() && start <= problem.origin().end();
    }
  }

  /** The link with other words, inside its text and beside it. */
  private static List<String> changed(String said, String target, boolean english) {
    List<String> changed = new ArrayList<>();
    Matcher exact = EXACT.matcher(said);
    if (!exact.matches()) {
      // 近万项, nearly 10,000: the word of degree is taken away or turned.
      String word = english ? "nearly " : "近";
      assertTrue(said.startsWith(word), said);
      String rest = said.substring(word.length());
      List<String> others = english ? List.of("", "more than ", "over ") : List.of("", "超过", "逾");
      others.forEach(other -> changed.add("[" + other + rest + target));
      return changed;
    }
    String number = exact.group(1);
    String unit = exact.group(2);
    for (String degree : english ? ENGLISH_DEGREES : DEGREES) {
      changed.add("[" + degree + said + target);
      changed.add(degree + "[" + said + target);
    }
    if (english) {
      for (String other : ENGLISH_UNITS) {
        changed.add("[" + number + other + target);
        changed.add("[" + number + target + other);
      }
      return changed;
    }
    for (String sign : SIGNS) {
      changed.add("[" + sign + said + target);
      changed.add(sign + "[" + said + target);
    }
    for (String more : MORE) {
      changed.add("[" + number + more + unit + target);
      changed.add("[" + number + target + more + unit);
    }
    for (String scale : SCALES) {
      changed.add("[" + number + scale + unit + target);
      changed.add("[" + number + target + scale + unit);
    }
    for (String other : UNITS) {
      if (!other.equals(unit)) {
        changed.add("[" + number + other + target);
        changed.add("[" + number + target + other);
      }
    }
    return changed;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      占全省三分之一以上 | 占全省三分之一以下
      占全省三分之一以上 | 占全省三分之一
      占全省三分之一以上 | 占全省近三分之一
      占全省三分之一以上 | 占全省约三分之一
      占全省三分之一以上 | 占全省不足三分之一
      占全省三分之一以上 | 占全省超过三分之一
      占全省三分之一以上 | 占全省三分之二以上
      占全省三分之一以上 | 占全省二分之一以上
      占全省三分之一以上 | 占全省一半以上
      占全省三分之一以上 | 占全省三倍以上
      占全省三分之一以上 | 占全省四成以上
      占全省30%以上 | 占全省30%以下
      占全省30%以上 | 占全省30%
      占全省30%以上 | 占全省近30%
      占全省30%以上 | 占全省超过30%
      占全省30%以上 | 占全省不足30%
      占全省30%以上 | 占全省31%以上
      占全省30%以上 | 占全省30倍以上
      占全省30%以上 | 占全省30个以上
      占全省30%以上 | 比全省增长30%以上
      占全省30%以上 | 比全省下降30%以上
      四个方面的工作 | 五个方面的工作
      四个方面的工作 | 三个方面的工作
      四个方面的工作 | 超过四个方面的工作
      四个方面的工作 | 四十个方面的工作
      八项机制逐一列明 | 九项机制逐一列明
      八项机制逐一列明 | 近八项机制逐一列明
      八项机制逐一列明 | 八十项机制逐一列明
      八项机制逐一列明 | 八成机制逐一列明
      八项机制逐一列明 | 八万项机制逐一列明
      苏南各市相加等于报道的苏南总数 | 苏南各市相加超过报道的苏南总数
      苏南各市相加等于报道的苏南总数 | 苏南各市相加不足报道的苏南总数
      苏南各市相加等于报道的苏南总数 | 苏南各市相加不等于报道的苏南总数
      苏州最多 | 苏州最少
      苏州最多 | 苏州居次
      无锡居次 | 无锡居首
      无锡居次 | 无锡最多
      无锡居次 | 无锡居末
      无锡居次 | 无锡居第三
      one third or more of the provincial total | one third or less of the provincial total
      one third or more of the provincial total | one third of the provincial total
      one third or more of the provincial total | nearly one third of the provincial total
      one third or more of the provincial total | more than one third of the provincial total
      one third or more of the provincial total | less than one third of the provincial total
      one third or more of the provincial total | two thirds or more of the provincial total
      one third or more of the provincial total | one half or more of the provincial total
      one third or more of the provincial total | half or more of the provincial total
      30% or more of the provincial total | 30% or less of the provincial total
      30% or more of the provincial total | 30% of the provincial total
      30% or more of the provincial total | more than 30% of the provincial total
      30% or more of the provincial total | nearly 30% of the provincial total
      30% or more of the provincial total | 31% or more of the provincial total
      30% or more of the provincial total | 30 times or more of the provincial total
      30% or more of the provincial total | 30 projects or more of the provincial total
      work in 4 areas | work in 5 areas
      work in 4 areas | work in more than 4 areas
      work in 4 areas | work in 4% of areas
      work in 4 areas | work in 4 million areas
      All 8 mechanisms are listed | All 9 mechanisms are listed
      All 8 mechanisms are listed | Nearly 8 mechanisms are listed
      All 8 mechanisms are listed | More than 8 mechanisms are listed
      All 8 mechanisms are listed | 8% of mechanisms are listed
      All 8 mechanisms are listed | All 80 mechanisms are listed
      started the most | started the fewest
      started the most | started the second most
      the second most | the most
      the second most | the third most
      the second most | the second fewest
      the cities of southern Jiangsu add up to its reported total | the cities of southern Jiangsu exceed its reported total
      """)
  void a_changed_word_of_a_claim_is_refused(String says, String other) throws IOException {
    List<Path> files =
        List.of(
            folder.resolve("claims.yml"),
            folder.resolve("charts.yml"),
            folder.resolve("index.md"),
            folder.resolve("index.en.md"));
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    // The words are changed in the claim and in every link to it, which must agree.
    Pattern place =
        Pattern.compile("(says: \\{zh: |en: |\\[)" + Pattern.quote(says) + "(?=[,}\\]])");
    assertTrue(place.matcher(texts.get(0)).find(), says);
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(
          files.get(i), place.matcher(texts.get(i)).replaceAll(found -> found.group(1) + other));
    }
    boolean refused = isRefused();
    for (int i = 0; i < files.size(); i++) {
      Files.writeString(files.get(i), texts.get(i));
    }
    assertTrue(refused, other);
  }

  @ParameterizedTest
  @CsvSource({
    "[占全省30%以上](claim:, 近[占全省30%以上](claim:, false",
    "[四个方面的工作](claim:, 超过[四个方面的工作](claim:, true",
    "[八项机制逐一列明](claim:, 约[八项机制逐一列明](claim:, true",
    "[八项机制逐一列明](claim:, 不足[八项机制逐一列明](claim:, true",
  })
  void a_word_of_degree_beside_a_claim_belongs_to_its_words(
      String link, String other, boolean refused) throws IOException {
    Path file = folder.resolve("index.md");
    String text = Files.readString(file);
    assertTrue(text.contains(link), link);
    Files.writeString(file, text.replace(link, other));
    assertEquals(refused, isRefused());
    Files.writeString(file, text);
  }
}
