package org.huiyin.draft.reading;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.huiyin.draft.letter.Letter.Part;
import org.huiyin.draft.reading.BodyReading.DateWord;
import org.huiyin.draft.reading.BodyReading.Exempt;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.Listed;
import org.huiyin.draft.reading.BodyReading.ReadClaim;
import org.huiyin.draft.reading.BodyReading.ReadCommitment;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.BodyReading.Why;
import org.huiyin.draft.reading.clue.Times;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.numeral.Words;

/** Reads the figures, claims and commitments of a body. */
public final class BodyReader {
  /** With these a heading tells that what follows is to be done. */
  private static final Words PLANS =
      Words.of("下一步 下步 今后 打算 努力方向 工作计划 工作安排 接下来 下阶段 未来 工作思路 工作举措 下一阶段");

  private static final Pattern UNIT_LINE = Pattern.compile("\\s*[（(]?单位[：:].{1,12}");

  private static final String CONFIRM_FORMULA = "算式由程序按前后的数写出，请确认";

  private final Audit audit;

  /**
   * @param names of the site that contain numbers which need no source
   */
  public BodyReader(List<String> names) {
    this.audit = new Audit(Measures.standard(), names);
  }

  /** Reads a body. */
  public BodyReading read(List<Part> body, BodyContext context) {
    return new Work(body, context).reading();
  }

  /** Counts what became of the numerals of a body. */
  public Sums sums(List<Part> body, BodyReading reading) {
    return Sums.of(body, reading, audit);
  }

  /** One body. */
  private final class Work {
    private final List<Part> body;
    private final BodyContext context;
    private final TextReader texts;
    private final TableReader tables;
    private final List<List<BodyTexts.Text>> places;
    private final List<TextReader.Section> sections;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Exempt> exempt = new ArrayList<>();
    private final List<DateWord> dates = new ArrayList<>();
    private final List<Claims.Found> claimed = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();
    private final List<Totals> totals = new ArrayList<>();

    Work(List<Part> body, BodyContext context) {
      this.body = body;
      this.context = context;
      this.texts = new TextReader(context);
      this.tables = new TableReader(texts);
      this.places = byPart(BodyTexts.of(body), BodyTexts.Text::part);
      this.sections = sections();
    }

    BodyReading reading() {
      for (int part = 0; part < body.size(); part++) {
        if (body.get(part) instanceof Part.Table table) {
          table(part, table);
        } else {
          places.get(part).forEach(this::text);
        }
      }
      mentions.sort((one, other) -> Span.ORDER.compare(one.span(), other.span()));
      listed.sort((one, other) -> Span.ORDER.compare(one.span(), other.span()));
      exempt.sort((one, other) -> Span.ORDER.compare(one.span(), other.span()));
      Figures figures = Figures.of(mentions);
      List<ReadClaim> claims = claims(figures);
      return new BodyReading(
          figures.list(), claims, commitments(figures, claims), listed, exempt, dates);
    }

    /** Divides what stands in the body by its part. */
    private <T> List<List<T>> byPart(List<T> all, ToIntFunction<T> part) {
      List<List<T>> parts = new ArrayList<>();
      body.forEach(unused -> parts.add(new ArrayList<>()));
      all.forEach(one -> parts.get(part.applyAsInt(one)).add(one));
      return parts;
    }

    private List<TextReader.Section> sections() {
      List<TextReader.Section> all = new ArrayList<>();
      Optional<Integer> heading = Optional.empty();
      Optional<String> area = Optional.empty();
      boolean plans = false;
      int level = 1;
      for (int i = 0; i < body.size(); i++) {
        if (body.get(i) instanceof Part.Heading found) {
          heading = Optional.of(i);
          boolean own = PLANS.in(found.text());
          plans = own || plans && found.level() > level;
          level = own || !plans ? found.level() : level;
          area = texts.areas(found.text()).stream().map(named -> named.name()).findFirst();
        }
        all.add(new TextReader.Section(heading, area, plans));
      }
      return all;
    }

