package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.clue.Areas;
import org.huiyin.draft.reading.clue.Clue;
import org.huiyin.draft.reading.clue.Natures;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.draft.reading.clue.Times;
import org.huiyin.model.Nature;
import org.huiyin.quantity.numeral.Glyphs;
import org.huiyin.quantity.numeral.Words;

/**
 * Reads a table: a column of numbers is a figure, a row an observation; or the other way round
 * where the headers are times.
 */
final class TableReader {
  private static final Words EMPTY = Words.of("— —— – - － / … …… 无 暂无 未统计 N/A");
  private static final Words TOTALS = Words.of("合计 总计 共计 小计 全部 汇总");
  private static final Words SERIAL = Words.of("序号 编号 序");
  private static final Words SHARES = Words.of("率 占比 比例 比重 增幅 增速");
  private static final Words PERSONS = Words.of("人数 人次 学生 教师 人员");

  private final TextReader texts;

  TableReader(TextReader texts) {
    this.texts = texts;
  }

  /**
   * What stands around a table.
   *
   * @param caption the paragraph before it, for a unit (单位：万元) and the like
   * @param area the area that it is about, if the text before it names one
   * @param time that its caption names
   */
  record Around(
      TextReader.Section section,
      String caption,
      Optional<String> area,
      Optional<Times.Time> time) {}

  /** What a header of a row or column says. */
  private record Header(
      String label, Optional<String> unit, Optional<Times.Time> time, Optional<String> area) {
    boolean isMeasure() {
      return time.isEmpty() && area.isEmpty();
    }
  }

