package org.huiyin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.bytes.StoredBytes;
import org.huiyin.model.Card;
import org.huiyin.model.CardBuilder;
import org.huiyin.model.Nature;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.artefact.SearchTerms;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.Test;

/** What a large site takes out of memory reads as before. */
class RestingTest {
  private static final Card CARD = CardBuilder.card("a").build();

  private static ReplySummary summary(int values) {
    return new ReplySummary(
        CARD,
        Language.ZH,
        CARD.day(),
        List.of(),
        IntStream.range(0, values).mapToObj(RestingTest::datum).toList(),
        values,
        0,
        0,
        0,
        Optional.empty(),
        List.of(),
        new SearchTerms(1, new StoredBytes(new byte[] {1, 2})),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static ReplySummary.Datum datum(int number) {
    return new ReplySummary.Datum(
        "beds",
        "o" + number,
        "床位",
        number == 0 ? "" : "苏北",
        List.of(new ReplySummary.DatumCategory("stage", "学段", "小学")),
        false,
        number == 0 ? new Value.NotGiven() : new Value.Given(new BigDecimal("1.50")),
        Nature.STOCK,
        "张",
        "2023年",
        "2023",
        "2023",
        true);
  }

  @Test
  void values_beyond_the_usual_number_are_read_when_they_are_asked_for() {
    Resting resting = new Resting(3);
    ReplySummary first = summary(3);
    assertSame(first, resting.accept(first));
    ReplySummary second = resting.accept(summary(4));
    assertInstanceOf(Resting.RestingValues.class, second.values());
    assertEquals(summary(4).values(), second.values());
    assertEquals(4, second.values().stream().distinct().count());
    assertSame(second, resting.accept(second), "twice");
    assertEquals(2, second.search().keys().bytes()[1]);
    ReplySummary none = summary(0);
    assertSame(none, resting.accept(none));
  }
}
