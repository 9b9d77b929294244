package org.huiyin.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {
  private static final String LANG = "--lang";

  /**
   * Read ahead of all others by {@link #language}, so that even a misspelt command is told in this
   * language.
   */
  @Option(names = LANG, paramLabel = "zh|en")
  String lang = Language.ZH.key();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  /** Adds the stack trace to the report of a fault; read ahead of all others by {@link Main}. */
  @Option(names = "--debug", hidden = true)
  boolean debug;

  /**
   * The language that the arguments ask for; Chinese where they ask for none, or for one that there
   * is not.
   */
  static Language language(String... args) {
    String asked = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(LANG) && i + 1 < args.length) {
        asked = args[i + 1];
      } else if (args[i].startsWith(LANG + "=")) {
        asked = args[i].substring(LANG.length() + 1);
      }
    }
    return named(asked).orElse(Language.ZH);
  }

  private static Optional<Language> named(String key) {
    return Arrays.stream(Language.values())
        .filter(language -> language.key().equals(key))
        .findFirst();
  }

  /** Refuses a language that there is not, in the command and in those before it. */
  static void check(CommandLine asked) throws UsageFailure {
    for (CommandLine command = asked; command != null; command = command.getParent()) {
      String lang = command.getCommandSpec().findOption(LANG).getValue();
      if (named(lang).isEmpty()) {
        List<String> known = Arrays.stream(Language.values()).map(Language::key).toList();
        throw new UsageFailure(
            Message.of("usage.bad-value", LANG, lang), Nearest.hint(lang, known));
      }
    }
  }
}
