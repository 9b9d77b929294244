package org.huiyin.serve.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that an editor looks at to confirm a draft.
 *
 * @param version another one for other sources
 * @param blocks the card, the paragraphs of the text, what the text does not mention
 * @param listed numbers of the letter that are bound to nothing
 */
public record Sheet(
    String id, String title, String version, List<Block> blocks, List<Listed> listed) {
  public Sheet {
    blocks = List.copyOf(blocks);
    listed = List.copyOf(listed);
  }

  /**
   * A paragraph, or a part of the sources.
   *
   * @param heading empty for a paragraph
   */
  public record Block(Optional<String> heading, List<Sentence> sentences) {
    public Block {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence with what it states.
   *
   * @param text empty for what the text does not state
   */
  public record Sentence(String text, List<Item> items) {
    public Sentence {
      items = List.copyOf(items);
    }
  }

  /**
   * A value, a claim, a commitment, a date, or the card.
   *
   * @param name names it in its file: {@code figures.roads.city}
   * @param start where the sentence states it, in UTF-16 units
   * @param end equal to {@code start} if it does not
   */
  public record Item(String name, int start, int end, List<Fact> facts, Place place) {
    public Item {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One thing that is said of an item.
   *
   * @param guesses what of it is to be confirmed
   */
  public record Fact(String label, String value, List<Guess> guesses) {
    public Fact {
      guesses = List.copyOf(guesses);
    }
  }

  /**
   * What is to be confirmed.
   *
   * @param path {@code figures.roads.label}
   * @param again whether the sheet has it before
   */
  public record Guess(String path, Optional<String> reason, boolean again, Place place) {}

  /** A number that is bound to nothing, and why. */
  public record Listed(String text, String sentence, String why) {}

  /**
   * A place in a file.
   *
   * @param text {@code figures.yml:12:3}, with the path from the source folder
   * @param href opens the file in an editor
   */
  public record Place(String text, String href) {}

  /** How many guesses are left. */
  public int left() {
    Set<String> paths =
        blocks.stream()
            .flatMap(block -> block.sentences().stream())
            .flatMap(sentence -> sentence.items().stream())
            .flatMap(item -> item.facts().stream())
            .flatMap(fact -> fact.guesses().stream())
            .map(Guess::path)
            .collect(Collectors.toSet());
    return paths.size();
  }
}
