package org.huiyin.draft.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a DOCX file in memory. Entries, their sizes and their ratio are limited before
 * anything is read as XML: the file may be a bomb.
 */
final class DocxArchive {
  private static final int MOST_ENTRIES = 3000;
  private static final long MOST_BYTES = 256L << 20;
  private static final int LARGEST_PART = 48 << 20;
  private static final int LARGEST_MEDIA = 20 << 20;

  /** Text of a real letter shrinks to a twentieth; small files may shrink more. */
  private static final int MOST_RATIO = 150;

  private static final long RATIO_FROM = 16L << 20;

  private static final Set<String> PARTS =
      Set.of(
          "word/numbering.xml",
          "word/styles.xml",
          "word/_rels/document.xml.rels",
          "[Content_Types].xml");

  private final TreeMap<String, byte[]> parts = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private long total;

  private DocxArchive() {}

  static DocxArchive of(byte[] bytes) throws RefusedException {
    DocxArchive archive = new DocxArchive();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      archive.read(zip, bytes.length);
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(PageResult.Reason.DAMAGED, "");
    }
    archive.identify();
    return archive;
  }

  private void read(ZipInputStream zip, int packed) throws IOException, RefusedException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (names.size() >= MOST_ENTRIES) {
        throw new RefusedException(PageResult.Reason.TOO_LARGE, "");
      }
      String name = entry.getName().replace('\\', '/');
      boolean first = names.add(name);
      boolean media = name.startsWith("word/media/");
      boolean wanted = first && (media || PARTS.contains(name) || isDocument(name));
      byte[] content =
          content(zip, packed, wanted ? media ? LARGEST_MEDIA : LARGEST_PART : 0, media);
      if (wanted && content.length > 0) {
        parts.put(name, content);
      }
    }
  }

  private static boolean isDocument(String name) {
    return name.matches("word/document\\d*\\.xml");
  }

  /** The content of an entry, empty if it is not wanted or, for a picture, too large. */
  private byte[] content(InputStream zip, int packed, int limit, boolean media)
      throws IOException, RefusedException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    boolean dropped = limit == 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      total += read;
      boolean bomb = total > RATIO_FROM && total / MOST_RATIO > packed;
      boolean large = !media && limit > 0 && content.size() + read > limit;
      if (total > MOST_BYTES || bomb || large) {
        throw new RefusedException(PageResult.Reason.TOO_LARGE, "");
      }
      dropped |= content.size() + read > limit;
      if (!dropped) {
        content.write(buffer, 0, read);
      }
    }
    return dropped ? new byte[0] : content.toByteArray();
  }

  private void identify() throws RefusedException {
    if (document().isPresent()) {
      return;
    }
    if (names.contains("OFD.xml")) {
      throw new RefusedException(PageResult.Reason.OFD, "");
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      throw new RefusedException(PageResult.Reason.SPREADSHEET, "");
    }
    boolean word = names.stream().anyMatch(name -> name.startsWith("word/"));
    throw new RefusedException(
        word || names.isEmpty() ? PageResult.Reason.DAMAGED : PageResult.Reason.UNKNOWN, "zip");
  }

  /** The part with the text. */
  Optional<byte[]> document() {
    return parts.keySet().stream().filter(DocxArchive::isDocument).findFirst().map(parts::get);
  }

  /** Another part. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  boolean hasMacros() {
    return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
  }
}
