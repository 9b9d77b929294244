package org.huiyin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/** The formats in which problems are printed. */
enum Format {
  TEXT(new TextReport()),
  JSON(new JsonReport()),
  GITHUB(new GithubReport()),
  SARIF(new SarifReport());

  private final Report report;

  Format(Report report) {
    this.report = report;
  }

  Report report() {
    return report;
  }

  /** The word after {@code --format}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Format named(String key) throws UsageFailure {
    List<String> known = Arrays.stream(values()).map(Format::key).toList();
    if (!known.contains(key)) {
      throw new UsageFailure(
          Message.of("usage.bad-value", "--format", key), Nearest.hint(key, known));
    }
    return values()[known.indexOf(key)];
  }
}
