package org.huiyin.cache;

import java.util.List;

/** A constant, by its number. The names are in the fingerprint of the codec. */
record EnumShape(List<Object> constants) implements Shape {

  @Override
  public void write(Object value, EntryWriter to) {
    to.number(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(EntryReader from) throws DamagedEntry {
    return constants.get(from.below(constants.size()));
  }
}
