package org.huiyin.render.register;

import java.util.List;
import java.util.Optional;
import org.huiyin.render.template.TemplateView;
import org.huiyin.render.text.ProgressBar;

/**
 * What stands above a list of commitments.
 *
 * @param progressBar the commitments by status; empty in a bulletin
 * @param facts counts with their names
 * @param remark what the counts mean
 * @param ways links to other pages of the register
 * @param downloads links to files
 */
public record RegisterOverview(
    Optional<ProgressBar> progressBar,
    List<Count> facts,
    Optional<String> remark,
    List<Way> ways,
    List<Way> downloads)
    implements TemplateView {

  /** A count with what it counts. */
  public record Count(int count, String label) implements TemplateView {}

  /**
   * A link.
   *
   * @param count of what is there; empty if it is not counted
   */
  public record Way(String label, String href, Optional<Integer> count) implements TemplateView {}
}
