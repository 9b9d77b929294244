package org.huiyin.pipeline;

import java.util.List;
import org.huiyin.source.Problem;
import org.huiyin.write.Receipt;

/**
 * Some files that do not belong to a reply, as they were built.
 *
 * @param key of all that they are made from
 * @param problems found while they were rendered
 * @param pictures the keys of the pictures among the files
 */
record BuiltSite(String key, List<Receipt> files, List<Problem> problems, List<String> pictures) {
  BuiltSite {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    pictures = List.copyOf(pictures);
  }
}
