package org.huiyin.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.source.Message;

/**
 * What is told of a machine and a folder.
 *
 * @param facts in the order in which they are printed
 * @param findings what is wrong, each with how to mend it
 */
public record Doctor(List<Message> facts, List<Message> findings) {

  /**
   * Looks at the machine and at a folder, into which it writes for a moment.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Doctor of(Path folder) throws IOException {
    SiteFolder site = SiteFolder.of(folder);
    List<Message> facts = new ArrayList<>(Machine.facts());
    facts.addAll(site.facts());
    List<Message> findings = new ArrayList<>(Machine.findings());
    findings.addAll(site.findings());
    return new Doctor(List.copyOf(facts), List.copyOf(findings));
  }
}
