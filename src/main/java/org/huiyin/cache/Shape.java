package org.huiyin.cache;

/** How the values of one type are written and read. Every value takes at least one byte. */
interface Shape {
  void write(Object value, EntryWriter to);

  /**
   * @throws DamagedEntry if no value was written so
   */
  Object read(EntryReader from) throws DamagedEntry;
}
