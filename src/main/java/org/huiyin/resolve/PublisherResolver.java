package org.huiyin.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.model.Organisation;
import org.huiyin.model.site.Publisher;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.ForeignAddress;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts the keys of {@code site.yml} about the publisher to a {@link Publisher}. */
final class PublisherResolver {
  private static final Form SITE_ID_CODE =
      new Form("site-id-code", "[0-9]{10}|bm[0-9]{8}", "hint.mark.site-id-code");
  private static final Form ICP =
      new Form("icp", "\\p{IsHan}ICP[备证][0-9]{6,8}号(-[0-9]{1,4})?", "hint.mark.icp");
  private static final Form POLICE_TEXT =
      new Form("text", "\\p{IsHan}公网安备 ?[0-9]{14}号", "hint.mark.police-text");
  private static final Form POLICE_CODE = new Form("code", "[0-9]{14}", "hint.mark.police-code");
  private static final Form CONAC_ID = new Form("conac", "[0-9A-Fa-f]{32}", "hint.mark.conac");
  private static final String CONAC = "https://bszs.conac.cn/sitename?method=show&id=";

  private final List<Organisation> organisations;
  private final Values values;
  private final Problems problems;

  private PublisherResolver(List<Organisation> organisations, Values values) {
    this.organisations = organisations;
    this.values = values;
    this.problems = values.problems();
  }

  /** The form of a mark, and the hint that explains it. */
  private record Form(String key, Pattern pattern, String hint) {
    Form(String key, String pattern, String hint) {
      this(key, Pattern.compile(pattern), hint);
    }
  }

  static Publisher publisher(Fields site, List<Organisation> organisations, Values values) {
    return new PublisherResolver(organisations, values).publisher(site);
  }

  private Publisher publisher(Fields site) {
    Optional<LocalizedText> host = body(site, "host");
    Optional<LocalizedText> undertaker = body(site, "undertaker");
    Optional<LocalizedText> contact = values.words(site, "contact");
    Fields marks =
        site.fields("government")
            .orElseGet(() -> Fields.of(new Node.Mapping(site.origin(), List.of()), problems));
    Publisher publisher =
        new Publisher(
            host,
            undertaker,
            contact,
            marks.scalar("site-id-code").flatMap(scalar -> mark(scalar, SITE_ID_CODE)),
            marks.scalar("icp").flatMap(scalar -> mark(scalar, ICP)),
            marks.fields("police").flatMap(this::police),
            marks.node("conac").flatMap(this::conac),
            marks.scalar("report-errors").flatMap(scalar -> ForeignAddress.read(scalar, problems)),
            marks.fields("column").map(this::column));
    marks.done();
    return publisher;
  }

  /** A public body: the id of an organisation, or a name. */
  private Optional<LocalizedText> body(Fields site, String key) {
    return site.node(key)
        .map(
            node ->
                organisations.stream()
                    .filter(
                        body ->
                            node instanceof Node.Scalar scalar && scalar.text().equals(body.id()))
                    .findFirst()
                    .map(Organisation::name)
                    .orElseGet(() -> values.words(node)));
  }

  private Optional<String> mark(Node.Scalar scalar, Form form) {
    if (form.pattern.matcher(scalar.text()).matches()) {
      return Optional.of(scalar.text());
    }
    problems.add(
        Problem.error(scalar.origin(), Message.of("bad-mark", scalar.text(), form.key))
            .withHint(Message.of(form.hint)));
    return Optional.empty();
  }

  private Optional<Publisher.Police> police(Fields fields) {
    Optional<String> text =
        fields.requiredScalar("text").flatMap(scalar -> mark(scalar, POLICE_TEXT));
    Optional<String> code =
        fields.requiredScalar("code").flatMap(scalar -> mark(scalar, POLICE_CODE));
    fields.done();
    return text.flatMap(shown -> code.map(digits -> new Publisher.Police(shown, digits)));
  }

  /** The id of the badge, or {@code href} with its complete address. */
  private Optional<String> conac(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return mark(scalar, CONAC_ID).map(id -> CONAC + id);
    }
    Fields fields = Fields.of(node, problems);
    Optional<String> href =
        fields.requiredScalar("href").flatMap(scalar -> ForeignAddress.read(scalar, problems));
    fields.done();
    return href;
  }

  private Publisher.Column column(Fields fields) {
    Publisher.Column column =
        new Publisher.Column(
            values.requiredWords(fields, "name"),
            values.requiredWords(fields, "description"),
            values.requiredWords(fields, "keywords"),
            values.requiredWords(fields, "type"));
    fields.done();
    return column;
  }
}
