package org.huiyin.resolve;
import org.huiyin.model.Prose;
import org.huiyin.source.*;
final class ProseReader {
  static Prose read(SourceFile file, int from, int depth, References references, Problems problems) { return Prose.EMPTY; }
}
