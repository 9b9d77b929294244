package org.huiyin.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.huiyin.address.ReplyPaths;
import org.huiyin.bytes.ZipNames;
import org.huiyin.model.Attachment;
import org.huiyin.model.Reply;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Checks that an attachment is what its name says, and that it holds no macros or scripts.
 *
 * <p>Scripts that a PDF file holds in a compressed part are not found.
 */
final class AttachmentContents implements Check {
  private static final List<String> SCRIPTS_OF_PDF = List.of("/JavaScript", "/Launch");

  @Override
  public void check(Reply reply, Problems problems) {
    for (Attachment attachment : reply.attachments()) {
      byte[] bytes = attachment.bytes();
      if (!isOfType(attachment.type(), bytes)) {
        report(reply, attachment, "attachment-content", problems);
      } else if (isActive(attachment.type(), bytes)) {
        report(reply, attachment, "attachment-active", problems);
      }
    }
  }

  private static void report(Reply reply, Attachment attachment, String code, Problems problems) {
    String name = attachment.name();
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    problems.add(
        Problem.error(
            reply.card().origin().file().beside(ReplyPaths.attachment(name)),
            Message.of(code, name, ending)));
  }

  private static boolean isOfType(Attachment.Type type, byte[] bytes) {
    return switch (type) {
      case PDF -> begins(bytes, 0, "%PDF-");
      case DOCX -> isOffice(bytes, "word/");
      case XLSX -> isOffice(bytes, "xl/");
      case OFD -> ZipNames.of(bytes).stream().anyMatch("OFD.xml"::equalsIgnoreCase);
      case CSV, TXT -> isText(bytes);
      case PNG -> begins(bytes, 0, "\u0089PNG\r\n\u001A\n");
      case JPEG -> begins(bytes, 0, "\u00FF\u00D8\u00FF");
      case GIF -> begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a");
      case WEBP -> begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP");
    };
  }

  private static boolean isOffice(byte[] bytes, String folder) {
    List<String> names = ZipNames.of(bytes);
    return names.contains("[Content_Types].xml")
        && names.stream().anyMatch(name -> name.startsWith(folder));
  }

  /** Whether it is text in UTF-8, which is how web servers announce text. */
  private static boolean isText(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isBlank() && text.indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isActive(Attachment.Type type, byte[] bytes) {
    return switch (type) {
      case PDF -> SCRIPTS_OF_PDF.stream().anyMatch(script -> holds(bytes, script));
      case DOCX, XLSX ->
          ZipNames.of(bytes).stream()
              .map(name -> name.toLowerCase(Locale.ROOT))
              .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/activex/"));
      default -> false;
    };
  }

  private static boolean holds(byte[] bytes, String ascii) {
    for (int i = 0; i <= bytes.length - ascii.length(); i++) {
      if (begins(bytes, i, ascii)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the bytes at an index are these characters, each of which is one byte. */
  private static boolean begins(byte[] bytes, int index, String characters) {
    if (index + characters.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if ((bytes[index + i] & 0xFF) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
