package org.huiyin.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Card.Proposer.Role;
import org.huiyin.model.text.Language;
import org.huiyin.source.EnumNames;

/**
 * The proposers of a reply with their titles. In Chinese, names with the same title share it:
 * {@code 张一甲、李乙代表}, {@code 张一甲等6名代表}.
 */
public final class ProposerNames {
  private final Texts texts;

  public ProposerNames(Texts texts) {
    this.texts = texts;
  }

  /** The proposers; empty if the letter does not name any. */
  public Optional<String> of(Card.Proposers proposers) {
    List<Card.Proposer> named = proposers.named();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    boolean sameRole = named.stream().map(Card.Proposer::role).distinct().count() == 1;
    String role = sameRole ? EnumNames.kebabCase(named.get(0).role()) : "mixed";
    if (proposers.total().isPresent()) {
      return Optional.of(
          texts.get("proposers.total." + role, all(named, sameRole), proposers.total().get()));
    }
    return Optional.of(
        proposers.others()
            ? texts.get("proposers.others." + role, all(named, sameRole))
            : titled(named));
  }

  /** Names before a title that follows them all. In English the title stands before each name. */
  private String all(List<Card.Proposer> named, boolean sameRole) {
    return sameRole && texts.language() == Language.ZH
        ? texts.list(named.stream().map(this::name).toList())
        : titled(named);
  }

  private String titled(List<Card.Proposer> named) {
    List<String> groups = new ArrayList<>();
    int from = 0;
    while (from < named.size()) {
      Role role = named.get(from).role();
      int to = from + 1;
      while (to < named.size() && named.get(to).role() == role && texts.language() == Language.ZH) {
        to++;
      }
      groups.add(
          titled(texts.list(named.subList(from, to).stream().map(this::name).toList()), role));
      from = to;
    }
    return texts.list(groups);
  }

  /** A name that ends in the title, 张一甲等6名代表, does not get it again. */
  private String titled(String names, Role role) {
    String titled = texts.get("proposer." + EnumNames.kebabCase(role), names);
    String title = titled.replace(names, "");
    return texts.language() == Language.ZH && !title.isEmpty() && names.endsWith(title)
        ? names
        : titled;
  }

  private String name(Card.Proposer proposer) {
    return proposer.name().in(texts.language());
  }

  /**
   * The salutation with its colon: in the words of the letter where given, else to the addressees
   * of an opinion or to the proposers. Empty if none of them is known.
   */
  public Optional<String> salutation(Card card) {
    Card.Letter letter = card.letter();
    Optional<String> addressees =
        letter.addressedTo().isEmpty()
            ? of(card.filing().proposers())
            : Optional.of(new DisplayFormat(texts).fullNames(letter.addressedTo()));
    return letter
        .salutation()
        .map(words -> words.in(texts.language()))
        .or(() -> addressees.map(names -> texts.get("reply.salutation", names)));
  }
}
