package org.huiyin.draft.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the card of a letter says of place and time.
 *
 * @param body the answering body: 示例市交通运输局
 * @param place the place that it answers for: 示例市; empty if its name does not show it
 * @param signed the date of signature
 * @param published the date of posting
 */
public record BodyContext(
    Optional<String> body,
    Optional<String> place,
    Optional<LocalDate> signed,
    Optional<LocalDate> published) {

  /** Signs with which the name of a place of government ends, the smallest first. */
  private static final String PLACES = "县区旗州盟市省";

  /** A context whose place is read from the name of the body. */
  public static BodyContext of(
      Optional<String> body, Optional<LocalDate> signed, Optional<LocalDate> published) {
    return new BodyContext(body, body.flatMap(BodyContext::placeOf), signed, published);
  }

  /** The date on which the letter was written, as far as known. */
  public Optional<LocalDate> written() {
    return signed.or(() -> published);
  }

  /**
   * The place in the name of a body, up to its smallest unit: 示例市 of 示例市交通运输局, 示例市南浦区 of 示例市南浦区民政局.
   */
  private static Optional<String> placeOf(String body) {
    int end = -1;
    for (int i = 1; i < body.length() - 1; i++) {
      boolean twoBefore = end < 0 ? i >= 2 : i - end >= 2;
      if (PLACES.indexOf(body.charAt(i)) >= 0 && twoBefore && body.charAt(i + 1) != '场') {
        end = i + 1;
      }
      if (i - Math.max(end, 0) > 4) {
        break;
      }
    }
    if (body.startsWith("自治区")) {
      return Optional.empty();
    }
    return end < 0 ? Optional.empty() : Optional.of(body.substring(0, end));
  }
}
