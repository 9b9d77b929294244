package org.huiyin.model.site;

import java.util.List;
import org.huiyin.model.procedure.Allowance;

/**
 * What the rules of the place ask of a reply that is published.
 *
 * @param consent whether those who put the matter forward must agree
 * @param publicityReason whether a reply that is not public must say why
 * @param required the keys of {@code reply.yml} that it must have
 * @param countUnpublished whether the summary of a year counts the replies that are not public
 * @param allowances the private texts that any text of the site may have
 */
public record Policy(
    boolean consent,
    boolean publicityReason,
    List<String> required,
    boolean countUnpublished,
    List<Allowance> allowances) {
  public static final Policy NONE = new Policy(false, false, List.of(), false, List.of());

  public Policy {
    required = List.copyOf(required);
    allowances = List.copyOf(allowances);
  }
}
