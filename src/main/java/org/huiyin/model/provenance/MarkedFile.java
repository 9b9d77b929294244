package org.huiyin.model.provenance;

import java.util.Locale;

/** The files of a reply in which marks may stand. Their names begin the paths of marks. */
public enum MarkedFile {
  CARD("reply.yml"),
  FIGURES("figures.yml"),
  CLAIMS("claims.yml"),
  COMMITMENTS("commitments.yml"),
  TEXT("index.md"),
  ENGLISH("index.en.md");

  private final String file;

  MarkedFile(String file) {
    this.file = file;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The first part of the paths. */
  public String root() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of a mapping or link in the file: {@code figures.roads.city}. */
  public String path(Object... names) {
    StringBuilder path = new StringBuilder(root());
    for (Object name : names) {
      path.append('.').append(name);
    }
    return path.toString();
  }
}
