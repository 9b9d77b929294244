package org.huiyin.model.provenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;

/**
 * What an editor has to confirm in one mapping, or at one link of a text.
 *
 * @param path names the mapping or link: {@code card}, {@code figures.roads}, {@code
 *     figures.roads.city}, {@code claims.share}, {@code text.2}
 * @param guesses at least one
 * @param sentence the words of the text that first state it; empty if none do
 * @param origin of the mark
 */
public record Mark(String path, List<Guess> guesses, Optional<String> sentence, Origin origin) {

  public Mark {
    guesses = List.copyOf(guesses);
  }

  /**
   * A value that may be wrong.
   *
   * @param key of the mapping; of a link its scheme
   * @param reason why the value was chosen; empty if nobody has written it down
   */
  public record Guess(String key, Optional<String> reason) {}

  /** The full path of each guess: {@code figures.roads.label}. */
  public List<String> paths() {
    return guesses.stream().map(guess -> path + "." + guess.key()).toList();
  }

  /** The same mark with only some of its guesses. */
  public Mark only(List<Guess> some) {
    return new Mark(path, some, sentence, origin);
  }

  /** What is to be confirmed, with the sentence and the reasons, for authors. */
  public Message described() {
    List<String> keys = guesses.stream().map(Guess::key).toList();
    Message what = Message.of("confirm.keys", path, keys);
    Message stated = sentence.map(words -> Message.of("confirm.stated", what, words)).orElse(what);
    List<Message> reasons =
        guesses.stream()
            .flatMap(
                guess ->
                    guess.reason().stream()
                        .map(words -> Message.of("confirm.reason", guess.key(), words)))
            .toList();
    return reasons.isEmpty() ? stated : Message.of("confirm.because", stated, reasons);
  }

  /** The paths that name this mark or more: {@code figures}, {@code figures.roads}. */
  public Stream<String> groups() {
    return Stream.iterate(
        path,
        group -> !group.isEmpty(),
        group -> group.substring(0, Math.max(0, group.lastIndexOf('.'))));
  }
}
