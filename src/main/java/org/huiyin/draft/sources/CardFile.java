package org.huiyin.draft.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.draft.letter.Found;
import org.huiyin.draft.letter.LetterCard;

/** {@code reply.yml}: what the letter gives, and {@code not-given}. */
final class CardFile {
  private static final String NOT_GIVEN = "not-given";

  private final LetterCard card;
  private final Setting setting;
  private final Marks marks;
  private final YamlText yaml = new YamlText();
  private final List<String> toConfirm = new ArrayList<>();

  CardFile(LetterCard card, Setting setting, Marks marks) {
    this.card = card;
    this.setting = setting;
    this.marks = marks;
  }

  String text() {
    yaml.comment("由原文导入的草稿。to-confirm 列出待核对的键；核对后用 huiyin confirm 去掉。");
    text("kind", Optional.of(word(card.kind())));
    text("title", card.title());
    text("topic", card.topic());
    congress();
    numbers();
    proposers();
    handlers();
    text("signed-on", card.signed().map(CardFile::asText));
    published();
    optional("source-label", card.source());
    optional("document-number", card.documentNumber());
    optional("index-number", card.indexNumber());
    optional("signer", card.signer());
    outcome();
    optional("publicity", card.publicity().map(CardFile::word));
    yaml.list("copies", card.copies());
    yaml.put("status", "draft");
    yaml.list(Marks.KEY, toConfirm);
    return yaml.toString();
  }

  private void text(String key, Optional<Found<String>> value) {
    yaml.put(key, value.map(Found::value).orElse(NOT_GIVEN));
    value.ifPresent(found -> mark(key, found));
  }

  private void optional(String key, Optional<Found<String>> value) {
    if (value.isPresent()) {
      text(key, value);
    }
  }

  private void mark(String key, Found<?> found) {
    if (!found.sure()) {
      mark(key, found.where());
    }
  }

  private void mark(String key, String reason) {
    if (!toConfirm.contains(key)) {
      toConfirm.add(key);
      marks.add("card." + key, reason);
    }
  }

  private void congress() {
    if (card.congress().isEmpty() || card.term().isEmpty() || card.session().isEmpty()) {
      yaml.put("congress", NOT_GIVEN);
      return;
    }
    yaml.flow(
        "congress",
        FlowText.mapping()
            .put("name", card.congress().get().value())
            .put("term", String.valueOf(card.term().getAsInt()))
            .put("session", String.valueOf(card.session().getAsInt())));
    mark("congress", card.congress().get());
  }

  private void numbers() {
    List<String> written =
        card.numbers().stream().map(number -> "\"" + number.value() + "\"").toList();
    switch (written.size()) {
      case 0 -> yaml.put("number", NOT_GIVEN);
      case 1 -> yaml.raw("number", written.get(0));
      default -> yaml.raw("number", "[" + String.join(", ", written) + "]");
    }
    card.numbers().forEach(number -> mark("number", number));
  }

  private void proposers() {
    if (card.kind().value() == LetterCard.Kind.OPINION && card.proposers().isEmpty()) {
      return;
    }
    if (card.proposers().isEmpty()) {
      yaml.put("proposers", NOT_GIVEN);
      card.salutation().ifPresent(words -> yaml.put("salutation", words));
      return;
    }
    String role = card.role().map(found -> word(found).value()).orElse("deputy");
    yaml.lines(
        "proposers",
        card.proposers().stream()
            .map(found -> FlowText.mapping().put("name", found.value()).put("role", role))
            .toList());
    card.proposers().forEach(found -> mark("proposers", found));
    card.role().ifPresent(found -> mark("proposers", found));
    card.total().ifPresent(total -> yaml.put("proposers-total", String.valueOf(total)));
    if (card.others() && card.total().isEmpty()) {
      yaml.put("proposers-others", "true");
    }
    card.salutation().ifPresent(words -> yaml.put("salutation", words));
  }

  private void handlers() {
    Found<String> answers =
        card.lead()
            .or(card::source)
            .orElseGet(() -> new Found<>(Organisations.UNNAMED, "原文没有写明答复单位", false));
    boolean opinion = card.kind().value() == LetterCard.Kind.OPINION;
    // An opinion goes from a co-handler to the lead handler.
    Found<String> lead = opinion ? card.addressedTo().orElse(answers) : answers;
    yaml.put("lead-handler", id(lead.value()));
    mark("lead-handler", lead);
    if (opinion && card.signedBy().isEmpty()) {
      bodies("signed-by", List.of(answers));
    } else if (opinion || card.signedBy().size() > 1 || !isLead(card.signedBy(), lead)) {
      bodies("signed-by", card.signedBy());
    }
    bodies("co-handlers", card.coHandlers());
    bodies("consulted", card.consulted());
    if (card.consultedOthers()) {
      yaml.put("consulted-others", "true");
    }
  }

  private static boolean isLead(List<Found<String>> bodies, Found<String> lead) {
    return bodies.stream().allMatch(body -> body.value().equals(lead.value()));
  }

  private void bodies(String key, List<Found<String>> bodies) {
    List<String> ids = bodies.stream().map(found -> id(found.value())).distinct().toList();
    yaml.list(key, ids);
    bodies.forEach(found -> mark(key, found));
  }

  private String id(String name) {
    String id = setting.organisations().get(name);
    if (id == null) {
      throw new IllegalArgumentException("no id for " + name);
    }
    return id;
  }

  /** One of the two dates must be given: without any it is the day of the import, to confirm. */
  private void published() {
    if (card.signed().isEmpty() && card.published().isEmpty()) {
      yaml.put("published-at", setting.imported().toString());
      mark("published-at", "原文没有落款日期和发布时间，暂写导入的日期");
    } else {
      text("published-at", card.published());
    }
  }

  private void outcome() {
    if (card.outcome().isEmpty()) {
      return;
    }
    Found<String> code = card.outcome().get();
    if (setting.outcomeScheme().isPresent()) {
      yaml.flow(
          "outcome",
          FlowText.mapping()
              .put("scheme", setting.outcomeScheme().get())
              .put("code", code.value()));
      mark("outcome", code);
    } else {
      yaml.comment("原文注明办理结果为" + code.value() + "类；site.yml 的 outcome-schemes 里没有这一类。");
    }
  }

  private static Found<String> asText(Found<?> found) {
    return new Found<>(found.value().toString(), found.where(), found.sure());
  }

  private static Found<String> word(Found<? extends Enum<?>> found) {
    String word = found.value().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Found<>(word, found.where(), found.sure());
  }
}
