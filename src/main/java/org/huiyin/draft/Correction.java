package org.huiyin.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.draft.edit.Cut;
import org.huiyin.draft.edit.FileChanges;
import org.huiyin.draft.edit.SourceText;
import org.huiyin.source.EnvironmentFailure;
import org.huiyin.source.Origin;

/** Writes a text at a place of a source file. Nothing else in the file changes. */
public final class Correction {
  private Correction() {}

  /**
   * Writes the text instead of the one that is at the place.
   *
   * @param source the folder that contains {@code content/}
   * @throws EnvironmentFailure if the file has changed since the place was found
   */
  public static void write(String text, Origin place, Path source) throws IOException {
    SourceText file = SourceText.read(source.resolve(place.file().path()));
    FileChanges changes = new FileChanges();
    Cut cut = new Cut(place.start(), place.end(), text);
    changes.add(file, file.with(List.of(cut), place.file().text()));
    changes.write();
  }
}
