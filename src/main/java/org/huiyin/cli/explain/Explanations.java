package org.huiyin.cli.explain;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.cli.terminal.Messages;
import org.huiyin.language.PropertyFile;
import org.huiyin.source.Message;

/**
 * The explanations of all codes in one language: messages and hints from {@code
 * messages_<language>.properties}, reasons and what hints do not say from {@code
 * reasons_<language>.properties}.
 */
public final class Explanations {
  /** The code of reports for a file that differs; it has a message for each way to differ. */
  private static final String DRIFT = "drift";

  private static final String MEND = ".mend";

  /** More arguments than any message has. */
  private static final Object[] ANY = Collections.nCopies(9, "…").toArray();

  private final Messages messages;
  private final Properties reasons;
  private final Map<String, Example> examples;

  private Explanations(Messages messages, Properties reasons, Map<String, Example> examples) {
    this.messages = messages;
    this.reasons = reasons;
    this.examples = examples;
  }

  /** Loads the explanations in the language of the messages. */
  public static Explanations of(Messages messages) {
    return new Explanations(
        messages,
        PropertyFile.load(
            Explanations.class, "reasons_" + messages.language().key() + ".properties"),
        Example.load());
  }

  /** All codes, sorted. */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>(reasons.stringPropertyNames());
    codes.removeIf(key -> key.endsWith(MEND));
    return Collections.unmodifiableSet(codes);
  }

  /**
   * @return empty for an unknown code
   */
  public Optional<Explanation> of(String code) {
    return Optional.ofNullable(reasons.getProperty(code))
        .map(
            reason ->
                new Explanation(
                    code,
                    message(code),
                    reason,
                    remedy(code),
                    Optional.ofNullable(examples.get(code))));
  }

  /** The explanations of some codes; codes without one are left out. */
  public Collection<Explanation> of(Collection<String> some) {
    return some.stream().map(this::of).flatMap(Optional::stream).toList();
  }

  /** The message of a code, with “…” for its arguments. */
  public String message(String code) {
    return messages.text(Message.of(code.equals(DRIFT) ? "drift.changed" : code, ANY));
  }

  private Optional<String> remedy(String code) {
    if (reasons.containsKey(code + MEND)) {
      return Optional.of(reasons.getProperty(code + MEND));
    }
    String hint = code + ".hint";
    return messages.keys().contains(hint)
        ? Optional.of(messages.text(Message.of(hint, ANY)))
        : Optional.empty();
  }
}
