package org.huiyin.pipeline.trace;

/**
 * What a reply asked about other replies or the site while it was built.
 *
 * @param about an id of a reply or a path, depending on the subject; empty for lists of all
 */
public record Question(Subject subject, String about) {

  /** What is asked for. */
  public enum Subject {
    /** The state of the reply itself: it can change with the date alone. */
    STATUS,
    /** The card of a reply. */
    CARD,
    /** The cards that name a reply. */
    NAMING,
    /** The cards of other replies to the matter of a reply. */
    SAME_MATTER,
    /** The ids of all replies, for a suggestion. */
    IDS,
    /** The languages in which no reply is newer. */
    LEADS,
    /** What keeps a reply from readers. */
    HIDDEN,
    /** Whether a day has not come yet. */
    FUTURE,
    /** Whether the day of the site is a day or a later one. */
    COME,
    /** Whether a day lies after the one that the site was asked for. */
    LATER,
    /** The digest of a file of the site that was published last. */
    PUBLISHED,
    /** What is known of a path. */
    ADDRESS,
    /** All addresses, for a suggestion. */
    ADDRESSES
  }
}
