package org.huiyin.draft.page.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; names and suffixes are not asked. */
public enum FileKind {
  EMPTY,
  ZIP,
  PDF,
  /** The container of Word, Excel and WPS before 2007, and of encrypted DOCX files. */
  OLE,
  PICTURE,
  RTF,
  /** A page and its parts in one file, as browsers save it as mail. */
  MAIL,
  BINARY,
  MARKUP,
  TEXT;

  private static final int HEAD = 4096;
  private static final Pattern MARKUP_HEAD =
      Pattern.compile(
          "<(?:!doctype|html|head|body|meta|title|table|tbody|div|p|span|article|section|center|font|h[1-6]|br)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE_PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|body)\\b", Pattern.CASE_INSENSITIVE);

  /** The byte order mark of UTF-8, read as Latin-1. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern MAIL_HEAD =
      Pattern.compile("(?i)\\A(?:[-\\w]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*){2,}");

  public static FileKind of(byte[] bytes) {
    if (isEmpty(bytes)) {
      return EMPTY;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    return isPicture(head) ? PICTURE : ofText(bytes, head);
  }

  private static FileKind ofText(byte[] bytes, String head) {
    if (head.indexOf('\0') >= 0 && DecodedText.of(bytes).text().indexOf('\0') >= 0) {
      return BINARY;
    }
    String ascii = head.replace("\0", "");
    if (MAIL_HEAD.matcher(ascii).find()
        && ascii.toLowerCase(Locale.ROOT).contains("multipart/related")) {
      return MAIL;
    }
    boolean whole = WHOLE_PAGE.matcher(ascii).find();
    boolean begins =
        ascii.stripLeading().startsWith("<", ascii.startsWith(MARK) ? MARK.length() : 0);
    return whole || begins && MARKUP_HEAD.matcher(ascii).find() ? MARKUP : TEXT;
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG\r\n")
        || head.startsWith("GIF8")
        || head.startsWith("BM") && head.indexOf('\0') >= 0
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
  }

  private static boolean isEmpty(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0 && b != (byte) 0xEF && b != (byte) 0xBB && b != (byte) 0xBF) {
        return false;
      }
    }
    return true;
  }
}
