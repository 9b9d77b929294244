package org.huiyin.cache;

import java.util.Optional;
import org.huiyin.bytes.Digest;

/**
 * Turns records into few bytes and back, with all that they contain: records, enums, sealed
 * interfaces, lists, optionals, texts, numbers, times, and places in source files.
 *
 * <p>The bytes hold no names of classes: only what the declared types allow can come out of them.
 * Equal values give equal bytes on every machine. Thread-safe.
 *
 * <p>A {@code Set} or {@code Map} is read back in the order of its items or keys; declare {@code
 * LinkedHashSet} or {@code LinkedHashMap} where another order counts.
 *
 * @param <T> the type of the values
 */
public final class RecordCodec<T> {
  private final Class<T> type;
  private final Shape shape;
  private final Digest fingerprint;

  private RecordCodec(Class<T> type, Shape shape, Digest fingerprint) {
    this.type = type;
    this.shape = shape;
    this.fingerprint = fingerprint;
  }

  /**
   * A codec for a record. Make it once a run: it looks at all types that the record can contain.
   *
   * @throws IllegalArgumentException if it can contain a type that cannot be kept; the message and
   *     its causes say where
   */
  public static <T extends Record> RecordCodec<T> of(Class<T> type) {
    Shapes shapes = new Shapes();
    Shape shape = shapes.of(type);
    return new RecordCodec<>(type, shape, shapes.fingerprint());
  }

  /**
   * A digest of the structure of the types. It belongs into the key of what is kept, so that a
   * record with another component is never read from old bytes. {@link #decode} checks it too.
   */
  public Digest fingerprint() {
    return fingerprint;
  }

  /** The bytes of a value; empty if it is nested too deeply to be kept. */
  public Optional<byte[]> encode(T value) {
    EntryWriter writer = new EntryWriter();
    writer.eight(fingerprint.high());
    try {
      shape.write(value, writer);
    } catch (EntryWriter.NotKept e) {
      return Optional.empty();
    }
    return Optional.of(writer.toBytes());
  }

  /**
   * The value of some bytes.
   *
   * @throws DamagedEntry if {@link #encode} has not made the bytes, or not for these types, or a
   *     source file is not there as it was
   */
  public T decode(byte[] bytes, SourceTexts sources) throws DamagedEntry {
    EntryReader reader = new EntryReader(bytes, sources);
    if (reader.eight() != fingerprint.high()) {
      throw new DamagedEntry("other types");
    }
    T value = type.cast(shape.read(reader));
    reader.end();
    return value;
  }
}
