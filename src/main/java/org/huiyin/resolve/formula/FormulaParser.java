package org.huiyin.resolve.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.model.ObservationRef;
import org.huiyin.quantity.number.Comparison;
import org.huiyin.quantity.number.Rational;
import org.huiyin.resolve.formula.Formula.BadFormula;
import org.huiyin.resolve.formula.Formula.Sign;
import org.huiyin.source.Message;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/**
 * Parses formulas and comparisons.
 *
 * <pre>
 * statement  = comparison | ( "rising" | "falling" ) "(" name { "," name } ")"
 * comparison = sum ( ">=" | "&lt;=" | ">" | "&lt;" | "=" ) ( sum | "-" number )
 * sum        = product { ( "+" | " - " ) product }
 * product    = operand { ( "*" | "/" ) operand }
 * operand    = number | name | function "(" sum { "," sum } ")" | "(" sum ")"
 * function   = "count" | "rank" | "rank-from-last" | "sum" | "growth" | "points"
 * number     = digits [ "." digits ] [ "/" digits ] [ "%" ]      written without spaces: 1/3, 30%
 * name       = id [ "." id ]                                     ids contain hyphens, so a minus needs spaces around it
 * </pre>
 */
public final class FormulaParser {
  /** The maximum nesting of parentheses. */
  private static final int DEEPEST = 24;

  /** The maximum nesting of functions: some repeat their arguments, so the size grows quickly. */
  private static final int DEEPEST_CALL = 4;

