package org.huiyin.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.huiyin.draft.page.Siblings;

/** The files that a browser saved with a page: in its folder and below, never outside of it. */
final class SavedBeside implements Siblings {
  private static final long LARGEST = 20_000_000;

  private final Path folder;

  SavedBeside(Path page) {
    this.folder = page.toAbsolutePath().normalize().getParent();
  }

  @Override
  public Optional<byte[]> bytes(String address) {
    Optional<Path> path = path(address);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> path(String address) {
    try {
      String name = URLDecoder.decode(address.replaceFirst("[?#].*", ""), StandardCharsets.UTF_8);
      Path written = folder.resolve(name).normalize();
      if (name.isBlank() || !written.startsWith(folder)) {
        return Optional.empty();
      }
      Path path = Files.exists(written) ? written : alike(written);
      boolean inside = Files.isRegularFile(path);
      return inside
              && path.toRealPath().startsWith(folder.toRealPath())
              && Files.size(path) <= LARGEST
          ? Optional.of(path)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // An address that is no path: it was not saved beside the page.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file whose name has the same letters, however they are composed: macOS takes names apart
   * ({@code e} and an accent), and archives carry that to systems that tell the two apart.
   */
  private static Path alike(Path written) throws IOException {
    if (!Files.isDirectory(written.getParent())) {
      return written;
    }
    String name = composed(written);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(written.getParent())) {
      for (Path file : files) {
        if (composed(file).equals(name)) {
          return file;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return written;
  }

  private static String composed(Path file) {
    return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
  }
}