    private void text(BodyTexts.Text place) {
      List<Numeral> numerals = audit.of(place.text());
      List<Mention> read = texts.read(place, sections.get(place.part()), numerals);
      Set<Span> bound = new HashSet<>();
      BitSet linked = new BitSet();
      for (Claims.Found claim : new Claims(place.text(), read, context.place()).find()) {
        bound.add(claim.share().span());
        linked.set(claim.start(), claim.share().span().end());
        if (claim.right()) {
          claimed.add(claim);
        } else {
          listed.add(
              new Listed(
                  claim.share().span(),
                  claim.share().text(),
                  Why.DOES_NOT_HOLD,
                  claim.difference()));
        }
      }
      for (int i = 0; i < read.size(); i++) {
        Totals.of(place.text(), read, i).ifPresent(totals::add);
        Optional<Counts> count = Counts.of(place.text(), read.get(i));
        if (count.isPresent() && !isOperand(read.get(i))) {
          counts.add(count.get());
          bound.add(read.get(i).span());
          linked.set(read.get(i).span().start(), count.get().end());
        }
      }
      read.stream().filter(mention -> !bound.contains(mention.span())).forEach(mentions::add);
      read.forEach(
          mention -> {
            bound.add(mention.span());
            linked.set(mention.span().start(), mention.span().end());
          });
      rest(place, numerals, bound);
      DateWords.in(place, context).stream()
          .filter(word -> linked.get(word.span().start(), word.span().end()).isEmpty())
          .forEach(dates::add);
    }

    /** Whether a claim computes with a number, so that it must be an observation. */
    private boolean isOperand(Mention mention) {
      return claimed.stream()
              .anyMatch(claim -> claim.first() == mention || claim.second() == mention)
          || totals.stream()
              .anyMatch(total -> total.total() == mention || total.parts().contains(mention));
    }

    /** What was not bound needs no source, or is listed. */
    private void rest(BodyTexts.Text place, List<Numeral> numerals, Set<Span> bound) {
      for (Numeral numeral : numerals) {
        Span span = place.span(numeral.start(), numeral.end());
        if (bound.contains(span)) {
          continue;
        }
        if (numeral.needsBinding()) {
          listed.add(
              new Listed(span, numeral.text(), Why.NOT_READABLE, "“" + numeral.text() + "”读不成一个数"));
        } else {
          exempt.add(new Exempt(span, numeral.text(), numeral.kind().word()));
        }
      }
    }

    private void table(int part, Part.Table table) {
      TableReader.Around around =
          new TableReader.Around(
              sections.get(part), caption(part), areaBefore(part), timeBefore(part));
      Map<Span, Mention> read = new HashMap<>();
      for (Mention mention : tables.read(part, table.table(), around)) {
        if (mention.printed().isEmpty()) {
          mentions.add(mention);
        } else {
          read.put(mention.span(), mention);
        }
      }
      places.get(part).forEach(place -> cell(table, place, read));
    }

    /** A cell is bound where it is one numeral; else its numerals are listed or exempt. */
    private void cell(Part.Table table, BodyTexts.Text place, Map<Span, Mention> read) {
      List<Numeral> numerals = audit.of(place.text());
      Set<Span> bound = new HashSet<>();
      boolean value = TableReader.isValue(table.table(), place.row(), place.column());
      for (Numeral numeral : numerals) {
        Span span = place.span(numeral.start(), numeral.end());
        if (value && read.containsKey(span)) {
          mentions.add(read.get(span));
          bound.add(span);
        } else if (!value && numeral.needsBinding() && isPlain(place.text())) {
          boolean year = place.text().strip().length() == 4;
          exempt.add(new Exempt(span, numeral.text(), year ? "date" : "ordinal"));
          bound.add(span);
        }
      }
      rest(place, numerals, bound);
    }

    private static boolean isPlain(String text) {
      return text.strip().matches("[0-9]{1,4}");
    }

    /** The paragraph before a table, if it is short or names a unit. */
    private String caption(int part) {
      if (part > 0 && body.get(part - 1) instanceof Part.Paragraph paragraph) {
        return paragraph.text();
      }
      return "";
    }

