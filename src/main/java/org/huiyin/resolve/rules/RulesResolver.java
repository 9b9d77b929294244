package org.huiyin.resolve.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.procedure.Allowance;
import org.huiyin.model.site.Deadlines;
import org.huiyin.model.site.Policy;
import org.huiyin.model.site.Rules;
import org.huiyin.model.time.WorkingDays;
import org.huiyin.resolve.value.Choice;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.EnumNames;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Converts {@code deadlines}, {@code policy} and {@code allow-private} of {@code site.yml}. */
public final class RulesResolver {
  /** The keys of {@code reply.yml} that a policy can require. */
  private static final List<String> REQUIRABLE =
      List.of(
          "topic",
          "topics",
          "congress",
          "number",
          "proposers",
          "document-number",
          "index-number",
          "signer",
          "signed-on",
          "published-at",
          "received-on",
          "due-on",
          "consent",
          "opinion",
          "outcome",
          "publicity",
          "publicity-reason",
          "contact",
          "copies",
          "summary");

  private static final int MOST_DAYS = 400;

  private final Values values;
  private final Problems problems;

  private RulesResolver(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  /** Whether something must be there. */
  private enum Need {
    REQUIRED,
    OPTIONAL
  }

  public static Rules rules(Fields site, Values values) {
    RulesResolver resolver = new RulesResolver(values);
    List<Allowance> allowances = Allowances.in(site, values.problems());
    return new Rules(
        site.fields("deadlines").map(resolver::deadlines).orElse(Deadlines.NONE),
        resolver.policy(site, allowances));
  }

  private Policy policy(Fields site, List<Allowance> allowances) {
    Optional<Fields> written = site.fields("policy");
    if (written.isEmpty()) {
      return new Policy(false, false, List.of(), false, allowances);
    }
    Fields fields = written.get();
    Policy policy =
        new Policy(
            isRequired(fields, "consent"),
            isRequired(fields, "publicity-reason"),
            required(fields),
            fields.flag("count-unpublished"),
            allowances);
    fields.done();
    return policy;
  }

  private boolean isRequired(Fields fields, String key) {
    return values.choice(fields.scalar(key), Need.class).equals(Optional.of(Need.REQUIRED));
  }

  private List<String> required(Fields fields) {
    List<String> keys = new ArrayList<>();
    for (Node.Scalar key : fields.scalars("required")) {
      if (!REQUIRABLE.contains(key.text())) {
        values.badChoice(key, REQUIRABLE.stream().map(name -> new Choice(name, "", "")).toList());
      } else if (keys.contains(key.text())) {
        problems.error(key.origin(), "repeated-value", key.text());
      } else {
        keys.add(key.text());
      }
    }
    return keys;
  }

  private Deadlines deadlines(Fields fields) {
    Optional<Fields> reply = fields.fields("reply");
    Optional<Deadlines.Term> usual = reply.flatMap(this::term);
    Optional<Deadlines.Term> extended =
        reply
            .filter(written -> written.has("extended"))
            .map(written -> values.requiredOrdinal(written, "extended"))
            .flatMap(amount -> usual.map(term -> new Deadlines.Term(amount, term.unit())));
    reply.ifPresent(Fields::done);
    if (usual.isPresent()
        && extended.isPresent()
        && extended.get().amount() <= usual.get().amount()) {
      problems.error(
          reply.get().originOf("extended"),
          "extended-not-longer",
          extended.get().amount(),
          usual.get().amount());
    }
    Deadlines deadlines =
        new Deadlines(
            usual,
            extended,
            only(fields, "opinion"),
            only(fields, "again"),
            only(fields, "publish"),
            new WorkingDays(
                days(fields.scalars("holidays")), days(fields.scalars("working-weekends"))));
    fields.done();
    return deadlines;
  }

  private Optional<Deadlines.Term> only(Fields fields, String key) {
    Optional<Fields> written = fields.fields(key);
    Optional<Deadlines.Term> term = written.flatMap(this::term);
    written.ifPresent(Fields::done);
    return term;
  }

  /** A length of time, {@code {months: 3}}: exactly one of the units. */
  private Optional<Deadlines.Term> term(Fields fields) {
    List<Deadlines.Term> terms = new ArrayList<>();
    for (Deadlines.Unit unit : Deadlines.Unit.values()) {
      if (fields.node(EnumNames.kebabCase(unit)).isPresent()) {
        terms.add(
            new Deadlines.Term(values.requiredOrdinal(fields, EnumNames.kebabCase(unit)), unit));
      }
    }
    if (terms.size() != 1) {
      problems.error(fields.origin(), "one-unit-of-time");
      return Optional.empty();
    }
    return Optional.of(terms.get(0)).filter(term -> term.amount() > 0);
  }

  /** Days, and ranges of days: {@code 2024-10-01..2024-10-07}. */
  private List<LocalDate> days(List<Node.Scalar> written) {
    List<LocalDate> days = new ArrayList<>();
    for (Node.Scalar one : written) {
      int dots = one.text().indexOf("..");
      Optional<LocalDate> from = values.day(dots < 0 ? one : part(one, 0, dots));
      Optional<LocalDate> to =
          dots < 0 ? from : values.day(part(one, dots + 2, one.text().length()));
      if (from.isEmpty() || to.isEmpty()) {
        continue;
      }
      if (to.get().isBefore(from.get()) || to.get().isAfter(from.get().plusDays(MOST_DAYS))) {
        problems.add(
            Problem.error(one.origin(), Message.of("bad-date", one.text()))
                .withHint(Message.of("hint.range-of-days")));
      } else {
        from.get().datesUntil(to.get().plusDays(1)).forEach(days::add);
      }
    }
    return days;
  }

  private static Node.Scalar part(Node.Scalar whole, int start, int end) {
    return new Node.Scalar(whole.origin(), whole.text().substring(start, end), whole.quoted());
  }
}
