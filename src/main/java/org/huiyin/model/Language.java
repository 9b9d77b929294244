package org.huiyin.model;

import java.util.Locale;
import org.huiyin.address.SitePaths;

/** A language in which pages and messages exist. */
public enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in {@code <html lang>}. */
  public String tag() {
    return tag;
  }

  /** Where its pages lie below the root of the site: nothing, {@code en/}. */
  public String folder() {
    return this == ZH ? "" : SitePaths.languageFolder(key());
  }

  /** The key in the author's files: {@code zh}, {@code en}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
