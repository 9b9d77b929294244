package org.huiyin.draft.letter;

import java.util.List;
import org.huiyin.draft.page.Block;
import org.huiyin.draft.page.Page;

/**
 * A letter in its parts.
 *
 * @param body from the first paragraph after the salutation to the last before the signature
 * @param after the lines behind signature and date that may be published (附注, 抄送 …)
 * @param keptBack telephone numbers, addresses and names of contacts, which a letter holds
 * @param contacts the lines that were left out or cut because of them, without them
 * @param inSentences how many of them stand in sentences of the body, and stay
 * @param original every line of the letter from its title to its last line, in order, as a reader
 *     sees it; without the lines that were cut and without what was kept back
 * @param cut what was left out of the page
 */
public record Letter(
    LetterCard card,
    List<Part> body,
    List<String> after,
    List<String> keptBack,
    List<String> contacts,
    int inSentences,
    List<String> original,
    List<Page.Cut> cut,
    List<Page.Note> notes) {

  public Letter {
    body = List.copyOf(body);
    after = List.copyOf(after);
    keptBack = List.copyOf(keptBack);
    contacts = List.copyOf(contacts);
    original = List.copyOf(original);
    cut = List.copyOf(cut);
    notes = List.copyOf(notes);
  }

  /** A part of the body. */
  public sealed interface Part {

    /**
     * A heading of its own line.
     *
     * @param level from 1: 一、 is 1 or the highest that the letter has
     */
    record Heading(String text, int level) implements Part {}

    /** A paragraph. One that begins with a run-in heading (一是, （一）….) is a paragraph. */
    record Paragraph(String text, List<Block.Link> links) implements Part {
      public Paragraph {
        links = List.copyOf(links);
      }
    }

    /** A table. */
    record Table(Block.Table table) implements Part {}

    /** A picture. */
    record Picture(Block.Picture picture) implements Part {}
  }
}
