package org.huiyin.draw.data;

import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;

/**
 * A value and the target it is on the way to, both of one unit and with one label.
 *
 * @param value exact and not negative, or not given
 * @param target exact and above zero
 */
public record Goal(DataPoint value, DataPoint target) {

  public String label() {
    return value.label();
  }

  /** The part of the target that is reached, in words and as a number. */
  public Share share() {
    return new Share(label(), value, target, Optional.empty());
  }

  /** Returns the value divided by the target; 0 if the value is not given. */
  public double reached() {
    return share().ratio().map(ratio -> ratio.rounded(12).doubleValue()).orElse(0.0);
  }

  /** Returns what is reached: {@code 2023年 3,170 个}. */
  public String now(Texts texts) {
    return value.isMissing()
        ? value.period()
        : value.period().isEmpty()
            ? value.shown()
            : texts.get("chart.spoken", value.period(), value.shown());
  }

  /** Returns the target with its date: {@code 目标 5,000 个（2025年）}. */
  public String goal(Texts texts) {
    String goal = texts.get("chart.progress-target", target.shown());
    return target.period().isEmpty() ? goal : texts.get("chart.with", goal, target.period());
  }

  /** Returns label, value, target and the part that is reached, in words. */
  public String spoken(Texts texts) {
    return value.isMissing()
        ? Description.separated(
            List.of(texts.get("chart.spoken-missing", label()), goal(texts)), texts)
        : texts.get("chart.progress-row", label(), now(texts), goal(texts), share().percent());
  }
}
