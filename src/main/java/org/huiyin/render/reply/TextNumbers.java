package org.huiyin.render.reply;

import org.huiyin.model.Prose;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;

/** The numbers in a text for which a reader could ask the source, and those that are linked. */
public record TextNumbers(int count, int bound) {

  public static TextNumbers in(Prose prose, Audit audit) {
    int count = 0;
    int bound = 0;
    for (TextLine line : prose.written()) {
      for (Numeral numeral : audit.of(line.text())) {
        if (numeral.needsBinding()) {
          count++;
          bound += line.isBound(numeral.start(), numeral.end()) ? 1 : 0;
        }
      }
    }
    return new TextNumbers(count, bound);
  }

  public int unbound() {
    return count - bound;
  }
}
