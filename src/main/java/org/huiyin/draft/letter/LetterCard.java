package org.huiyin.draft.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The card of a letter, as far as the page gives it. What is not given stays empty.
 *
 * @param kind what the letter answers
 * @param title joined from its lines, {@code 答 复} without the blank
 * @param topic without 关于 and 的建议 or 的提案
 * @param congress in the words of the letter: 市一届人大二次会议
 * @param term 届, {@code session} 次会议
 * @param numbers as written, leading zeros kept; several for one answer to several
 * @param salutation as written, colon included
 * @param proposers the names in the salutation, or the group that it names
 * @param total 等N名, the named ones included
 * @param others whether others have signed and the number is not given (等)
 * @param lead the answering body, in the words of the signature
 * @param coHandlers bodies that the letter calls 会办 or 协办
 * @param consulted bodies that were asked (经商, 会同, 征求…意见)
 * @param consultedOthers 等有关部门
 * @param outcome the letter of the class: A, B, C
 * @param published {@code 2024-05-06} or {@code 2024-05-06 09:20}
 * @param source the 来源 of the page
 * @param disagreements places that give different values: one sentence each, in Chinese
 */
public record LetterCard(
    Found<Kind> kind,
    Optional<Found<String>> title,
    Optional<Found<String>> topic,
    Optional<Found<String>> congress,
    OptionalInt term,
    OptionalInt session,
    List<Found<String>> numbers,
    Optional<String> salutation,
    List<Found<String>> proposers,
    OptionalInt total,
    boolean others,
    Optional<Found<Role>> role,
    Optional<Found<String>> lead,
    List<Found<String>> signedBy,
    List<Found<String>> coHandlers,
    List<Found<String>> consulted,
    boolean consultedOthers,
    Optional<Found<String>> addressedTo,
    Optional<Found<LocalDate>> signed,
    Optional<Found<String>> published,
    Optional<Found<String>> source,
    Optional<Found<String>> documentNumber,
    Optional<Found<String>> indexNumber,
    Optional<Found<String>> signer,
    Optional<Found<String>> outcome,
    Optional<Found<Publicity>> publicity,
    List<String> copies,
    Optional<String> address,
    List<String> disagreements) {

  public LetterCard {
    numbers = List.copyOf(numbers);
    proposers = List.copyOf(proposers);
    signedBy = List.copyOf(signedBy);
    coHandlers = List.copyOf(coHandlers);
    consulted = List.copyOf(consulted);
    copies = List.copyOf(copies);
    disagreements = List.copyOf(disagreements);
  }

  /** What a letter answers. */
  public enum Kind {
    SUGGESTION,
    PROPOSAL,
    MOTION,
    OPINION
  }

  /** What the proposers are. */
  public enum Role {
    DEPUTY,
    MEMBER,
    GROUP
  }

  /** 公开属性. */
  public enum Publicity {
    OPEN,
    ON_REQUEST,
    CLOSED
  }
}
