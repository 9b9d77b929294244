package org.huiyin.pipeline.self;

import org.huiyin.cache.CacheFolder;
import org.huiyin.draw.font.Fonts;

/** What a report of a fault needs to know of the parts of the program. */
public final class SelfCheck {
  /** The folder of the cache, in the source folder. */
  public static final String CACHE = CacheFolder.NAME;

  /** A character of every Chinese font. */
  private static final int COMMON = '国';

  private SelfCheck() {}

  /** Whether the fonts of the charts can be read. */
  public static boolean fontsAreWhole() {
    return Fonts.bundled().covers(COMMON);
  }
}
