package org.huiyin.model.site;

/** The rules of the place for handling and publishing. */
public record Rules(Deadlines deadlines, Policy policy) {
  public static final Rules NONE = new Rules(Deadlines.NONE, Policy.NONE);
}
