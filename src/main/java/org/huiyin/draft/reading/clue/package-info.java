/**
 * What the words around a number tell of it: area, time, nature, label, printed value.
 *
 * <p><b>Takes</b> a text and the places of numerals in it; <b>gives</b> clues, each with whether it
 * is stated or a guess; <b>must not know</b> figures or files. One class a rule, with its words in
 * lists. All are pure and take time linear in the length of the text.
 */
package org.huiyin.draft.reading.clue;
