package org.huiyin.resolve.value;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.source.Fields;
import org.huiyin.source.Node;

/** Collects the marks of guesses in the YAML files of a reply: {@code to-confirm}. */
public final class MarkedKeys {
  private final List<Marked> found = new ArrayList<>();

  /**
   * The marks of a mapping.
   *
   * @param path names the mapping: {@code figures.roads}
   * @param keys the marked keys, at least one
   */
  public record Marked(String path, List<Node.Scalar> keys) {
    public Marked {
      keys = List.copyOf(keys);
    }
  }

  /** Reads the marks of a mapping. All its other keys must have been read. */
  public void take(String path, Fields fields) {
    List<Node.Scalar> keys = fields.marked();
    if (!keys.isEmpty()) {
      found.add(new Marked(path, keys));
    }
  }

  /** The marks in the order in which they were read. */
  public List<Marked> found() {
    return List.copyOf(found);
  }
}
