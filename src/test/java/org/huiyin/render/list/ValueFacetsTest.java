package org.huiyin.render.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.huiyin.language.Texts;
import org.huiyin.model.Nature;
import org.huiyin.model.Value;
import org.huiyin.model.artefact.ReplySummary;
import org.huiyin.model.text.Language;
import org.junit.jupiter.api.Test;

class ValueFacetsTest {

  private static ReplySummary.Datum in(String period, String from, String to) {
    return new ReplySummary.Datum(
        "beds",
        "city",
        "床位",
        "全市",
        List.of(),
        false,
        new Value.Given(BigDecimal.ONE),
        Nature.FLOW,
        "张",
        period,
        from,
        to,
        false);
  }

  /** The newest end first; what goes on is before all, what has no date after all. */
  @Test
  void the_lists_of_periods_are_in_the_order_of_time() {
    List<ReplySummary.Datum> values =
        List.of(
            in("2023年一季度", "2023-01", "2023-03"),
            in("二季度", "2023-04", "2023-06"),
            in("2023年上半年", "2023-01", "2023-06"),
            in("2023年", "2023", "2023"),
            in("截至2023年", "", "2023"),
            in("2024年1—8月", "2024-01", "2024-08"),
            in("2021年以来", "2021", ""),
            in("2021—2022年", "2021", "2022"),
            in("", "", ""));
    Facet<ReplySummary.Datum> periods =
        ValueFacets.all().stream().filter(facet -> facet.id().equals("period")).findFirst().get();
    assertEquals(
        List.of(
            "2021年以来",
            "2024年1—8月",
            "2023年",
            "截至2023年",
            "二季度",
            "2023年上半年",
            "2023年一季度",
            "2021—2022年",
            "原文未给出时期"),
        periods.lists(values, Function.identity(), Texts.of(Language.ZH)).stream()
            .map(FacetList::label)
            .toList());
  }
}