  /** The maximum number of names: the cost of products and quotients grows faster than it. */
  private static final int MOST_NAMES = 500;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>[0-9]{1,15}(?:\\.[0-9]{1,10})?(?:/[0-9]{1,15})?%?(?![a-z0-9-]))"
              + "|(?<name>[a-z0-9]+(?:-[a-z0-9]+)*+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*+)?)"
              + "|(?<sign>>=|<=|[-+*/(),<>=]))");

  private final Node.Scalar scalar;
  private final Names names;
  private final List<Token> tokens;
  private int next;
  private int depth;
  private int calls;

  /** Resolves the names in a formula. */
  public interface Names {
    /**
     * @throws BadFormula if the name is unknown
     */
    Formula name(String written, Origin origin) throws BadFormula;

    /**
     * @throws BadFormula if the name is unknown or cannot be counted
     */
    Formula count(String written, Origin origin) throws BadFormula;
  }

  /** A comparison of two formulas. */
  public record Statement(Formula left, Comparison comparison, Formula right) {}

  private record Token(String text, Kind kind, int start, int end) {
    enum Kind {
      NUMBER,
      NAME,
      SIGN,
      END
    }
  }

  private FormulaParser(Node.Scalar scalar, Names names) throws BadFormula {
    this.scalar = scalar;
    this.names = names;
    this.tokens = tokens();
    Optional<Token> surplus =
        tokens.stream().filter(token -> token.kind == Token.Kind.NAME).skip(MOST_NAMES).findFirst();
    if (surplus.isPresent()) {
      throw new BadFormula(
          Problem.error(origin(surplus.get()), Message.of("formula-too-long", MOST_NAMES)));
    }
  }

  static Formula formula(Node.Scalar scalar, Names names) throws BadFormula {
    FormulaParser parser = new FormulaParser(scalar, names);
    Formula formula = parser.sum();
    parser.expectEnd();
    return formula;
  }

  public static Statement statement(Node.Scalar scalar, Names names) throws BadFormula {
    FormulaParser parser = new FormulaParser(scalar, names);
    if (FormulaFunctions.isTrend(parser.peek().text)) {
      return parser.trend();
    }
    Formula left = parser.sum();
    Token sign = parser.take();
    Optional<Comparison> comparison = comparison(sign.text);
    if (comparison.isEmpty()) {
      throw parser.bad(sign, "hint.comparison-form");
    }
    Formula right = parser.endsNegative() ? parser.negated() : parser.sum();
    parser.expectEnd();
    return new Statement(left, comparison.get(), right);
  }

  /** An assertion that is no comparison; it is true if its smallest step is above 0. */
  private Statement trend() throws BadFormula {
    Token name = take();
    expect("(");
    List<Formula> values = arguments();
    Trend trend =
        FormulaFunctions.trend(name.text, values, origin(name.start, tokens.get(next - 1).end))
            .orElseThrow(() -> bad(name, "hint.trend"));
    expectEnd();
    return new Statement(trend, Comparison.MORE_THAN, new Formula.Literal(Rational.ZERO, "0"));
  }

  /** A minus right before a number that ends the formula: = -3.2%. */
  private boolean endsNegative() {
    return peek().text.equals("-")
        && tokens.get(next + 1).kind == Token.Kind.NUMBER
        && tokens.get(next + 1).start == peek().end
        && tokens.get(next + 2).kind == Token.Kind.END;
  }

  private Formula negated() throws BadFormula {
    next++;
    Token number = take();
    return new Formula.Literal(Rational.ZERO.minus(number(number)), "-" + number.text);
  }

  private static Optional<Comparison> comparison(String operator) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.operator().equals(operator)) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  private List<Token> tokens() throws BadFormula {
    List<Token> found = new ArrayList<>();
    String text = scalar.text();
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    int end = text.stripTrailing().length();
    while (at < end) {
      if (!matcher.region(at, end).lookingAt()) {
        int start = at + leadingBlanks(text.substring(at));
        throw bad(
            new Token(text.substring(start, start + 1), Token.Kind.SIGN, start, start + 1),
            "hint.formula-form");
      }
      Token.Kind kind =
          matcher.group("number") != null
              ? Token.Kind.NUMBER
              : matcher.group("name") != null ? Token.Kind.NAME : Token.Kind.SIGN;
      int start = at + leadingBlanks(matcher.group());
      found.add(new Token(matcher.group().strip(), kind, start, matcher.end()));
      at = matcher.end();
    }
    found.add(new Token("", Token.Kind.END, text.length(), text.length()));
    return found;
  }

  private static int leadingBlanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private Formula sum() throws BadFormula {
    return chain(1);
  }

  private Formula chain(int strength) throws BadFormula {
    int start = peek().start;
    Formula first = strength == 1 ? chain(2) : operand();
    List<Formula.Step> steps = new ArrayList<>();
    for (Optional<Sign> sign = sign(strength); sign.isPresent(); sign = sign(strength)) {
      next++;
      steps.add(new Formula.Step(sign.get(), strength == 1 ? chain(2) : operand()));
    }
    return steps.isEmpty()
        ? first
        : new Formula.Chain(first, steps, origin(start, tokens.get(next - 1).end));
  }

  private Optional<Sign> sign(int strength) {
    for (Sign sign : Sign.values()) {
      if (sign.strength == strength
          && peek().kind == Token.Kind.SIGN
          && sign.written.equals(peek().text)) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private Formula operand() throws BadFormula {
    Token token = take();
    switch (token.kind) {
      case NUMBER:
        return new Formula.Literal(number(token), token.text);
      case NAME:
        return peek().text.equals("(") ? function(token) : names.name(token.text, origin(token));
      default:
        if (!token.text.equals("(")) {
          throw bad(token, "hint.formula-form");
        }
        Formula inner = inParentheses(token);
        expect(")");
        return inner;
    }
  }

  private Formula inParentheses(Token open) throws BadFormula {
    if (++depth > DEEPEST) {
      throw tooDeep(open);
    }
    Formula inner = sum();
    depth--;
    return inner;
  }

  private BadFormula tooDeep(Token open) {
    return new BadFormula(Problem.error(origin(open), Message.of("formula-too-deep")));
  }

  private Formula function(Token function) throws BadFormula {
    if (++calls > DEEPEST_CALL) {
      throw tooDeep(function);
    }
    Formula called = call(function);
    calls--;
    return called;
  }

  private Formula call(Token function) throws BadFormula {
    expect("(");
    if (function.text.equals("count")) {
      Token what = take();
      if (what.kind != Token.Kind.NAME) {
        throw bad(what, "hint.formula-form");
      }
      expect(")");
      return names.count(what.text, origin(what));
    }
    List<Formula> arguments = arguments();
    return FormulaFunctions.of(
            function.text, arguments, origin(function.start, tokens.get(next - 1).end))
        .orElseThrow(() -> bad(function, "hint.functions"));
  }

  /** The arguments of a function, up to the closing parenthesis. */
  private List<Formula> arguments() throws BadFormula {
    List<Formula> arguments = new ArrayList<>(List.of(sum()));
    while (peek().text.equals(",")) {
      next++;
      arguments.add(sum());
    }
    expect(")");
    return arguments;
  }

  private Rational number(Token token) throws BadFormula {
    String text = token.text.replace("%", "");
    int slash = text.indexOf('/');
    Rational value = Rational.of(new BigDecimal(slash < 0 ? text : text.substring(0, slash)));
    if (slash >= 0) {
      Rational divisor = Rational.of(new BigDecimal(text.substring(slash + 1)));
      if (divisor.signum() == 0) {
        throw new BadFormula(
            Problem.error(origin(token), Message.of("division-by-zero", token.text)));
      }
      value = value.dividedBy(divisor);
    }
    return token.text.endsWith("%") ? value.dividedBy(Rational.of(100)) : value;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return peek().kind == Token.Kind.END ? peek() : tokens.get(next++);
  }

  private void expect(String sign) throws BadFormula {
    Token token = take();
    if (!token.text.equals(sign)) {
      throw bad(token, "hint.formula-form");
    }
  }

  private void expectEnd() throws BadFormula {
    if (peek().kind != Token.Kind.END) {
      throw bad(peek(), "hint.formula-form");
    }
  }

  private BadFormula bad(Token token, String hint) {
    Message message =
        token.kind == Token.Kind.END
            ? Message.of("formula-ends-early")
            : Message.of("bad-formula", token.text);
    String half = halfWidth(token.text);
    return new BadFormula(
        Problem.error(origin(token), message)
            .withHint(
                half.equals(token.text)
                    ? Message.of(hint)
                    : Message.of("hint.half-width", token.text, half)));
  }

  /** The signs of a formula for those that look like them: % for ％, * for ×. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int sign = "×÷≥≤−–—".indexOf(c);
      half.append(
          sign >= 0
              ? List.of("*", "/", ">=", "<=", "-", "-", "-").get(sign)
              : String.valueOf(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c));
    }
    return half.toString();
  }

  private Origin origin(Token token) {
    return origin(token.start, token.end);
  }

  /** The origin of a range of the formula. */
  private Origin origin(int start, int end) {
    return scalar.place(start, end);
  }

  /** Finds the observation of a name. */
  public static ObservationRef find(FigureNames figures, String written, Origin origin)
      throws BadFormula {
    Problems found = new Problems();
    Optional<ObservationRef> ref = figures.find(written, origin, found);
    if (ref.isEmpty() && !found.hasErrors()) {
      throw new Formula.DependsOnInvalidFigure();
    }
    if (ref.isEmpty()) {
      throw new BadFormula(found.sorted().get(0));
    }
    return ref.get();
  }
}