  /** Reads the cells. Serial numbers and headers are left out. */
  List<Mention> read(int part, Block.Table table, Around around) {
    List<List<Block.Cell>> rows = table.rows();
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      return List.of();
    }
    int body = firstRow(rows);
    int first = firstColumn(rows, body);
    List<Header> columns = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      String words = joined(rows, body, column);
      boolean inside = words.startsWith("其中") && column > first;
      columns.add(inside ? part(header(words), columns.get(column - 1)) : header(words));
    }
    Optional<String> unit = unitOf(around.caption()).or(() -> unitInRows(rows, body));
    List<Mention> found = new ArrayList<>();
    for (int row = body; row < rows.size(); row++) {
      List<Block.Cell> cells = rows.get(row);
      StringBuilder name = new StringBuilder();
      for (int column = 0; column < first; column++) {
        boolean repeated =
            column > 0 && cells.get(column).text().equals(cells.get(column - 1).text());
        boolean serial = SERIAL.at(columns.get(column).label(), 0) > 0;
        name.append(repeated || serial ? "" : cells.get(column).text());
      }
      Header header = header(name.toString());
      for (int column = first; column < cells.size(); column++) {
        if (!cells.get(column).merged()) {
          Place place = new Place(part, row, column, cells.get(column).text());
          cell(place, header, columns.get(column), unit, around).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** 其中：公办 behind 新增学位: 新增学位（公办）. */
  private static Header part(Header own, Header whole) {
    String name = own.label().replaceFirst("^其中[：:]?", "").strip();
    String of = whole.label().replaceFirst("（[^（）]*）$", "");
    return new Header(
        name.startsWith(of) ? name : of + "（" + name + "）",
        own.unit().or(whole::unit),
        own.time(),
        own.area());
  }

  private record Place(int part, int row, int column, String text) {}

  /** Whether a cell holds a serial number or belongs to a header, and no value. */
  static boolean isValue(Block.Table table, int row, int column) {
    int body = firstRow(table.rows());
    return row >= body && column >= firstColumn(table.rows(), body);
  }

  private Optional<Mention> cell(
      Place place, Header row, Header column, Optional<String> unit, Around around) {
    String text = place.text().strip();
    boolean empty = text.isEmpty() || EMPTY.at(text, 0) == text.length();
    Header measure = column.isMeasure() ? column : row;
    Header other = measure == column ? row : column;
    Optional<String> given = measure.unit().or(() -> other.unit()).or(() -> unit);
    String held = given.orElse(guessed(measure.label(), text));
    Optional<Printed> printed = empty ? Optional.empty() : Printed.of(number(text), held);
    if (!empty && printed.isEmpty()) {
      return Optional.empty();
    }
    boolean own = printed.filter(one -> !one.unit().equals(held)).isPresent();
    Clue<String> clue =
        own || given.isPresent()
            ? Clue.stated(printed.map(Printed::unit).orElse(held))
            : Clue.guess(printed.map(Printed::unit).orElse(held), "表中没有写明单位");
    String label = measure.label();
    boolean total = TOTALS.at(other.label(), 0) > 0;
    boolean named = other.isMeasure() && !total && !other.label().isEmpty();
    Optional<Times.Time> time =
        other.time().or(measure::time).or(() -> one(measure.label())).or(() -> one(other.label()));
    Optional<String> area = other.area().or(measure::area);
    Clue<Optional<String>> where =
        area.isPresent()
            ? Clue.stated(area)
            : around.area().isPresent()
                ? Clue.guess(around.area(), "地区取自表前的文字")
                : Clue.guess(Optional.empty(), "表中未写明地区");
    Mention.Row kind = total ? Mention.Row.TOTAL : Mention.Row.PART;
    int lead = place.text().length() - place.text().stripLeading().length();
    return Optional.of(
        new Mention(
            new Span(place.part(), place.row(), place.column(), lead, lead + text.length()),
            text,
            printed,
            clue,
            label.isEmpty() || named && !label.contains(other.label())
                ? named ? other.label() + label : "数量"
                : label,
            where,
            area.isEmpty() && where.value().isPresent(),
            time.map(found -> period(found)).orElseGet(() -> captioned(around.time())),
            nature(label + " " + (named ? other.label() : ""), held, time),
            around.section().heading(),
            named ? Mention.Row.NONE : kind));
  }

  /** The one time in a header that says more. */
  private Optional<Times.Time> one(String label) {
    List<Times.Time> found = texts.times(label);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Clue<ReadPeriod> captioned(Optional<Times.Time> time) {
    return time.map(found -> Clue.guess(PeriodRule.period(found), "时期取自表前的文字"))
        .orElse(Clue.stated(ReadPeriod.NOT_GIVEN));
  }

  private static Clue<ReadPeriod> period(Times.Time time) {
    ReadPeriod read = PeriodRule.period(time);
    return time.resolved() ? Clue.guess(read, "按落款或发布日期推算的时期") : Clue.stated(read);
  }

  /** A range or sign may stand in a cell with blanks between digits. */
  private static String number(String text) {
    return text.replace("　", "").strip();
  }

  private static Clue<Nature> nature(String label, String unit, Optional<Times.Time> time) {
    String words = label + "有";
    Natures.Site site =
        new Natures.Site(
            label, 0, 0, label.length(), label.length(), unit, time, words.contains("计划"), 0);
    Clue<Nature> read = Natures.of(site, Optional.empty());
    boolean added = label.contains("新增");
    return added
        ? Clue.stated(Nature.NEW)
        : Clue.guess(read.value(), read.doubt().orElse("按表头的字词判断"));
  }

  private static String guessed(String label, String text) {
    if (text.endsWith("%") || SHARES.before(label, label.length()) > 0) {
      return "%";
    }
    return PERSONS.in(label) ? "人" : "个";
  }

  /** 新增学位（个）, 投入资金（万元）, 面积/亩. */
  private Header header(String words) {
    String text = words.strip();
    Optional<String> unit = Optional.empty();
    String label = text;
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    int close = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    if (open >= 0 && close > open) {
      String inside = text.substring(open + 1, close).strip().replaceFirst("^单位[：:]", "");
      if (isUnit(inside)) {
        unit = Optional.of(inside);
        label = text.substring(0, open) + text.substring(close + 1);
      }
    }
    BitSet hidden = new BitSet();
    List<Times.Time> times = texts.times(text);
    List<Areas.Area> areas = texts.areas(text);
    times.forEach(time -> hidden.set(time.start(), time.end()));
    Optional<Times.Time> time = times.stream().findFirst().or(() -> bareYear(text));
    boolean onlyTime =
        time.isPresent() && label.length() <= time.get().end() - time.get().start() + 1;
    Optional<String> area =
        areas.stream()
            .filter(found -> found.end() - found.start() >= label(text).length() - 1)
            .map(Areas.Area::name)
            .findFirst();
    boolean place = area.isEmpty() && isPlace(label);
    return new Header(
        onlyTime ? "" : label,
        unit,
        onlyTime ? time : Optional.empty(),
        onlyTime ? Optional.empty() : place ? Optional.of(label) : area);
  }

  private static String label(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  /** A name with the sign of a place in a cell of its own: 东湖镇, 北关街道. */
  private static boolean isPlace(String label) {
    String plain = label(label);
    return plain.length() >= 2
        && plain.length() <= 8
        && plain.matches("[\\u4e00-\\u9fff]+(?:省|市|县|区|镇|乡|街道|州|旗|村|社区)")
        && !plain.matches("(?:小|社|校|园|地|各|县|市|示范|所属)区|各?县市|地区|城市|乡镇|城乡|行政村|所在.*");
  }

  private static Optional<Times.Time> bareYear(String text) {
    return text.matches("(?:19|20)[0-9]{2}")
        ? Optional.of(
            new Times.Time(
                0,
                4,
                Times.Kind.DURING,
                text,
                Optional.empty(),
                false,
                OptionalInt.of(Integer.parseInt(text))))
        : Optional.empty();
  }

  private static boolean isUnit(String words) {
    return !words.isEmpty()
        && words.length() <= 8
        && (words.equals("%") || words.equals("‰") || Printed.of("1" + words, "").isPresent())
        && !Glyphs.isDigit(words.charAt(0));
  }

  private static Optional<String> unitOf(String caption) {
    int at = caption.indexOf("单位");
    if (at < 0) {
      return Optional.empty();
    }
    String rest = caption.substring(at + 2).replaceFirst("^[：:\\s]+", "");
    String unit = rest.replaceFirst("[）)，。；、\\s].*$", "");
    return isUnit(unit) ? Optional.of(unit) : Optional.empty();
  }

  private static Optional<String> unitInRows(List<List<Block.Cell>> rows, int body) {
    for (int row = 0; row < body; row++) {
      for (Block.Cell cell : rows.get(row)) {
        Optional<String> unit = unitOf(cell.text());
        if (unit.isPresent()) {
          return unit;
        }
      }
    }
    return Optional.empty();
  }

  /** Merged headers are joined from the top. */
  private static String joined(List<List<Block.Cell>> rows, int body, int column) {
    StringBuilder words = new StringBuilder();
    String last = "";
    for (int row = 0; row < body; row++) {
      String text = rows.get(row).get(column).text().strip();
      if (!text.equals(last) && !text.startsWith("单位")) {
        words.append(text);
      }
      last = text;
    }
    return words.toString();
  }

  /** The first row that has a number in a column other than the first. */
  private static int firstRow(List<List<Block.Cell>> rows) {
    for (int row = 1; row < rows.size(); row++) {
      List<Block.Cell> cells = rows.get(row);
      for (int column = 1; column < cells.size(); column++) {
        if (isNumber(cells.get(column).text())) {
          return row;
        }
      }
    }
    return Math.min(1, rows.size());
  }

  /** The first column of values: the row headers stand before it. */
  private static int firstColumn(List<List<Block.Cell>> rows, int body) {
    int columns = rows.get(0).size();
    for (int column = 1; column < columns; column++) {
      for (int row = body; row < rows.size(); row++) {
        if (isNumber(rows.get(row).get(column).text())) {
          return column;
        }
      }
    }
    return Math.min(1, columns);
  }

  private static boolean isNumber(String text) {
    String plain = text.strip();
    return !plain.isEmpty()
        && (Glyphs.isDigit(plain.charAt(0)) || "近约超逾".indexOf(plain.charAt(0)) >= 0)
        && plain.indexOf('年') < 0
        && plain.indexOf('月') < 0
        && !plain.matches("(?:19|20)[0-9]{2}");
  }
}
