package org.huiyin.render.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.language.Texts;
import org.huiyin.model.Progress;
import org.huiyin.render.template.TemplateView;
import org.huiyin.source.EnumNames;

/**
 * The progress of commitments as a stacked bar, 1000 units wide, with a legend.
 *
 * @param total the number of commitments
 * @param states the states that occur, in the order of {@link Progress}
 */
public record ProgressBar(int total, List<State> states) implements TemplateView {

  /**
   * The commitments in one state.
   *
   * @param key the suffix of the CSS class that sets the colour: {@code completed}
   * @param x the start of the segment, in units of the bar, with one decimal place
   * @param width of the segment, in the same unit
   */
  public record State(String label, String key, int count, String x, String width)
      implements TemplateView {}

  private static final BigDecimal BAR = BigDecimal.valueOf(1000);

  /**
   * Counts the commitments in each state.
   *
   * @param progress one entry per commitment
   */
  public static ProgressBar of(List<Progress> progress, Texts texts) {
    List<State> states = new ArrayList<>();
    int before = 0;
    for (Progress state : Progress.values()) {
      int count = (int) progress.stream().filter(state::equals).count();
      if (count > 0) {
        BigDecimal x = along(before, progress.size());
        BigDecimal end = along(before + count, progress.size());
        states.add(
            new State(
                texts.of(state),
                EnumNames.kebabCase(state),
                count,
                x.toPlainString(),
                end.subtract(x).toPlainString()));
        before += count;
      }
    }
    return new ProgressBar(progress.size(), List.copyOf(states));
  }

  private static BigDecimal along(int count, int total) {
    return BAR.multiply(BigDecimal.valueOf(count))
        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }
}
