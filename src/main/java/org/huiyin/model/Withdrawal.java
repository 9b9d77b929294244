package org.huiyin.model;

import java.util.List;

/**
 * A reply that was published and then withdrawn (撤回). Its text and its figures are not read; only
 * its address, its title and the reason stay public.
 *
 * @param card without summary and documents
 * @param revision the withdrawal, with its date and reason
 * @param earlier the changes before it, newest first; readers learn what kind they were and when,
 *     but no values and no words of the text
 * @param captions the texts of the card and of the revisions
 */
public record Withdrawal(Card card, Revision revision, List<Revision> earlier, Captions captions) {

  public Withdrawal {
    earlier = List.copyOf(earlier);
  }
}
