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
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/**
 * Decodes text files. Only UTF-8 is allowed; line ends are normalised; invisible characters are
 * refused.
 */
final class TextReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextReader() {}

  /**
   * The text without byte-order mark and with {@code \n} for every line end; empty if it is
   * refused, which is reported.
   */
  static Optional<SourceFile> read(String path, byte[] bytes, Problems problems) {
    return decode(path, bytes, problems)
        .map(text -> new SourceFile(path, normalise(text)))
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
    boolean clean = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
      if (control || c == '\uFFFE' || c == '\uFFFF' || c == '\u2028' || c == '\u2029') {
        problems.error(
            file.at(i, i + 1), "control-character", String.format(Locale.ROOT, "U+%04X", (int) c));
        clean = false;
      }
    }
    return clean;
  }
}
