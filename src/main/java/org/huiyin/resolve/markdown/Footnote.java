package org.huiyin.resolve.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A footnote: {@code [^label]: …} at the start of a line. Further paragraphs of the note are
 * indented by four blanks. The syntax is that of GitHub.
 */
final class Footnote extends CustomBlock {
  private final String label;

  Footnote(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** A reference to a footnote: {@code [^label]}. */
  static final class Reference extends CustomNode {
    private final String label;

    Reference(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Recognises references. */
  static final class References implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.text(scanner);
      boolean isReference =
          link.destination() == null && link.marker() == null && text.startsWith("^");
      return isReference && isLabel(text.substring(1))
          ? LinkResult.replaceWith(new Reference(text.substring(1)), link.afterTextBracket())
          : LinkResult.none();
    }
  }

  private static boolean isLabel(String text) {
    return !text.isEmpty() && text.chars().noneMatch(c -> "[]^ \t\n".indexOf(c) >= 0);
  }

  /** Recognises notes. */
  static final class Start extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String line = state.getLine().getContent().toString();
      int open = state.getNextNonSpaceIndex();
      int close = line.indexOf("]:", open);
      if (state.getIndent() >= CODE_INDENT
          || !line.startsWith("[^", open)
          || close < 0
          || !isLabel(line.substring(open + 2, close))) {
        return BlockStart.none();
      }
      return BlockStart.of(new Parser(line.substring(open + 2, close))).atIndex(close + 2);
    }
  }

  private static final int CODE_INDENT = 4;

  private static final class Parser extends AbstractBlockParser {
    private final Footnote note;

    Parser(String label) {
      note = new Footnote(label);
    }

    @Override
    public Block getBlock() {
      return note;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return !(child instanceof Footnote);
    }

    @Override
    public void addLine(SourceLine line) {
      // A container has no lines of its own.
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= CODE_INDENT
          ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
          : BlockContinue.none();
    }
  }
}
