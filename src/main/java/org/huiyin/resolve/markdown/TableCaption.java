package org.huiyin.resolve.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Captions of tables: a paragraph of one line directly before or after the table, {@code 表：…} or
 * {@code Table: …}. A number is kept: {@code 表1：…}.
 */
final class TableCaption {
  private static final String WORD = "(?:表|Table)";

  /** The word that is dropped, or the place before a word that has a number. */
  private static final Pattern START =
      Pattern.compile(
          "^(?:WORD[:：]\\s*|(?=WORD ?[0-9一二三四五六七八九十]+(?:[-–—.][0-9]+)?[:： \\u3000]))"
              .replace("WORD", WORD));

  private TableCaption() {}

  /** Moves the captions in a document into their tables. */
  static void move(Node document) {
    List<TableBlock> tables = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
              tables.add(table);
            } else {
              visitChildren(block);
            }
          }
        });
    for (TableBlock table : tables) {
      if (isCaption(table.getPrevious())) {
        move(table.getPrevious(), table);
      } else if (isCaption(table.getNext()) && !(table.getNext().getNext() instanceof TableBlock)) {
        move(table.getNext(), table);
      }
    }
  }

  private static boolean isCaption(Node block) {
    if (!(block instanceof Paragraph && block.getFirstChild() instanceof Text text)
        || !START.matcher(text.getLiteral()).find()) {
      return false;
    }
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof SoftLineBreak) {
        return false;
      }
    }
    return true;
  }

  private static void move(Node paragraph, TableBlock table) {
    Text first = (Text) paragraph.getFirstChild();
    first.setLiteral(START.matcher(first.getLiteral()).replaceFirst(""));
    Element caption = new Element("caption");
    caption.replace(paragraph);
    table.prependChild(caption);
  }
}
