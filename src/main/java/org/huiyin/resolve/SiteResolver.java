package org.huiyin.resolve;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.address.WebUrl;
import org.huiyin.model.NumberStyle;
import org.huiyin.model.Organisation;
import org.huiyin.model.Topic;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Numeral;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.quantity.reading.Reading;
import org.huiyin.resolve.rules.RulesResolver;
import org.huiyin.resolve.rules.ShippedSchemes;
import org.huiyin.resolve.value.ForeignAddress;
import org.huiyin.resolve.value.References;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.ProcessingFault;
import org.huiyin.source.SiteSources;

/** Converts {@code site.yml} and the pages to a {@link Site}. */
final class SiteResolver {

  /** Words for a total right before its number; a name does not have them there. */
  private static final Pattern TOTAL = Pattern.compile("(?:总投资|累计|共计|共有|合计|达到|增长|下降)$");

  private static final String SCHEMES = "outcome-schemes";

  /** The value of a scheme that need not be written out. */
  private static final String SHIPPED = "shipped";

  /** The keys whose entries replies refer to by id. */
  private static final Set<String> REFERRED_TO = Set.of("organisations", "topics", SCHEMES);

  private final List<Language> languages;
  private final Problems problems;
  private final Values values;

  private SiteResolver(List<Language> languages, Problems problems) {
    this.languages = languages;
    this.problems = problems;
    this.values = new Values(problems, languages.contains(Language.EN));
  }

  /**
   * Returns the site. Returns empty if the file, or a list in it that replies refer to, could not
   * be read, which is reported: otherwise valid replies would be reported, too.
   */
  static Optional<Site> site(SiteSources sources, References references, Problems problems) {
    return sources
        .site()
        .filter(node -> !(node instanceof Node.Unreadable))
        .flatMap(
            node -> {
              Fields fields = Fields.of(node, problems);
              SiteResolver resolver = new SiteResolver(languages(fields, problems), problems);
              Site site =
                  ProcessingFault.in(
                      fields.origin().file().path(),
                      () -> resolver.site(fields, sources.pages(), references));
              return holdsReferredLists(node) ? Optional.of(site) : Optional.empty();
            });
  }

  private static boolean holdsReferredLists(Node site) {
    return site instanceof Node.Mapping mapping
        && mapping.entries().stream()
            .filter(entry -> REFERRED_TO.contains(entry.key().text()))
            .allMatch(
                entry ->
                    entry.value() instanceof Node.Mapping
                        || entry.key().text().equals(SCHEMES) && areShipped(entry.value()));
  }

  /** Whether it is a list of schemes that need not be written out. */
  private static boolean areShipped(Node schemes) {
    return schemes instanceof Node.Sequence sequence
        && sequence.items().stream()
            .allMatch(
                item ->
                    item instanceof Node.Scalar name
                        && ShippedSchemes.named(name.text()).isPresent());
  }

  /** Chinese first and always, then the other languages that are listed. */
  private static List<Language> languages(Fields fields, Problems problems) {
    List<Language> named =
        fields.scalars("languages").stream()
            .flatMap(
                name -> new Values(problems).choice(Optional.of(name), Language.class).stream())
            .toList();
    return Stream.concat(Stream.of(Language.ZH), named.stream()).distinct().toList();
  }

  private Site site(Fields fields, List<SiteSources.PageSource> pages, References references) {
    List<Organisation> organisations = organisations(fields);
    Site site =
        new Site(
            values.requiredWords(fields, "name"),
            values.requiredWords(fields, "tagline"),
            fields
                .requiredScalar("base-url")
                .flatMap(this::baseUrl)
                .orElse("https://invalid.example/"),
            languages,
            fields.scalar("time-zone").flatMap(this::zone).orElse(ZoneId.of("Asia/Shanghai")),
            fields.fields("numbers").map(this::numbers).orElse(NumberStyle.USUAL),
            new Site.Vocabulary(organisations, outcomeSchemes(fields), topics(fields)),
            new Site.Imprint(
                PublisherResolver.publisher(fields, organisations, values),
                fields.fields("licence").map(this::licence),
                fields.list("footer").stream().map(this::mark).toList()),
            new PageResolver(pages, languages, references, problems).pages(),
            fields
                .node("redirects")
                .map(node -> RedirectResolver.redirects(node, problems))
                .orElse(List.of()),
            RulesResolver.rules(fields, values),
            values.captions().settle(references, problems));
    fields.done();
    return site;
  }

  private Optional<String> baseUrl(Node.Scalar scalar) {
    Optional<String> url = WebUrl.base(scalar.text());
    if (url.isEmpty()) {
      problems.add(
          Problem.error(scalar.origin(), Message.of("bad-base-url", scalar.text()))
              .withHint(Message.of("hint.base-url")));
    }
    return url;
  }

  private Optional<ZoneId> zone(Node.Scalar scalar) {
    try {
      return Optional.of(ZoneId.of(scalar.text()));
    } catch (DateTimeException e) {
      problems.error(scalar.origin(), "bad-time-zone", scalar.text());
      return Optional.empty();
    }
  }

