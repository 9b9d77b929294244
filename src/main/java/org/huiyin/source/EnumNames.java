package org.huiyin.source;

import java.util.Locale;

/** The names of enum constants in YAML, JSON, CSS, message keys and options. */
public final class EnumNames {
  private EnumNames() {}

  /** The name in kebab case: {@code no-information} for {@code NO_INFORMATION}. */
  public static String kebabCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
