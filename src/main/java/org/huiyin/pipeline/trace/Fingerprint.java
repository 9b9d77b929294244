package org.huiyin.pipeline.trace;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.bytes.Digest;
import org.huiyin.bytes.StoredBytes;
import org.huiyin.source.Origin;

/**
 * A digest of a value that is made of records. Two values have the same digest if they are equal
 * apart from the places where they are written.
 *
 * <p>The components of the records are found by reflection, so that a component that is added later
 * counts without being listed anywhere: one that is forgotten would leave stale pages.
 */
public final class Fingerprint {
  /** The accessors of records, also of those that other packages do not see. */
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          Method[] accessors =
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .toArray(Method[]::new);
          AccessibleObject.setAccessible(accessors, true);
          return accessors;
        }
      };

  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

  private Fingerprint() {}

  /**
   * The digest of records, lists, optionals, enums, texts, numbers, dates and bytes.
   *
   * @return in hexadecimal digits
   * @throws IllegalArgumentException if the value contains something else
   */
  public static String of(Object value) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(value);
    return Digest.of(fingerprint.parts.toByteArray()).toString();
  }

  private void add(Object value) {
    if (value instanceof Origin) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      addList(optional.stream().toList());
    } else if (value instanceof OptionalInt number) {
      addList(number.stream().boxed().toList());
    } else if (value instanceof List<?> list) {
      addList(list);
    } else if (value instanceof byte[] bytes) {
      addPart(bytes);
    } else if (value instanceof StoredBytes stored) {
      addPart(stored.bytes());
    } else if (value instanceof Enum<?> constant) {
      addText(constant.name());
    } else if (value instanceof Record whole) {
      addRecord(whole);
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Temporal) {
      addText(value.toString());
    } else {
      throw new IllegalArgumentException(String.valueOf(value.getClass()));
    }
  }

  private void addList(List<?> list) {
    parts.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(list.size()).array());
    list.forEach(this::add);
  }

  /** The name of the class counts: it tells apart the kinds of a value. */
  private void addRecord(Record whole) {
    addText(whole.getClass().getName());
    for (Method accessor : ACCESSORS.get(whole.getClass())) {
      try {
        add(accessor.invoke(whole));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(accessor.toString(), e);
      }
    }
  }

  private void addText(String text) {
    addPart(text.getBytes(StandardCharsets.UTF_8));
  }

  private void addPart(byte[] part) {
    parts.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    parts.writeBytes(part);
  }
}
