package org.huiyin.render.context;

import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.render.text.DisplayFormat;
import org.huiyin.render.text.Passages;

/**
 * A reply in one of its languages, with what its page needs to display it.
 *
 * @param links computes links relative to the page that shows the reply
 * @param passages the headings of the text
 */
public record Edition(Reply reply, Language language, Links links, Passages passages) {

  /** Creates an edition of a reply in one of its languages. */
  public static Edition of(Reply reply, Language language, Links links) {
    return new Edition(reply, language, links, Passages.of(reply, language));
  }

  public Card card() {
    return reply.card();
  }

  public Prose prose() {
    return reply.text(language);
  }

  public Texts texts() {
    return Texts.of(language);
  }

  /** The display format for the language. */
  public DisplayFormat format() {
    return new DisplayFormat(texts());
  }

  /** A text in the language of the edition. */
  public String in(LocalizedText words) {
    return words.in(language);
  }

  public Optional<String> in(Optional<LocalizedText> words) {
    return words.map(this::in);
  }
}
