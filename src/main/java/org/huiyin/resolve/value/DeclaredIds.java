package org.huiyin.resolve.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.address.PathName;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** The ids that a file declares, valid or not, each with the text for links that have no text. */
public final class DeclaredIds {
  private final Map<String, LocalizedText> texts = new LinkedHashMap<>();
  private final boolean unknown;
  private final String unknownCode;

  /**
   * @param file a mapping from ids to mappings
   * @param textKey the key of the text in each of them
   * @param unknownCode the problem to report for an id that is not declared
   */
  public DeclaredIds(Optional<Node> file, String textKey, String unknownCode) {
    this.unknownCode = unknownCode;
    this.unknown = file.isPresent() && !(file.get() instanceof Node.Mapping);
    if (file.isPresent() && file.get() instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(entry -> texts.put(entry.key().text(), words(entry.value(), textKey)));
    }
  }

  private static LocalizedText words(Node declared, String key) {
    Optional<Node> text = value(declared, key);
    if (text.isEmpty() || text.get() instanceof Node.Scalar) {
      return LocalizedText.chinese(text.map(DeclaredIds::text).orElse(""));
    }
    return new LocalizedText(
        value(text.get(), "zh").map(DeclaredIds::text).orElse(""),
        value(text.get(), "en").map(DeclaredIds::text));
  }

  private static Optional<Node> value(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .findFirst()
            .map(Node.Entry::value)
        : Optional.empty();
  }

  /** The text as readers see it. */
  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? BoundTexts.shown(scalar.onOneLine().text()) : "";
  }

  /**
   * The text of an id. Empty if the id is not declared, which is reported with the most similar id;
   * or if the file could not be read, which has been reported.
   */
  public Optional<LocalizedText> find(String id, Origin origin, Problems problems) {
    Set<String> known = texts.keySet();
    if (unknown) {
      return Optional.empty();
    }
    boolean isMisspelt = // The name is no id, which has been reported.
        !known.contains(id)
            && Nearest.to(id, known.stream().filter(name -> !PathName.isId(name)).toList())
                .isPresent();
    if (isMisspelt) {
      return Optional.empty();
    }
    if (!known.contains(id)) {
      problems.add(
          Problem.error(origin, Message.of(unknownCode, id)).withHint(Nearest.hint(id, known)));
      return Optional.empty();
    }
    return Optional.of(texts.get(id));
  }
}
