package org.huiyin.draft.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.draft.reading.BodyReading.Guess;
import org.huiyin.draft.reading.BodyReading.ReadFigure;
import org.huiyin.draft.reading.BodyReading.ReadObservation;
import org.huiyin.draft.reading.BodyReading.ReadPeriod;
import org.huiyin.draft.reading.BodyReading.Span;
import org.huiyin.draft.reading.clue.Initials;
import org.huiyin.draft.reading.clue.Printed;
import org.huiyin.model.Nature;
import org.huiyin.quantity.number.Rational;

/**
 * The figures that mentions become. Mentions of one label, unit and nature are observations of one
 * figure; two figures never have one label, and two values never one label, area and period.
 */
final class Figures {
  private static final String CONFIRM_LABEL = "指标名称取自原文的词，请确认";
  private static final int LONGEST_ID = 20;
  private static final String COUNT = "一二三四五六七八九";

  private final List<ReadFigure> figures = new ArrayList<>();
  private final Map<Span, String> references = new HashMap<>();

  private record Key(String label, String unit, Nature nature) {}

  private record Place(Optional<String> area, ReadPeriod period) {}

  private Figures() {}

  static Figures of(List<Mention> mentions) {
    Figures all = new Figures();
    Map<Key, Map<Place, List<Mention>>> groups = new LinkedHashMap<>();
    mentions.forEach(mention -> add(groups, mention));
    Set<String> ids = new HashSet<>();
    Map<Key, String> labels = labels(groups.keySet());
    groups.forEach((key, places) -> all.add(key, labels.get(key), places, ids));
    return all;
  }

  List<ReadFigure> list() {
    return List.copyOf(figures);
  }

  /** The observation that a mention became: {@code figure.observation}. */
  Optional<String> reference(Span span) {
    return Optional.ofNullable(references.get(span));
  }

  /** Adds a mention to its group. Another value at the same place gets a label of its own. */
  private static void add(Map<Key, Map<Place, List<Mention>>> groups, Mention mention) {
    Place place = new Place(mention.area().value(), mention.period().value());
    for (int i = 1; ; i++) {
      String label =
          i == 1 ? mention.label() : mention.label() + "（第" + inWords(i) + "处）";
      Key key = new Key(label, mention.unit().value(), mention.nature().value());
      List<Mention> same =
          groups
              .computeIfAbsent(key, unused -> new LinkedHashMap<>())
              .computeIfAbsent(place, unused -> new ArrayList<>());
      if (same.isEmpty() || same.get(0).value().equals(mention.value())) {
        same.add(mention);
        return;
      }
    }
  }

  /** 一 to 九十九, then digits. */
  private static String inWords(int number) {
    if (number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : COUNT.charAt(number / 10 - 1) + "") + "十";
    return tens + (number % 10 == 0 ? "" : COUNT.charAt(number % 10 - 1) + "");
  }