    /** The one time that the caption of a table names: the text before it or before its unit. */
    private Optional<Times.Time> timeBefore(int part) {
      for (int i = part - 1; i >= 0 && i >= part - 2; i--) {
        if (body.get(i) instanceof Part.Table) {
          return Optional.empty();
        }
        String text = textOf(i);
        List<Times.Time> named =
            texts.times(text).stream().filter(time -> time.kind() != Times.Kind.EACH).toList();
        if (!named.isEmpty() || !UNIT_LINE.matcher(text).matches()) {
          boolean one = named.stream().map(Times.Time::span).distinct().count() == 1;
          return one ? Optional.of(named.get(0)) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** The area that the paragraphs of the section name last before a table. */
    private Optional<String> areaBefore(int part) {
      for (int i = part - 1; i >= 0 && i >= part - 2; i--) {
        if (body.get(i) instanceof Part.Paragraph paragraph) {
          var named = texts.areas(paragraph.text());
          if (!named.isEmpty()) {
            return Optional.of(named.get(named.size() - 1).name());
          }
        }
      }
      return sections.get(part).area();
    }

    private List<ReadClaim> claims(Figures figures) {
      List<ReadClaim> claims = new ArrayList<>();
      Ids ids = new Ids();
      for (Claims.Found found : claimed) {
        Span share = found.share().span();
        String holds =
            found
                .holds()
                .replace("%1$s", reference(figures, found.first()))
                .replace("%2$s", reference(figures, found.second()));
        Span span = new Span(share.part(), -1, -1, found.start(), share.end());
        claims.add(
            claim(ids, span, holds, found.roundedTo(), List.of(), found.share(), List.of(share)));
      }
      for (Counts found : counts) {
        Span number = found.number().span();
        Span span = new Span(number.part(), -1, -1, number.start(), found.end());
        String holds = "count(items) = " + found.names().size();
        claims.add(
            claim(
                ids,
                span,
                holds,
                Optional.empty(),
                found.names(),
                found.number(),
                List.of(number)));
      }
      for (Totals found : totals) {
        String holds =
            found.parts().stream().map(part -> reference(figures, part)).collect(joining(" + "))
                + " = "
                + reference(figures, found.total());
        Span span = new Span(found.total().span().part(), -1, -1, found.start(), found.end());
        claims.add(claim(ids, span, holds, Optional.empty(), List.of(), found.total(), List.of()));
      }
      claims.sort((one, other) -> Span.ORDER.compare(one.span(), other.span()));
      return claims;
    }

    private static String reference(Figures figures, Mention mention) {
      return figures.reference(mention.span()).orElseThrow();
    }

    private ReadClaim claim(
        Ids ids,
        Span span,
        String holds,
        Optional<String> roundedTo,
        List<String> items,
        Mention about,
        List<Span> numerals) {
      String says = textOf(span.part()).substring(span.start(), span.end());
      return new ReadClaim(
          ids.unique(Ids.initials(says, "lj")),
          says,
          holds,
          roundedTo,
          items,
          about.heading(),
          span,
          numerals,
          Map.of(Guess.HOLDS, CONFIRM_FORMULA));
    }

    private String textOf(int part) {
      return body.get(part) instanceof Part.Heading heading
          ? heading.text()
          : ((Part.Paragraph) body.get(part)).text();
    }

    private List<ReadCommitment> commitments(Figures figures, List<ReadClaim> claims) {
      List<List<Mention>> bound = byPart(mentions, mention -> mention.span().part());
      List<Span> links = new ArrayList<>();
      mentions.forEach(mention -> links.add(mention.span()));
      claims.forEach(claim -> links.add(claim.span()));
      dates.forEach(word -> links.add(word.span()));
      listed.forEach(one -> links.add(one.span()));
      links.sort(Span.ORDER);
      List<List<Span>> taken = byPart(links, Span::part);
      int year = context.written().map(day -> day.getYear()).orElse(0);
      List<ReadCommitment> found = new ArrayList<>();
      Ids ids = new Ids();
      boolean announced = false;
      for (int part = 0; part < body.size(); part++) {
        if (body.get(part) instanceof Part.Paragraph paragraph && !isList(paragraph.text())) {
          announced &= PromiseWords.isPoint(paragraph.text());
          TextReader.Section section = sections.get(part);
          Promises promises =
              new Promises(
                  places.get(part).get(0),
                  section.plans() || announced,
                  texts.times(paragraph.text()),
                  taken.get(part),
                  bound.get(part),
                  year);
          found.addAll(promises.find(section.heading(), ids, figures));
          announced |= PromiseWords.announce(paragraph.text());
        }
      }
      return found;
    }

    /** Whether a paragraph lists the attachments of the letter, which promise nothing. */
    private static boolean isList(String text) {
      return text.startsWith("附件");
    }
  }
}
