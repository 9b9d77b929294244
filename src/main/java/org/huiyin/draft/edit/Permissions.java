package org.huiyin.draft.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** Rights of new files. Temporary files are private; a file of the sources is not. */
final class Permissions {
  private Permissions() {}

  /** Gives a path the rights of another, where the system has such rights. */
  static void like(Path model, Path path) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(path, view.readAttributes().permissions());
    }
  }
}
