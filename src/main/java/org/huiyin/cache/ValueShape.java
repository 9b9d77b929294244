package org.huiyin.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.huiyin.bytes.Digest;
import org.huiyin.bytes.StoredBytes;
import org.huiyin.source.SourceFile;

/**
 * The types that are not made of others that are kept. A switch, not a function for each: a short
 * run makes its codec once, and each function costs as much as a whole value.
 */
enum ValueShape implements Shape {
  TEXT(String.class),
  INTEGER(int.class, Integer.class),
  LONG(long.class, Long.class),
  FLAG(boolean.class, Boolean.class),
  REAL(double.class),
  BYTES(byte[].class),
  STORED(StoredBytes.class),
  OPTIONAL_INTEGER(OptionalInt.class),
  WHOLE(BigInteger.class),
  DECIMAL(BigDecimal.class),
  DAY(LocalDate.class),
  TIME(LocalDateTime.class),
  MONTH(YearMonth.class),
  ZONE(ZoneId.class),
  DIGEST(Digest.class),
  FILE(SourceFile.class);

  /** A forged exponent must not make a number that fills the memory as soon as it is shown. */
  private static final int LARGEST_SCALE = 100_000;

  private final List<Class<?>> types;

  ValueShape(Class<?>... types) {
    this.types = List.of(types);
  }

  /** The shapes by their types. */
  static Map<Class<?>, Shape> byType() {
    Map<Class<?>, Shape> shapes = new HashMap<>();
    for (ValueShape shape : values()) {
      for (Class<?> type : shape.types) {
        shapes.put(type, shape);
      }
    }
    return Collections.unmodifiableMap(shapes);
  }

  @Override
  public void write(Object value, EntryWriter to) {
    switch (this) {
      case TEXT -> to.text((String) value);
      case INTEGER -> to.signed((Integer) value);
      case LONG -> to.signed((Long) value);
      case FLAG -> to.number((Boolean) value ? 1 : 0);
      case REAL -> to.eight(Double.doubleToRawLongBits((Double) value));
      case BYTES -> to.bytes((byte[]) value);
      case STORED -> to.bytes(((StoredBytes) value).bytes());
      case OPTIONAL_INTEGER -> {
        OptionalInt number = (OptionalInt) value;
        to.number(number.isPresent() ? 1 : 0);
        if (number.isPresent()) {
          to.signed(number.getAsInt());
        }
      }
      case WHOLE -> to.bytes(((BigInteger) value).toByteArray());
      case DECIMAL -> {
        BigDecimal number = (BigDecimal) value;
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
          throw new EntryWriter.NotKept("a number of too many digits");
        }
        to.signed(number.scale());
        to.bytes(number.unscaledValue().toByteArray());
      }
      case DAY -> to.signed(((LocalDate) value).toEpochDay());
      case TIME -> {
        LocalDateTime time = (LocalDateTime) value;
        to.signed(time.toLocalDate().toEpochDay());
        to.number(time.toLocalTime().toNanoOfDay());
      }
      case MONTH -> {
        YearMonth month = (YearMonth) value;
        to.signed(month.getYear());
        to.number(month.getMonthValue());
      }
      case ZONE -> to.text(((ZoneId) value).getId());
      case DIGEST -> {
        Digest digest = (Digest) value;
        to.eight(digest.high());
        to.eight(digest.low());
      }
      case FILE -> to.file((SourceFile) value);
    }
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    return switch (this) {
      case TEXT -> from.text();
      case INTEGER -> from.integer();
      case LONG -> from.signed();
      case FLAG -> from.below(2) == 1;
      case REAL -> Double.longBitsToDouble(from.eight());
      case BYTES -> from.bytes();
      case STORED -> new StoredBytes(from.bytes());
      case OPTIONAL_INTEGER ->
          from.below(2) == 1 ? OptionalInt.of(from.integer()) : OptionalInt.empty();
      case WHOLE -> whole(from);
      case DECIMAL -> decimal(from);
      case DAY, TIME, MONTH, ZONE -> time(from);
      case DIGEST -> new Digest(from.eight(), from.eight());
      case FILE -> from.file();
    };
  }

  private static BigInteger whole(EntryReader from) throws DamagedEntry {
    byte[] bytes = from.bytes();
    if (bytes.length == 0) {
      throw new DamagedEntry("no number");
    }
    return new BigInteger(bytes);
  }

  private static BigDecimal decimal(EntryReader from) throws DamagedEntry {
    int scale = from.integer();
    if (Math.abs((long) scale) > LARGEST_SCALE) {
      throw new DamagedEntry("a number of too many digits");
    }
    return new BigDecimal(whole(from), scale);
  }

  private Object time(EntryReader from) throws DamagedEntry {
    try {
      return switch (this) {
        case DAY -> LocalDate.ofEpochDay(from.signed());
        case TIME ->
            LocalDate.ofEpochDay(from.signed()).atTime(LocalTime.ofNanoOfDay(from.number()));
        case MONTH -> YearMonth.of(from.integer(), from.below(13));
        default -> ZoneId.of(from.text());
      };
    } catch (DateTimeException e) {
      throw new DamagedEntry("no time", e);
    }
  }
}
