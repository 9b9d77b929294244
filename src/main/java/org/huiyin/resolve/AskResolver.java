package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Reply;
import org.huiyin.model.SourceRef;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;

/** Converts the key {@code asks} of {@code reply.yml} to {@link Ask}s. */
final class AskResolver {
  private final Values values;

  AskResolver(Values values) {
    this.values = values;
  }

  List<Reply.Ask> asks(Fields card) {
    List<Reply.Ask> asks = new ArrayList<>();
    card.fields("asks").map(Fields::byId).orElse(List.of()).forEach(entry -> asks.add(ask(entry)));
    return asks;
  }

  private Reply.Ask ask(Node.Entry entry) {
    Fields fields = Fields.of(entry, values.problems());
    LocalizedText text = values.requiredWords(fields, "text");
    List<SourceRef.Passage> answeredIn =
        fields.oneOrMore("answered-in").stream()
            .map(id -> new SourceRef.Passage(id.text(), id.origin()))
            .toList();
    Optional<LocalizedText> notAnswered = values.words(fields, "not-answered");
    Optional<LocalizedText> note = values.words(fields, "note");
    fields.done();
    if (!answeredIn.isEmpty() && notAnswered.isPresent()) {
      values
          .problems()
          .add(
              Problem.error(
                      fields.originOf("not-answered"),
                      Message.of("ask-answered-and-not", entry.key().text()))
                  .withHint(Message.of("hint.ask-one-of")));
    }
    return new Reply.Ask(
        entry.key().text(), text, answeredIn, notAnswered, note, entry.key().origin());
  }
}