  /** Labels that tell the groups apart: with the nature, the unit, or a count. */
  private static Map<Key, String> labels(Set<Key> keys) {
    Map<Key, String> labels = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Key key : keys) {
      String label = key.label();
      for (String other :
          List.of(
              label, natured(key), label + "（" + key.unit() + "）", natured(key) + "（" + key.unit() + "）")) {
        if (!taken.contains(other)) {
          label = other;
          break;
        }
      }
      for (int i = 2; taken.contains(label); i++) {
        label = key.label() + "（第" + inWords(i) + "处）";
      }
      taken.add(label);
      labels.put(key, label);
    }
    return labels;
  }

  private static String natured(Key key) {
    return switch (key.nature()) {
      case NEW -> "新增" + key.label();
      case CUMULATIVE -> "累计" + key.label();
      case PLANNED -> "计划" + key.label();
      case STOCK -> key.label() + "（现有）";
      case FLOW -> key.label() + "（当期）";
      case LIST -> key.label() + "（清单）";
    };
  }

  private void add(Key key, String label, Map<Place, List<Mention>> places, Set<String> ids) {
    String id = unique(initials(label, "sz"), ids);
    List<Mention> first = places.values().iterator().next();
    ReadPeriod period = first.get(0).period().value();
    Map<Guess, String> guesses = new EnumMap<>(Guess.class);
    guesses.put(Guess.LABEL, CONFIRM_LABEL);
    Set<String> own = new HashSet<>();
    Map<String, Integer> areas = new HashMap<>();
    places.keySet().forEach(place -> areas.merge(areaId(place), 1, Integer::sum));
    List<ReadObservation> observations = new ArrayList<>();
    Optional<Integer> heading = first.get(0).heading();
    Optional<List<Mention>> total = total(places);
    Map<List<Mention>, String> observationIds = new HashMap<>();
    places.forEach(
        (place, same) ->
            observationIds.put(same, unique(observationId(place, areas), own)));
    boolean complete = total.isPresent() && addsUp(total.get(), places);
    places.forEach(
        (place, same) -> {
          String name = observationIds.get(same);
          boolean another = !place.period().equals(period);
          Map<Guess, String> doubts = doubts(same, another ? new EnumMap<>(Guess.class) : guesses, guesses);
          boolean part =
              complete && same != total.get() && same.get(0).row() == Mention.Row.PART;
          observations.add(
              new ReadObservation(
                  name,
                  same.get(0).value(),
                  place.area(),
                  same.get(0).implied(),
                  another ? Optional.of(place.period()) : Optional.empty(),
                  part ? Optional.of(observationIds.get(total.get())) : Optional.empty(),
                  complete && same == total.get(),
                  same.stream()
                      .filter(mention -> mention.printed().isPresent())
                      .map(Mention::span)
                      .toList(),
                  doubts));
          same.forEach(mention -> references.put(mention.span(), id + "." + name));
        });
    figures.add(
        new ReadFigure(
            id, label, key.unit(), period, key.nature(), heading, observations, guesses));
  }

  /**
   * The doubts of an observation. Those of nature and unit belong to the figure; that of the period
   * too, if the observation has the period of the figure.
   */
  private static Map<Guess, String> doubts(
      List<Mention> same, Map<Guess, String> ofPeriod, Map<Guess, String> figure) {
    Map<Guess, String> doubts = new EnumMap<>(Guess.class);
    for (Mention mention : same) {
      mention.nature().doubt().ifPresent(why -> figure.putIfAbsent(Guess.NATURE, why));
      mention.unit().doubt().ifPresent(why -> figure.putIfAbsent(Guess.UNIT, why));
      mention.area().doubt().ifPresent(why -> doubts.putIfAbsent(Guess.AREA, why));
      mention.period().doubt().ifPresent(why -> ofPeriod.putIfAbsent(Guess.PERIOD, why));
    }
    if (ofPeriod != figure) {
      doubts.putAll(ofPeriod);
    }
    return doubts;
  }

  private static Optional<List<Mention>> total(Map<Place, List<Mention>> places) {
    List<List<Mention>> totals =
        places.values().stream()
            .filter(same -> same.get(0).row() == Mention.Row.TOTAL)
            .filter(same -> same.get(0).printed().isPresent())
            .toList();
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  private static boolean addsUp(List<Mention> total, Map<Place, List<Mention>> places) {
    Rational sum = Rational.ZERO;
    for (List<Mention> same : places.values()) {
      Optional<Printed> printed = same.get(0).printed();
      if (same.get(0).row() == Mention.Row.PART && printed.isPresent()) {
        sum = sum.plus(printed.get().number());
      } else if (same.get(0).row() == Mention.Row.PART) {
        return false;
      }
    }
    return sum.equals(total.get(0).printed().orElseThrow().number());
  }

  private static String areaId(Place place) {
    return place.area().map(area -> initials(area, "qy")).orElse("all");
  }

  private static String observationId(Place place, Map<String, Integer> areas) {
    String area = areaId(place);
    if (areas.get(area) == 1) {
      return area;
    }
    String time =
        place.period().span().equals("not-given")
            ? place.period().words().map(words -> initials(words, "")).orElse("")
            : place.period().span().replace("..", "-").toLowerCase(java.util.Locale.ROOT);
    String plain = time.replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? area : area + "-" + plain;
  }

  static String initials(String words, String otherwise) {
    String id = Initials.of(words);
    String cut = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    return cut.isEmpty() ? otherwise : cut;
  }

  /** Adds -2, -3 … until nobody has the id. */
  static String unique(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
