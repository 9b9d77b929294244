package org.huiyin.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Card;
import org.huiyin.model.Figure;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns where the Chinese text calls a linked number a plan (拟建, 将达到, 力争, 到2025年达到) and its figure
 * is a result, or the other way round (已建成).
 *
 * <p>Only the plain forms are judged. 将 stands for 把 as often as for the future: it counts only
 * right before a verb of reaching, and not where a later verb takes the number as its object
 * (将改造5个小区列入计划).
 */
final class PlanWording implements Check {
  private static final String REACH =
      "(?:新建|新增|新设|建成|建设|建立|达到|达|增加到|增至|提高到|提升到|投入|投资|实现|突破|超过|培育|开通|改造|引进|完成)";

  /** A verb of reaching in a plan. Nothing between it and the number begins a new part. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:力争|争取|(?<!已)将|(?<![模虚])拟)(?:[在于到].{1,12}|再|继续|逐步|全面)?"
              + REACH
              + "[^的将把]{0,16}$"
              + "|(?<![按照超原度])计划(?:[在于到].{1,12}|再)?(?!完成)"
              + REACH
              + "[^的将把]{0,16}$");

  private static final Pattern BY_YEAR =
      Pattern.compile(
          "到([0-9]{4})年(?:底|末|年底|年末)?[^已]*?(?:建成|达到|达|增加到|增至|提高到|提升到|实现|突破|超过)[^的]{0,16}$");

  private static final Pattern REACHED =
      Pattern.compile("已(?:经)?(?:累计|全部|全面|陆续|成功)?" + REACH + "了?[^的将把计划目标任务]{0,16}$");

  /** What follows the number where 将 means 把, or where the number describes something else. */
  private static final Pattern OBJECT =
      Pattern.compile("^[^，。；！？,;]*(?:的|改为|改成|合并|纳入|列入|作为|调整|移交|分解|评为)");

  @Override
  public void check(Reply reply, Problems problems) {
    int signed = signedOrPublished(reply.card()).getYear();
    for (Prose.Mention mention : reply.mentions()) {
      if (mention.language() == Language.ZH
          && mention.target() instanceof Prose.Target.OfFigure target) {
        Optional<Figure> figure = reply.figure(target.observation().figure());
        Optional<Place> place = place(mention, reply);
        if (figure.isPresent() && place.isPresent()) {
          check(mention, figure.get(), place.get(), signed, problems);
        }
      }
    }
  }

  /**
   * The words around a linked number.
   *
   * @param sentence what stands before it in its sentence
   * @param after what stands after it
   */
  private record Place(String sentence, String after) {
    String clause() {
      return sentence.substring(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf('：')) + 1);
    }
  }

  private static void check(
      Prose.Mention mention, Figure figure, Place place, int signed, Problems problems) {
    Optional<String> words =
        figure.isPlanned()
            ? found(REACHED.matcher(place.clause()))
            : found(PLANNED.matcher(place.clause()))
                .filter(planned -> !OBJECT.matcher(place.after()).find())
                .or(() -> byYear(place, signed));
    words.ifPresent(
        said ->
            problems.add(
                Problem.warning(
                    mention.written(),
                    Message.of(
                        figure.isPlanned() ? "plan-told-as-result" : "plan-not-planned",
                        said + mention.text(),
                        figure.id()))));
  }

  private static Optional<String> found(Matcher words) {
    return words.find() ? Optional.of(words.group()) : Optional.empty();
  }

  /** A year after that of publication is after that of the signature too. */
  private static LocalDate signedOrPublished(Card card) {
    return card.letter().signedOn().orElseGet(card::day);
  }

  /** A year after that of the signature. */
  private static Optional<String> byYear(Place place, int signed) {
    Matcher year = BY_YEAR.matcher(place.sentence());
    return year.find() && Integer.parseInt(year.group(1)) > signed
        ? Optional.of(year.group())
        : Optional.empty();
  }

  private static Optional<Place> place(Prose.Mention mention, Reply reply) {
    for (TextLine line : reply.lines()) {
      for (TextLine.Part part : line.parts()) {
        if (part.bound() && begins(part.origin(), mention.written())) {
          String before = line.text().substring(0, part.start());
          int start = 0;
          for (char stop : "。；！？".toCharArray()) {
            start = Math.max(start, before.lastIndexOf(stop) + 1);
          }
          return Optional.of(
              new Place(
                  before.substring(start) + untilNumber(mention.text()),
                  line.text().substring(part.end())));
        }
      }
    }
    return Optional.empty();
  }

  /** A link may hold the verb too: [建成50所]. */
  private static String untilNumber(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return text.substring(0, digit);
  }

  private static boolean begins(Origin part, Origin link) {
    return part.file().equals(link.file()) && part.start() == link.start();
  }
}
