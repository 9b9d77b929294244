package org.huiyin.resolve;

import java.util.List;
import java.util.OptionalInt;
import org.huiyin.model.Figure;
import org.huiyin.model.InvalidFigures;
import org.huiyin.model.Observation;
import org.huiyin.model.ObservationRef;
import org.huiyin.model.Rounding;
import org.huiyin.quantity.number.Dimension;
import org.huiyin.quantity.number.Rational;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.resolve.formula.Formula;
import org.huiyin.resolve.formula.Numbers;

/**
 * What claims can be about.
 *
 * @param figures the valid ones
 * @param numbers of their observations
 * @param invalid what is declared but not among them
 * @param sections the number of sections of the text, for {@code count(sections)}; empty if the
 *     text could not be read
 */
record ObservedValues(
    List<Figure> figures,
    Numbers numbers,
    InvalidFigures invalid,
    OptionalInt sections,
    Measures measures) {

  /**
   * @throws Formula.DependsOnInvalidFigure if there is no valid figure of this name
   */
  Figure figure(ObservationRef ref) {
    return figures.stream()
        .filter(figure -> figure.id().equals(ref.figure()))
        .findFirst()
        .orElseThrow(Formula.DependsOnInvalidFigure::new);
  }

  /**
   * @throws Formula.DependsOnInvalidFigure if there is no valid observation of this name
   */
  Observation observation(ObservationRef ref) {
    return figure(ref)
        .observation(ref.observation())
        .orElseThrow(Formula.DependsOnInvalidFigure::new);
  }

  /**
   * All observations of a figure.
   *
   * @throws Formula.DependsOnInvalidFigure if one of them is invalid
   */
  List<Observation> all(Figure figure) {
    if (invalid.names().stream().anyMatch(name -> name.startsWith(figure.id() + "."))) {
      throw new Formula.DependsOnInvalidFigure();
    }
    return figure.observations();
  }

  Dimension dimension(Figure figure) {
    return measures.dimension(figure.unit().zh());
  }

  /** What the rounding of a value can hide, in base units. */
  Rational roundedBy(ObservationRef ref) {
    Figure figure = figure(ref);
    return new Rounding(figure).half(observation(ref)).times(dimension(figure).factor());
  }

  /** Whether the period of one ends before that of the other begins. */
  boolean isBefore(ObservationRef one, ObservationRef other) {
    return figure(one)
        .periodOf(observation(one))
        .lastDay()
        .flatMap(end -> figure(other).periodOf(observation(other)).firstDay().map(end::isBefore))
        .orElse(false);
  }
}
