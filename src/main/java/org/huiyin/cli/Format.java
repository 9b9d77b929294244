package org.huiyin.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.huiyin.cli.report.GithubReport;
import org.huiyin.cli.report.JsonReport;
import org.huiyin.cli.report.Report;
import org.huiyin.cli.report.SarifReport;
import org.huiyin.cli.report.TextReport;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;

/** The output formats for problems. */
enum Format {
  TEXT(new TextReport()),
  JSON(new JsonReport()),
  GITHUB(new GithubReport()),
  SARIF(new SarifReport());

  /** What a shell completes. */
  static final class Keys implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(Format::key).iterator();
    }
  }

  private final Report report;

  Format(Report report) {
    this.report = report;
  }

  Report report() {
    return report;
  }

  /** The value of {@code --format}. */
  String key() {
    return EnumNames.kebabCase(this);
  }

  static Format named(String key) throws UsageException {
    List<String> known = Arrays.stream(values()).map(Format::key).toList();
    if (!known.contains(key)) {
      throw new UsageException(
          Message.of("usage.bad-value", "--format", key), Nearest.hint(key, known));
    }
    return values()[known.indexOf(key)];
  }
}
