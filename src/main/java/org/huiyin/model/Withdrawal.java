package org.huiyin.model;

/**
 * A reply that was published and then withdrawn (撤回). Its text and its figures are not read; only
 * its address, its title and the reason stay public.
 *
 * @param card without summary and documents
 * @param revision the withdrawal, with its date and reason
 * @param captions the texts of the card and of the revisions
 */
public record Withdrawal(Card card, Revision revision, Captions captions) {}
