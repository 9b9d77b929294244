package org.huiyin.bench;

/** What is measured. */
enum Task {
  FULL("full", "full build"),
  UNCHANGED("unchanged", "nothing changed"),
  PROSE_EDIT("edit", "one text edited"),
  FIGURE_EDIT("edit", "one figure edited"),
  CHECK("check", "check"),
  VERIFY("verify", "build --verify");

  private final String option;
  private final String label;

  Task(String option, String label) {
    this.option = option;
    this.label = label;
  }

  /** The word for {@code --only}; both edits have the same. */
  String option() {
    return option;
  }

  /** The words in the table. */
  String label() {
    return label;
  }
}
