package org.huiyin.resolve.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** An id that is written in the text: <code>{#s1-1}</code>. Readers do not see it. */
final class IdMark extends CustomNode {
  private final String id;

  IdMark(String id) {
    this.id = id;
  }

  /** As written; it need not be valid. */
  String id() {
    return id;
  }

  /** Recognises ids. */
  static final class Parser implements InlineContentParser, InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      if (!scanner.next('#')) {
        return ParsedInline.none();
      }
      Position start = scanner.position();
      while (isPart(scanner.peek())) {
        scanner.next();
      }
      String id = scanner.getSource(start, scanner.position()).getContent();
      return !id.isEmpty() && scanner.next('}')
          ? ParsedInline.of(new IdMark(id), scanner.position())
          : ParsedInline.none();
    }

    private static boolean isPart(char c) {
      return c != Scanner.END && c != '{' && c != '}' && c != '\n' && c != ' ';
    }
  }
}
