package org.huiyin.render;

import java.util.Optional;
import org.huiyin.address.Links;
import org.huiyin.language.Texts;
import org.huiyin.model.Card;
import org.huiyin.model.Language;
import org.huiyin.model.LocalizedText;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;

/**
 * A reply in one of its languages, seen from one of its pages.
 *
 * @param links of the page that shows it
 * @param passages the headings of its text
 */
record Edition(Reply reply, Language language, Links links, Passages passages) {

  static Edition of(Reply reply, Language language, Links links) {
    return new Edition(reply, language, links, Passages.of(reply, language));
  }

  Card card() {
    return reply.card();
  }

  Prose prose() {
    return reply.text(language);
  }

  Texts texts() {
    return Texts.of(language);
  }

  Shown shown() {
    return new Shown(texts());
  }

  String in(LocalizedText words) {
    return words.in(language);
  }

  Optional<String> in(Optional<LocalizedText> words) {
    return words.map(this::in);
  }
}
