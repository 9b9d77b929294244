package org.huiyin.draft.letter;

import java.util.Optional;

/** What a title or a first sentence says it answers. */
final class Matter {
  private Matter() {}

  /** 议案 that is handled as a suggestion is one. */
  static Optional<LetterCard.Kind> kindIn(String text) {
    boolean proposal = text.contains("提案") || text.contains("建议案");
    if (proposal) {
      return Optional.of(LetterCard.Kind.PROPOSAL);
    }
    if (text.contains("政协") && !text.contains("人大") && text.contains("建议")) {
      return Optional.of(LetterCard.Kind.PROPOSAL);
    }
    if (text.contains("建议")) {
      return Optional.of(LetterCard.Kind.SUGGESTION);
    }
    return text.contains("议案") ? Optional.of(LetterCard.Kind.MOTION) : Optional.empty();
  }
}
