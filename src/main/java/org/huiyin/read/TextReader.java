package org.huiyin.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.language.EastAsian;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Decodes text files. Only UTF-8 is allowed; line ends are normalised. Invisible characters that
 * mean nothing in a text are dropped, others are refused.
 */
final class TextReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Characters that show nothing: zero-width spaces, joiners, soft hyphens, direction marks. */
  private static final String ZERO_WIDTH =
      "\u00AD\u061C\u180E\u200B\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFEFF";

  /** Joiners: they shape the letters of some scripts and put symbols together. */
  private static final String JOINERS = "\u200C\u200D";

  /** How many places of a file are told: a file of zeros has as many as bytes. */
  private static final int MOST_PLACES = 100;

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char LOST = '\uFFFD';

  private TextReader() {}

  /**
   * The text without byte-order mark and other characters that show nothing, with {@code \n} for
   * every line end and a blank for every no-break space; empty if it is refused, which is reported.
   */
  static Optional<SourceFile> read(String path, byte[] bytes, Problems problems) {
    return decode(path, bytes, problems)
        .map(text -> new SourceFile(path, visible(normalise(text))))
        .filter(file -> hasOnlyVisible(file, problems));
  }

  /** The unchanged text; empty if it is not UTF-8, which is reported. */
  static Optional<String> decode(String path, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      reportEncoding(path, bytes, in.position(), problems);
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  private static String normalise(String text) {
    String unmarked =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String visible(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        visible.append(c);
        continue;
      }
      boolean isDropped = ZERO_WIDTH.indexOf(c) >= 0 || JOINERS.indexOf(c) >= 0 && !joins(text, i);
      if (!isDropped) {
        visible.append(c == NO_BREAK_SPACE ? ' ' : c);
      }
    }
    return visible.toString();
  }

  /** Whether a character is shown for certain; of others it must be looked at more closely. */
  private static boolean isPlain(char c) {
    return c < NO_BREAK_SPACE || c > 0x3000 && c < 0xFE00 || c > 0xFEFF || c > 0x2010 && c < 0x2028;
  }

  /** Whether a joiner stands between characters of a script, or symbols, that it can join. */
  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && canBeJoined(text.codePointBefore(at))
        && canBeJoined(text.codePointAt(at + 1));
  }

  private static boolean canBeJoined(int codePoint) {
    return codePoint > 0xFF && !EastAsian.isWide(codePoint) && !isGeneralPunctuation(codePoint);
  }

  private static boolean isGeneralPunctuation(int codePoint) {
    return codePoint >= 0x2000 && codePoint <= 0x206F;
  }

  private static void reportEncoding(String path, byte[] bytes, int firstBad, Problems problems) {
    String before = normalise(new String(bytes, 0, firstBad, UTF_8));
    String rest = normalise(new String(bytes, firstBad, bytes.length - firstBad, UTF_8));
    SourceFile shown = new SourceFile(path, before + rest);
    String hex = String.format(Locale.ROOT, "%02X", bytes[firstBad]);
    problems.add(
        Problem.error(shown.at(before.length(), before.length()), Message.of("not-utf8", hex))
            .withHint(
                Message.of(
                    looksLikeGb18030(bytes) ? "hint.looks-like-gb18030" : "hint.save-as-utf8")));
  }

  /** Whether the bytes are probably GB18030: they can be decoded, and most characters are hanzi. */
  private static boolean looksLikeGb18030(byte[] bytes) {
    if (!Charset.isSupported("GB18030")) {
      return false;
    }
    try {
      CharBuffer text =
          Charset.forName("GB18030")
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      long foreign = text.chars().filter(c -> c > 0x7F).count();
      long chinese =
          text.chars()
              .filter(
                  c ->
                      c >= 0x4E00 && c <= 0x9FFF
                          || c >= 0x3000 && c <= 0x303F
                          || c >= 0xFF00 && c <= 0xFFEF)
              .count();
      return chinese * 10 > foreign * 8;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean hasOnlyVisible(SourceFile file, Problems problems) {
    String text = file.text();
    int refused = 0;
    int end;
    for (int i = 0; i < text.length() && refused < MOST_PLACES; i = end) {
      char c = text.charAt(i);
      end = i + 1;
      if (isRefused(c) || c == LOST) {
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        refuse(c, file.at(i, end), problems);
        refused++;
      } else if (Character.getType(c) == Character.PRIVATE_USE) {
        problems.add(
            Problem.warning(file.at(i, end), Message.of("private-character", code(c)))
                .withHint(Message.of("hint.private-character")));
      }
    }
    return refused == 0;
  }

  private static void refuse(char c, Origin place, Problems problems) {
    if (c == LOST) {
      problems.error(place, "lost-character");
    } else {
      problems.error(place, "control-character", code(c));
    }
  }

  private static String code(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /** Controls, line separators, and controls of the writing direction, which can hide a text. */
  private static boolean isRefused(char c) {
    boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
    return control
        || c >= '\u2028' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u206F'
        || c >= '\uFFF9' && c <= '\uFFFB'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }
}
