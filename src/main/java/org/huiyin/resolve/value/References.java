package org.huiyin.resolve.value;

import java.util.List;
import java.util.Optional;
import org.huiyin.model.Prose;
import org.huiyin.model.text.Language;
import org.huiyin.source.Origin;

/** Resolves the references of a text. Implementations report references without a target. */
public interface References {

  /**
   * Resolves a reference.
   *
   * @param scheme {@code figure}, {@code claim}, {@code commitment} or {@code reply}
   * @param name the part after the colon
   * @param the language of the text with the reference
   * @param origin of the name
   * @return empty if there is no target, which has been reported
   */
  Optional<Resolved> resolve(String scheme, String name, Language language, Origin origin);

  /**
   * What readers must know of the page before they follow an ordinary link.
   *
   * @param address as written, without a scheme: {@code /replies/x/}
   * @param language of the text with the link
   */
  default Optional<String> mark(String address, Language language) {
    return Optional.empty();
  }

  /**
   * The address to which an ordinary link leads.
   *
   * @param written without a scheme, as the author wrote it
   */
  default String address(String written) {
    return written;
  }

  /**
   * Whether an address names a file of the reply that is refused for its name, which has been
   * reported with the name to use.
   */
  default boolean isRefused(String address) {
    return false;
  }

  /** Whether the text explains how to write references: code in it may hold them. */
  default boolean explained() {
    return false;
  }

  /** The names of areas in the text, which are kept on one line where they are short. */
  default List<String> areas() {
    return List.of();
  }

  /** Whether links of the text can be marked as guesses: only a reply can be a draft. */
  default boolean takesMarks() {
    return false;
  }

  /** Whether the chart exists; if not, this has been reported. */
  boolean chart(String name, Origin origin);

  /**
   * The data of a figure as plain text, for a table in the text.
   *
   * @param language of the text with the table
   * @return one line for the figure and one for each observation; empty if there is no such figure,
   *     which has been reported
   */
  Optional<List<String>> table(String name, Language language, Origin origin);

  /**
   * The target of a reference.
   *
   * @param fillIn the text for a link without text
   * @param mark what readers must know of the target before they follow the link
   * @param former the value that stood here until the target was changed
   */
  record Resolved(
      Prose.Target target, String fillIn, Optional<String> mark, Optional<Former> former) {
    public Resolved(Prose.Target target, String fillIn) {
      this(target, fillIn, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A value that is not true any more.
   *
   * @param label says so to those who do not see that it is struck out: 更正前：
   * @param value number and unit
   * @param note the text of the link to the record of the change
   */
  record Former(String label, String value, String note, String href) {}
}
