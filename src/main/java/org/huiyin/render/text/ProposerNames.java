package org.huiyin.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
  private static final Pattern COUNTED = Pattern.compile(".+等.*(?:代表|委员)");

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
    int more = proposers.total().map(total -> total - named.size()).orElse(0);
    // “张一甲等1名代表” is no Chinese, and “and 0 other deputies” no English.
    boolean isWhole =
        proposers.total().isPresent()
            && more == 0
            && (named.size() == 1 || texts.language() == Language.EN);
    if (isWhole || sameRole && isCounted(named)) {
      return Optional.of(titled(named));
    }
    if (proposers.total().isPresent()) {
      return Optional.of(
          texts.get(
              "proposers.total." + role,
              all(named, sameRole),
              texts.language() == Language.EN ? more : proposers.total().get()));
    }
    return Optional.of(
        proposers.others()
            ? texts.get("proposers.others." + role, all(named, sameRole))
            : titled(named));
  }

  /** Whether the last name says itself how many there are: 张一甲等6名代表. */
  private boolean isCounted(List<Card.Proposer> named) {
    return texts.language() == Language.ZH
        && COUNTED.matcher(name(named.get(named.size() - 1))).matches();
  }

  /** Names before a title that follows them all. In English the title stands before each name. */
  private String all(List<Card.Proposer> named, boolean sameRole) {
    return sameRole && texts.language() == Language.ZH
        ? texts.list(named.stream().map(this::name).toList())
        : texts.list(groups(named));
  }

  private String titled(List<Card.Proposer> named) {
    return texts.all(groups(named));
  }

  private List<String> groups(List<Card.Proposer> named) {
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
    return groups;
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
