package org.huiyin.draft;

import java.nio.file.Path;
import java.util.List;
import org.huiyin.draft.page.PageResult;
import org.huiyin.draft.reading.Sums;
import org.huiyin.draft.update.UpdateResult;
import org.huiyin.source.Message;

/** What became of one file of an import. */
public sealed interface ImportResult {

  Path file();

  /**
   * A new draft.
   *
   * @param files the paths written, relative to the source folder
   * @param marks how many guesses are to be confirmed
   * @param keptBack how many telephone numbers and the like the letter holds
   * @param contacts the lines that were left out or cut because of them, without them
   * @param inSentences how many of them stay in the text
   * @param missing pictures and attachments that do not lie beside the page
   */
  record Written(
      Path file,
      String id,
      List<String> files,
      Sums sums,
      int marks,
      int keptBack,
      List<String> contacts,
      int inSentences,
      List<String> missing)
      implements ImportResult {
    public Written {
      files = List.copyOf(files);
      contacts = List.copyOf(contacts);
      missing = List.copyOf(missing);
    }
  }

  /** A reply that is there already was brought up to the letter. */
  record Updated(Path file, String id, UpdateResult result) implements ImportResult {}

  /** The same bytes were imported before. */
  record Unchanged(Path file, String id) implements ImportResult {}

  /** No letter, or not readable. */
  record Refused(Path file, PageResult.Reason reason, String detail) implements ImportResult {}

  /** The id is taken, the file could not be read, the disk is full: nothing was written. */
  record Failed(Path file, Message reason) implements ImportResult {}
}
