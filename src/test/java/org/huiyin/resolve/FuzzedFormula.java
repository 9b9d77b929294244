package org.huiyin.resolve;

import static org.huiyin.fuzz.Faults.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huiyin.fuzz.Faults;
import org.huiyin.model.Claim;
import org.huiyin.model.Figure;
import org.huiyin.model.InvalidFigures;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.number.Tolerances;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.resolve.formula.FigureNames;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problems;
import org.huiyin.source.SourceFile;

/** Any text as the formula of a value and as a claim: both have a result, or a reported problem. */
public final class FuzzedFormula {
  /** Figures: id, unit, nature, and observations with their values; y2021 is one of 2021. */
  private static final List<String> FIGURES =
      List.of(
          "rooms 间 stock north=6 rest=9 city=15",
          "plan 间 planned city=20",
          "beds 张 stock y2021=120 y2022=150 y2023=近2万",
          "money 万元 flow small=5000 zero=0",
          "subsidies 亿元 flow all=1.5 open=超过3",
          "share % stock north=33.3 rest=不足30% city=三分之一",
          "schools 所 list open=not-given range=5—8 fall=-3.2");

  private FuzzedFormula() {}

  public static void check(SourceFile file) {
    Node.Scalar written = new Node.Scalar(file.at(0, file.length()), file.text(), false);
    String first = read(written, file);
    String again = read(written, file);
    require(first.equals(again), file.text(), first, again);
  }

  /** Everything that the text gives: figures, claims, problems. */
  private static String read(Node.Scalar written, SourceFile file) {
    Problems problems = new Problems();
    Values values = new Values(problems, false);
    Node tree = figures(written);
    FigureNames names = new FigureNames(Optional.of(tree));
    Measures measures = Measures.standard();
    Tolerances tolerances = Tolerances.defaults();
    FigureResolver resolver = new FigureResolver(names, measures, tolerances, values);
    List<Figure> figures = resolver.figures(Optional.of(tree));
    boolean computed = figures.stream().anyMatch(figure -> figure.id().equals("own"));
    require(figures.size() == FIGURES.size() + (computed ? 1 : 0), problems.sorted());
    require(computed || problems.hasErrors(), "no value", file.text());
    ObservedValues observed =
        new ObservedValues(
            figures, resolver.numbers(), InvalidFigures.NOTHING, OptionalInt.of(3), measures);
    Problems ofClaims = new Problems();
    List<Claim> claims =
        new ClaimResolver(
                names,
                observed,
                measures,
                tolerances,
                List.of(Language.ZH),
                new Values(ofClaims, false))
            .claims(Optional.of(claim(written)));
    require(claims.size() == 1 || ofClaims.hasErrors(), "no claim", file.text(), problems.sorted());
    claims.forEach(Claim::verdict);
    Faults.printable(problems, file);
    Faults.printable(ofClaims, file);
    return List.of(figures, claims, problems.sorted(), ofClaims.sorted()).toString();
  }

  private static Node claim(Node.Scalar written) {
    return mapping(
        entry(
            "claim",
            mapping(
                entry("says", scalar("占三分之一以上")),
                entry("holds", written),
                entry("items", new Node.Sequence(place(), List.of(scalar("甲"), scalar("乙")))))));
  }

  private static Node figures(Node.Scalar written) {
    List<Node.Entry> figures = new ArrayList<>();
    FIGURES.forEach(figure -> figures.add(figure(figure.split(" "))));
    figures.add(
        figure("own", "间", "stock", mapping(entry("x", observation("x", "formula", written)))));
    return mapping(figures.toArray(Node.Entry[]::new));
  }

  private static Node.Entry figure(String... parts) {
    Node.Entry[] observations =
        Stream.of(parts).skip(3).map(FuzzedFormula::observation).toArray(Node.Entry[]::new);
    return figure(parts[0], parts[1], parts[2], mapping(observations));
  }

  private static Node.Entry figure(String id, String unit, String nature, Node observations) {
    return entry(
        id,
        mapping(
            entry("label", scalar("书屋")),
            entry("unit", scalar(unit)),
            entry("period", scalar("2024")),
            entry("nature", scalar(nature)),
            entry("source", mapping(entry("section", scalar("s1")))),
            entry("observations", observations)));
  }

  private static Node.Entry observation(String written) {
    String id = written.substring(0, written.indexOf('='));
    String value = written.substring(id.length() + 1);
    boolean given = !value.equals("not-given");
    return entry(
        id, observation(id, given ? "value" : "not-given", scalar(given ? value : "true")));
  }

  private static Node observation(String id, String key, Node.Scalar value) {
    Node.Entry area = entry("area", scalar("区" + id));
    Node.Entry given = entry(key, value);
    return id.startsWith("y20")
        ? mapping(area, entry("period", scalar(id.substring(1))), given)
        : mapping(area, given);
  }

  private static Origin place() {
    return new SourceFile("formula", "").whole();
  }

  private static Node.Scalar scalar(String text) {
    SourceFile file = new SourceFile("formula", text);
    return new Node.Scalar(file.at(0, text.length()), text, false);
  }

  private static Node.Entry entry(String key, Node value) {
    return new Node.Entry(scalar(key), value);
  }

  private static Node mapping(Node.Entry... entries) {
    return new Node.Mapping(place(), List.of(entries));
  }
}
