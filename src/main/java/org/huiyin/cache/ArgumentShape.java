package org.huiyin.cache;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.source.Message;

/**
 * An argument of a message, which may be of any type. What is neither text, number, day, message
 * nor list becomes the text that the message would show.
 *
 * @param message the shape of messages
 */
record ArgumentShape(Shape message) implements Shape {
  private static final int TEXT = 0;
  private static final int INTEGER = 1;
  private static final int LONG = 2;
  private static final int DAY = 3;
  private static final int MESSAGE = 4;
  private static final int LIST = 5;
  private static final int KINDS = 6;

  @Override
  public void write(Object value, EntryWriter to) {
    to.enter();
    if (value instanceof Integer number) {
      to.number(INTEGER);
      to.signed(number);
    } else if (value instanceof Long number) {
      to.number(LONG);
      to.signed(number);
    } else if (value instanceof LocalDate day) {
      to.number(DAY);
      ValueShape.DAY.write(day, to);
    } else if (value instanceof Message words) {
      to.number(MESSAGE);
      message.write(words, to);
    } else if (value instanceof List<?> list) {
      to.number(LIST);
      new ListShape(ListShape.Kind.LIST, List.of(this)).write(list, to);
    } else {
      to.number(TEXT);
      to.text(value.toString());
    }
    to.leave();
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    from.enter();
    Object read =
        switch (from.below(KINDS)) {
          case INTEGER -> from.integer();
          case LONG -> from.signed();
          case DAY -> ValueShape.DAY.read(from);
          case MESSAGE -> message.read(from);
          case LIST -> new ListShape(ListShape.Kind.LIST, List.of(this)).read(from);
          default -> from.text();
        };
    from.leave();
    return read;
  }
}
