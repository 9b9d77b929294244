package org.huiyin.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** The ids that a file declares, sound or not, each with the text that stands for it in an empty link. */
final class Declared {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final boolean unknown;
  private final String unknownCode;

  /**
   * @param file a mapping from ids to mappings
   * @param textKey the key of the text in each of them
   * @param unknownCode the problem to report for an id that is not declared
   */
  Declared(Optional<Node> file, String textKey, String unknownCode) {
    this.unknownCode = unknownCode;
    this.unknown = file.isPresent() && !(file.get() instanceof Node.Mapping);
    if (file.isPresent() && file.get() instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> texts.put(entry.key().text(), text(entry.value(), textKey)));
    }
  }

  private static String text(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return entry.value() instanceof Node.Scalar scalar ? scalar.text() : text(entry.value(), "zh");
        }
      }
    }
    return "";
  }

  /**
   * The text of an id; nothing if it is not declared, which is reported with the nearest one that is, or if the file
   * could not be read, which is reported already.
   */
  Optional<String> find(String id, Origin origin, Problems problems) {
    Set<String> known = texts.keySet();
    if (unknown) {
      return Optional.empty();
    }
    if (!known.contains(id)) {
      problems.add(Problem.error(origin, Message.of(unknownCode, id)).withHint(Nearest.hint(id, known)));
      return Optional.empty();
    }
    return Optional.of(texts.get(id));
  }
}
