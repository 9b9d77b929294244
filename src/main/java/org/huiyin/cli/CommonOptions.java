package org.huiyin.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.text.Language;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of all commands. */
final class CommonOptions {
  private static final String LANG = "--lang";

  /**
   * Read before all other options by {@link #language}, so that usage errors are reported in this
   * language.
   */
  @Option(names = LANG, paramLabel = "zh|en", completionCandidates = Languages.class)
  String lang = Language.ZH.key();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  /** Prints the stack trace of an internal error. Read before all other options by {@link Main}. */
  @Option(names = "--debug", hidden = true)
  boolean debug;

  /** What a shell completes. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Language.values()).map(Language::key).iterator();
    }
  }

  /**
   * Returns the language requested by the arguments; Chinese if there is none or an unknown one.
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

  /** Rejects an unknown language, in the command and in its parent commands. */
  static void check(CommandLine asked) throws UsageException {
    for (CommandLine command = asked; command != null; command = command.getParent()) {
      String lang = command.getCommandSpec().findOption(LANG).getValue();
      if (named(lang).isEmpty()) {
        List<String> known = Arrays.stream(Language.values()).map(Language::key).toList();
        throw new UsageException(
            Message.of("usage.bad-value", LANG, lang), Nearest.hint(lang, known));
      }
    }
  }
}
