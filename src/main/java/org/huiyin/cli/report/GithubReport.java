package org.huiyin.cli.report;

import org.huiyin.cli.terminal.Console;
import org.huiyin.pipeline.Outcome;
import org.huiyin.pipeline.Request;

/**
 * For GitHub Actions: one workflow command per line on standard output. GitHub shows it as an
 * annotation of the source line.
 *
 * <p>Characters are escaped as in {@code actions/toolkit}, {@code packages/core/src/command.ts}.
 */
public final class GithubReport implements Report {

  @Override
  public void print(Outcome outcome, Request request, Console console) {
    for (Finding finding : Finding.all(outcome, request, console.messages())) {
      console.out().print(line(finding) + "\n");
    }
  }

  private static String line(Finding finding) {
    String text =
        finding.hint().map(hint -> finding.message() + "\n" + hint).orElse(finding.message());
    return "::"
        + finding.level()
        + " file="
        + property(finding.pathFromHere())
        + ",line="
        + finding.line()
        + ",col="
        + finding.column()
        + ",title="
        + property(finding.code())
        + "::"
        + data(text);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
