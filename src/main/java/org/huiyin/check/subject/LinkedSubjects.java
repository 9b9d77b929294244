package org.huiyin.check.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.Figure;
import org.huiyin.model.Observation;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.time.Period;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Warns where the clause before a linked number begins with an area or a year, and the link leads
 * to the value of another area or year: 乙市有[4620座](figure:bridges.jia).
 *
 * <p>It must be one of those of which the figure has values. Clauses that distribute or compare
 * (分别, 比, 以来) are not judged.
 */
public final class LinkedSubjects {
  private static final Pattern LEAD =
      Pattern.compile("^(?:其中|此外|另外|同时|截至|而|和|及|与|另有|在|仅)?(?:全年|当年|目前)?");

  private static final Pattern YEAR =
      Pattern.compile("^([0-9]{4})年(?!以来|起|至|到|[-—–~～]|之?[前后]|以[前后]|[比较]|度?计划)");

  /** Clauses whose first words need not be what the number is of. */
  private static final Pattern OTHERWISE =
      Pattern.compile("分别|依次|各|均|都|共|合计|等|[比较除外和与及同跟至到从向由为对把将被帮助支援]|以来");

  private LinkedSubjects() {}

  public static void check(Reply reply, Problems problems) {
    Clauses clauses = new Clauses(reply);
    for (Prose.Mention link : reply.mentions()) {
      if (link.language() == Language.ZH && link.target() instanceof Prose.Target.OfFigure target) {
        reply
            .figure(target.observation().figure())
            .filter(figure -> figure.observations().size() > 1)
            .ifPresent(
                figure ->
                    figure
                        .observation(target.observation().observation())
                        .flatMap(value -> problem(link, clauses.before(link), figure, value))
                        .ifPresent(problems::add));
      }
    }
  }

  private static Optional<Problem> problem(
      Prose.Mention link, String before, Figure figure, Observation value) {
    String clause = before + untilNumber(link.text());
    String rest = clause.substring(end(LEAD.matcher(clause)));
    Matcher year = YEAR.matcher(rest);
    Optional<Integer> named =
        year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    String subject = named.isPresent() ? rest.substring(year.end()) : rest;
    if (OTHERWISE.matcher(subject).find()) {
      return Optional.empty();
    }
    return otherArea(link, subject, figure, value)
        .or(() -> named.flatMap(said -> otherYear(link, said, figure, value)));
  }

  private static Optional<Problem> otherArea(
      Prose.Mention link, String subject, Figure figure, Observation value) {
    AreaNames names = AreaNames.of(List.of(figure), Language.ZH);
    Optional<String> own = AreaNames.area(value, Language.ZH);
    return names
        .first(subject)
        .filter(area -> own.isPresent() && !names.all(subject).contains(own.get()))
        .map(
            area ->
                Problem.warning(
                    link.written(),
                    Message.of("link-area", area, own.get(), figure.id() + "." + value.id())));
  }

  private static Optional<Problem> otherYear(
      Prose.Mention link, int said, Figure figure, Observation value) {
    boolean known =
        figure.observations().stream()
            .filter(other -> other.area().equals(value.area()))
            .anyMatch(other -> isIn(said, figure.periodOf(other)));
    Period own = figure.periodOf(value);
    return known && own.isDated() && !touches(said, own)
        ? Optional.of(
            Problem.warning(
                link.written(),
                Message.of(
                    "link-period",
                    String.valueOf(said),
                    own.text().map(text -> text.zh()).orElse("–"),
                    figure.id() + "." + value.id())))
        : Optional.empty();
  }

  /** Whether a period lies in a year. */
  private static boolean isIn(int year, Period period) {
    return period.firstDay().map(LocalDate::getYear).equals(Optional.of(year))
        && period.lastDay().map(LocalDate::getYear).equals(Optional.of(year));
  }

  private static boolean touches(int year, Period period) {
    return period.firstDay().map(day -> day.getYear() <= year).orElse(true)
        && period.lastDay().map(day -> day.getYear() >= year).orElse(true);
  }

  private static int end(Matcher lead) {
    return lead.find() ? lead.end() : 0;
  }

  /** A link may hold the area too: [乙市4620座]. */
  private static String untilNumber(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return text.substring(0, digit);
  }
}
