package org.huiyin.model.text;

import org.huiyin.address.SitePaths;
import org.huiyin.source.EnumNames;

/** A language of pages and messages. */
public enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, for {@code <html lang>}. */
  public String tag() {
    return tag;
  }

  /** The folder of its pages, relative to the root of the site: empty or {@code en/}. */
  public String folder() {
    return this == ZH ? "" : SitePaths.languageFolder(key());
  }

  /** The key in source files and options: {@code zh}, {@code en}. */
  public String key() {
    return EnumNames.kebabCase(this);
  }
}
