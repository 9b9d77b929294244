package org.huiyin.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the matter was handed over and answered, and what those who put it forward said. What the
 * source does not give is empty.
 *
 * @param receivedOn the day on which it was handed over (交办)
 * @param dueOn the day by which it was to be answered (限办)
 * @param extendedTo the later day to which that was extended (延期)
 * @param consent whether they agree that the reply is published
 * @param opinions on the reply, in the author's order
 * @param allowances the private texts that may be published
 */
public record Procedure(
    Optional<LocalDate> receivedOn,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> extendedTo,
    Optional<Consent> consent,
    List<Opinion> opinions,
    List<Allowance> allowances) {

  public static final Procedure NONE =
      new Procedure(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  public Procedure {
    opinions = List.copyOf(opinions);
    allowances = List.copyOf(allowances);
  }

  /** Whether those who put it forward agree that the reply is published (是否同意公开). */
  public enum Consent {
    GIVEN,
    REFUSED,
    NOT_ASKED
  }

  /**
   * What they said of the reply (反馈意见).
   *
   * @param round 1 for the first reply, 2 after it was answered again
   */
  public record Opinion(Attitude attitude, Optional<LocalDate> on, int round) {}

  /** How satisfied they are. */
  public enum Attitude {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED,
    /** They said nothing (未反馈). */
    NONE
  }

  /** The newest opinion: of the last round. */
  public Optional<Opinion> lastOpinion() {
    return opinions.stream().reduce((one, other) -> other.round() >= one.round() ? other : one);
  }

  /** The same without the private texts. */
  public Procedure withoutAllowances() {
    return new Procedure(receivedOn, dueOn, extendedTo, consent, opinions, List.of());
  }
}
