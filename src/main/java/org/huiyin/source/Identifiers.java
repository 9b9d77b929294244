package org.huiyin.source;

import org.huiyin.address.PathName;

/** Judges the ids that authors give, in files, formulas, references and addresses. */
public final class Identifiers {
  private Identifiers() {}

  /** Whether a name is an id; if not, that is reported at its place. */
  public static boolean accept(String name, Origin origin, Problems problems) {
    if (PathName.isReserved(name)) {
      problems.error(origin, "reserved-name", name);
    } else if (name.length() > PathName.LONGEST_ID) {
      problems.add(
          Problem.error(origin, Message.of("bad-id", name))
              .withHint(Message.of("hint.id-length", PathName.LONGEST_ID)));
    } else if (!PathName.isId(name)) {
      problems.error(origin, "bad-id", name);
    }
    return PathName.isId(name);
  }
}
