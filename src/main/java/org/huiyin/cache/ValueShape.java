package org.huiyin.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;
import org.huiyin.bytes.Digest;
import org.huiyin.source.SourceFile;

/** The types that are not made of others that are kept. */
record ValueShape<T>(Class<T> type, Writing<T> writing, Reading<T> reading) implements Shape {
  /** A forged exponent must not make a number that fills the memory as soon as it is shown. */
  private static final int LARGEST_SCALE = 100_000;

  static final Map<Class<?>, Shape> ALL =
      Map.ofEntries(
          of(String.class, (text, to) -> to.text(text), EntryReader::text),
          of(int.class, (number, to) -> to.signed(number), EntryReader::integer),
          of(Integer.class, (number, to) -> to.signed(number), EntryReader::integer),
          of(long.class, (number, to) -> to.signed(number), EntryReader::signed),
          of(Long.class, (number, to) -> to.signed(number), EntryReader::signed),
          of(boolean.class, (flag, to) -> to.number(flag ? 1 : 0), ValueShape::flag),
          of(Boolean.class, (flag, to) -> to.number(flag ? 1 : 0), ValueShape::flag),
          of(
              double.class,
              (number, to) -> to.eight(Double.doubleToRawLongBits(number)),
              from -> Double.longBitsToDouble(from.eight())),
          of(byte[].class, (bytes, to) -> to.bytes(bytes), EntryReader::bytes),
          of(OptionalInt.class, ValueShape::writeOptional, ValueShape::optional),
          of(BigInteger.class, (number, to) -> to.bytes(number.toByteArray()), ValueShape::whole),
          of(BigDecimal.class, ValueShape::writeDecimal, ValueShape::decimal),
          of(LocalDate.class, (day, to) -> to.signed(day.toEpochDay()), ValueShape::day),
          of(LocalDateTime.class, ValueShape::writeTime, ValueShape::time),
          of(
              YearMonth.class,
              (month, to) -> to.signed(month.getYear() * 12L + month.getMonthValue() - 1),
              ValueShape::month),
          of(ZoneId.class, (zone, to) -> to.text(zone.getId()), ValueShape::zone),
          of(Digest.class, ValueShape::writeDigest, ValueShape::digest),
          of(SourceFile.class, (file, to) -> to.file(file), EntryReader::file));

  /** Writes a value. */
  interface Writing<T> {
    void write(T value, EntryWriter to);
  }

  /** Reads a value. */
  interface Reading<T> {
    T read(EntryReader from) throws DamagedEntry;
  }

  private static <T> Map.Entry<Class<?>, Shape> of(
      Class<T> type, Writing<T> writing, Reading<T> reading) {
    return Map.entry(type, new ValueShape<>(type, writing, reading));
  }

  // The class is not asked: int.class is not that of its values.
  @Override
  @SuppressWarnings("unchecked")
  public void write(Object value, EntryWriter to) {
    writing.write((T) value, to);
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    return reading.read(from);
  }

  private static boolean flag(EntryReader from) throws DamagedEntry {
    return from.below(2) == 1;
  }

  private static void writeOptional(OptionalInt value, EntryWriter to) {
    to.number(value.isPresent() ? 1 : 0);
    value.ifPresent(to::signed);
  }

  private static OptionalInt optional(EntryReader from) throws DamagedEntry {
    return flag(from) ? OptionalInt.of(from.integer()) : OptionalInt.empty();
  }

  private static BigInteger whole(EntryReader from) throws DamagedEntry {
    byte[] bytes = from.bytes();
    if (bytes.length == 0) {
      throw new DamagedEntry("no number");
    }
    return new BigInteger(bytes);
  }

  private static void writeDecimal(BigDecimal value, EntryWriter to) {
    if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
      throw new EntryWriter.NotKept("a number of too many digits");
    }
    to.signed(value.scale());
    to.bytes(value.unscaledValue().toByteArray());
  }

  private static BigDecimal decimal(EntryReader from) throws DamagedEntry {
    int scale = from.integer();
    if (Math.abs((long) scale) > LARGEST_SCALE) {
      throw new DamagedEntry("a number of too many digits");
    }
    return new BigDecimal(whole(from), scale);
  }

  private static LocalDate day(EntryReader from) throws DamagedEntry {
    return valid(from.signed(), LocalDate::ofEpochDay);
  }

  private static void writeTime(LocalDateTime value, EntryWriter to) {
    to.signed(value.toLocalDate().toEpochDay());
    to.number(value.toLocalTime().toNanoOfDay());
  }

  private static LocalDateTime time(EntryReader from) throws DamagedEntry {
    return day(from).atTime(valid(from.number(), LocalTime::ofNanoOfDay));
  }

  private static YearMonth month(EntryReader from) throws DamagedEntry {
    int months = from.integer();
    return valid(
        months, all -> YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1));
  }

  private static ZoneId zone(EntryReader from) throws DamagedEntry {
    return valid(from.text(), ZoneId::of);
  }

  private static void writeDigest(Digest value, EntryWriter to) {
    to.eight(value.high());
    to.eight(value.low());
  }

  private static Digest digest(EntryReader from) throws DamagedEntry {
    return new Digest(from.eight(), from.eight());
  }

  /** Makes a time or a zone. */
  private interface Made<A, T> {
    T from(A written);
  }

  private static <A, T> T valid(A written, Made<A, T> made) throws DamagedEntry {
    try {
      return made.from(written);
    } catch (DateTimeException e) {
      throw new DamagedEntry("no time", e);
    }
  }
}