  private List<Organisation> organisations(Fields site) {
    List<Organisation> organisations = new ArrayList<>();
    for (Node.Entry entry : site.fields("organisations").map(Fields::byId).orElse(List.of())) {
      Fields fields = Fields.of(entry, problems);
      LocalizedText name = values.requiredWords(fields, "name");
      LocalizedText shortName = values.words(fields, "short").orElse(name);
      fields.done();
      organisations.add(new Organisation(entry.key().text(), name, shortName));
    }
    return organisations;
  }

  /** The schemes that are written out, and those that are only named: in a list, or as shipped. */
  private List<Site.OutcomeScheme> outcomeSchemes(Fields site) {
    List<Site.OutcomeScheme> schemes = new ArrayList<>();
    Optional<Node> written = site.node(SCHEMES);
    if (written.isPresent() && written.get() instanceof Node.Sequence) {
      for (Node.Scalar name : site.scalars(SCHEMES)) {
        if (schemes.stream().anyMatch(known -> known.id().equals(name.text()))) {
          problems.error(name.origin(), "repeated-value", name.text());
        } else {
          shipped(name.text(), name).ifPresent(schemes::add);
        }
      }
      return schemes;
    }
    for (Node.Entry entry : site.fields(SCHEMES).map(Fields::byId).orElse(List.of())) {
      String id = entry.key().text();
      if (entry.value() instanceof Node.Mapping mapping) {
        schemes.add(
            new Site.OutcomeScheme(
                id,
                mapping.entries().stream()
                    .map(
                        code ->
                            new Site.Code(
                                values.filingNumber(code.key()), values.words(code.value())))
                    .toList()));
      } else if (entry.value() instanceof Node.Scalar word && word.text().equals(SHIPPED)) {
        shipped(id, entry.key()).ifPresent(schemes::add);
      } else {
        Fields.wrongType(entry.value(), "type.mapping", problems);
      }
    }
    return schemes;
  }

  private Optional<Site.OutcomeScheme> shipped(String id, Node.Scalar name) {
    Optional<Site.OutcomeScheme> found = ShippedSchemes.named(id);
    if (found.isEmpty()) {
      problems.add(
          Problem.error(name.origin(), Message.of("unknown-shipped-scheme", id))
              .withHint(Message.of("hint.shipped-schemes", ShippedSchemes.names())));
    }
    return found;
  }

  private List<Topic> topics(Fields site) {
    return site.fields("topics").map(Fields::byId).orElse(List.of()).stream()
        .map(entry -> new Topic(entry.key().text(), values.words(entry.value())))
        .toList();
  }

  private NumberStyle numbers(Fields fields) {
    Tolerances usual = Tolerances.defaults();
    List<Node.Scalar> names = fields.scalars("names");
    List<String> measures = fields.scalars("measures").stream().map(Node.Scalar::text).toList();
    Audit audit = new Audit(Measures.standard().with(measures), List.of());
    names.forEach(name -> reportQuantity(name, audit));
    NumberStyle numbers =
        new NumberStyle(
            new Tolerances(
                fields.scalar("near").flatMap(values::portion).orElse(usual.near()),
                fields.scalar("about").flatMap(values::portion).orElse(usual.about()),
                fields.scalar("slack").flatMap(values::portion).orElse(usual.slack())),
            names.stream().map(Node.Scalar::text).toList(),
            measures);
    fields.done();
    return numbers;
  }

  /** A name holds more than numbers with their units; without that it would hide quantities. */
  private void reportQuantity(Node.Scalar name, Audit audit) {
    List<Numeral> quantities =
        audit.of(name.text()).stream().filter(Numeral::needsBinding).toList();
    StringBuilder rest = new StringBuilder(name.text());
    for (int i = quantities.size() - 1; i >= 0; i--) {
      rest.delete(quantities.get(i).start(), quantities.get(i).end());
    }
    boolean bare = !quantities.isEmpty() && rest.codePoints().noneMatch(Character::isLetter);
    if (bare || quantities.stream().anyMatch(found -> isCounted(name.text(), found))) {
      problems.error(name.origin(), "name-is-quantity", name.text());
    }
  }

  /**
   * Whether a quantity in a name is one that is stated: an exact number of things, as in
   * 总投资9324张床位, or one behind a word for a total. Round and small numbers belong to names: 千岛湖,
   * 科技改革30条, 365天不打烊.
   */
  private static boolean isCounted(String name, Numeral quantity) {
    List<Reading> readings = Reading.of(quantity.text(), Measures.standard());
    if (readings.size() != 1 || readings.get(0).unit().isEmpty()) {
      return false;
    }
    Reading reading = readings.get(0);
    Rational coarsest = reading.coarse().times(Rational.of(100));
    boolean exact =
        reading.low().compareTo(Rational.of(1000)) >= 0 && reading.low().compareTo(coarsest) >= 0;
    return exact || TOTAL.matcher(name.substring(0, quantity.start())).find();
  }

  private Site.Mark mark(Node node) {
    Fields fields = Fields.of(node, problems);
    Site.Mark mark =
        new Site.Mark(
            values.requiredWords(fields, "text"),
            fields.scalar("href").flatMap(scalar -> ForeignAddress.read(scalar, problems)));
    fields.done();
    return mark;
  }

  private Site.Licence licence(Fields fields) {
    Site.Licence licence =
        new Site.Licence(
            values.requiredWords(fields, "name"),
            fields
                .requiredScalar("href")
                .flatMap(scalar -> ForeignAddress.read(scalar, problems))
                .orElse(""));
    fields.done();
    return licence;
  }
}
