package org.huiyin.draft.page.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes as text: a byte order mark first, then strict decoders. What a page declares decides only
 * between decoders that both read it, since saved pages often declare what they were before.
 *
 * @param lost whether characters could not be read
 */
public record DecodedText(String text, boolean lost) {
  /** GB2312 and GBK are parts of it; it alone has the rare characters of names. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta\\b[^>]{0,300}?|<\\?xml\\b[^>]{0,100}?(?:en))c(?:harset|oding)\\s*=\\s*[\"']?\\s*([-\\w]+)",
          Pattern.CASE_INSENSITIVE);

  /** How far into a page its encoding is looked for. */
  private static final int HEAD = 8192;

  public static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return lenient(bytes, 4, GB18030);
    }
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return decoded(utf8.get());
    }
    Charset declared = declared(bytes).orElse(GB18030);
    Charset other = declared.equals(GB18030) ? StandardCharsets.UTF_8 : GB18030;
    DecodedText first = lenient(bytes, 0, declared);
    if (!first.lost) {
      return first;
    }
    DecodedText second = lenient(bytes, 0, other);
    return lost(second.text) < lost(first.text) ? second : first;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("cp936")) {
      return Optional.of(GB18030);
    }
    if (name.startsWith("big5")) {
      return Optional.of(Charset.forName("Big5"));
    }
    return name.equals("utf-8") || name.equals("utf8")
        ? Optional.of(StandardCharsets.UTF_8)
        : Optional.empty();
  }

  /** UTF-16 without its mark: it has zero bytes, and one order of the bytes gives known signs. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    boolean zeros = false;
    for (int i = 0; i < length; i++) {
      zeros |= bytes[i] == 0;
    }
    if (!zeros) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(charset -> isReadable(new String(bytes, 0, length, charset)))
        .findFirst();
  }

  private static boolean isReadable(String text) {
    long known =
        text.chars()
            .filter(
                c ->
                    c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || c >= ' ' && c < 0x7F
                        || c == 0xA0
                        || c >= 0x2010 && c <= 0x2030
                        || c >= 0x3000 && c <= 0x303F
                        || c >= 0x4E00 && c <= 0x9FFF
                        || c >= 0xFF00 && c <= 0xFFEF)
            .count();
    return known * 100 >= text.length() * 95L;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    return decoded(new String(bytes, from, bytes.length - from, charset));
  }

  private static DecodedText decoded(String text) {
    return new DecodedText(text, lost(text) > 0);
  }

  private static long lost(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
