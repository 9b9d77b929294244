package org.huiyin.pipeline;

import java.util.List;
import org.huiyin.source.Problem;
import org.huiyin.write.Receipt;

/**
 * The files that do not belong to a reply, as they were built.
 *
 * @param key of the site, the date and all summaries
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
