package org.huiyin.pipeline.kept;

import java.util.List;
import org.huiyin.source.Problem;
import org.huiyin.write.Receipt;

/**
 * Some files that do not belong to a reply, as they were built.
 *
 * @param key of all that they were made from
 * @param problems found while they were rendered
 * @param pictures the keys of the pictures among the files
 */
public record KeptSite(
    String key, List<Receipt> files, List<Problem> problems, List<String> pictures) {

  /** As it is written. */
  record Entry(String key, List<KeptFile> files, List<Problem> problems, List<String> pictures) {
    KeptSite site() {
      return new KeptSite(key, KeptFile.receipts(files), problems, pictures);
    }
  }

  Entry entry() {
    return new Entry(key, KeptFile.of(files), problems, pictures);
  }
}
