package org.huiyin.draft.letter;

/**
 * A value that was found in a page.
 *
 * @param where the words of the letter or page that show it
 * @param sure false for a guess, or where two places disagree: it is then marked for the editor
 */
public record Found<T>(T value, String where, boolean sure) {}
