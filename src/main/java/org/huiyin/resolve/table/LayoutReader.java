package org.huiyin.resolve.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;
import org.huiyin.source.Table;

/** Finds out what the columns of a table hold, from the author's words and from the headers. */
final class LayoutReader {
  private final TableForm form;
  private final Table table;
  private final Keys keys;
  private final Problems problems;
  private final List<HeaderText> headers;
  private final List<Layout.Column> columns = new ArrayList<>();

  LayoutReader(TableForm form, Table table, Keys keys, Measures measures, Problems problems) {
    this.form = form;
    this.table = table;
    this.keys = keys;
    this.problems = problems;
    this.headers = table.header().stream().map(cell -> HeaderText.of(cell, measures)).toList();
  }

  /** Empty if it cannot be found out, which is reported. */
  Optional<Layout> layout() {
    Problems own = new Problems();
    form.rows().ifPresent(key -> columns.add(column(key.text(), 0)));
    for (TableForm.Pair pair : form.columns()) {
      named(pair.value(), own).ifPresent(index -> add(pair.key(), index, own));
    }
    List<Layout.Filter> only = new ArrayList<>();
    for (TableForm.Pair pair : form.only()) {
      named(pair.key(), own).ifPresent(index -> only.add(new Layout.Filter(index, pair.value())));
    }
    if (form.columns().isEmpty()) {
      addByName(own);
    }
    Optional<Layout.Across> across = across(only, own);
    checkKeys(across, own);
    if (!own.hasErrors() && across.isEmpty() && !has(Keys.VALUE)) {
      own.add(lacksValues());
    }
    problems.addAll(own);
    columns.sort(Comparator.comparingInt(Layout.Column::index));
    return own.hasErrors() ? Optional.empty() : Optional.of(new Layout(columns, only, across));
  }

  private Problem lacksValues() {
    List<String> names =
        headers.stream()
            .map(header -> header.cell().text())
            .filter(name -> !name.isEmpty())
            .toList();
    return Problem.error(form.csv().origin(), Message.of("table-lacks-values", form.csv().text()))
        .withHint(Message.of("hint.table-columns", names));
  }

  private Layout.Column column(String key, int index) {
    return new Layout.Column(key, index, headers.get(index));
  }

  private boolean has(String key) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  private boolean isUsed(int index) {
    return columns.stream().anyMatch(column -> column.index() == index);
  }

  private void add(Node.Scalar key, int index, Problems own) {
    if (has(key.text()) || isUsed(index)) {
      own.error(key.origin(), "table-key-twice", key.text());
    } else {
      columns.add(column(key.text(), index));
    }
  }

  /** The column that an author names by its header. */
  private Optional<Integer> named(Node.Scalar name, Problems own) {
    List<HeaderText> found = headers.stream().filter(each -> each.isNamed(name.text())).toList();
    if (found.isEmpty()) {
      List<String> known =
          headers.stream().map(HeaderText::name).filter(each -> !each.isEmpty()).toList();
      own.add(
          Problem.error(name.origin(), Message.of("unknown-column", name.text(), form.csv().text()))
              .withHint(Nearest.hint(name.text(), known)));
      return Optional.empty();
    }
    if (found.size() > 1) {
      own.error(found.get(1).cell().origin(), "repeated-column", name.text());
    }
    return Optional.of(headers.indexOf(found.get(0)));
  }

  /** Gives columns the keys that follow from their headers. */
  private void addByName(Problems own) {
    for (int index = 0; index < headers.size(); index++) {
      Optional<String> key = keys.of(headers.get(index).name());
      boolean isHeaderOfValues =
          form.across().isPresent() && key.equals(form.across().map(Node.Scalar::text));
      if (key.isEmpty() || isUsed(index) || isHeaderOfValues) {
        continue;
      }
      if (has(key.get())) {
        own.add(
            Problem.error(
                    headers.get(index).cell().origin(), Message.of("repeated-column", key.get()))
                .withHint(Message.of("hint.name-column", key.get())));
      } else {
        columns.add(column(key.get(), index));
      }
    }
  }

  /**
   * The columns of values in a table whose headers hold a key. Where the author does not say it,
   * all other headers must be periods.
   */
  private Optional<Layout.Across> across(List<Layout.Filter> only, Problems own) {
    List<HeaderText> rest = new ArrayList<>();
    for (int index = 0; index < headers.size(); index++) {
      int each = index;
      if (!isUsed(index)
          && only.stream().noneMatch(filter -> filter.index() == each)
          && !isEmpty(index)) {
        rest.add(headers.get(index));
      }
    }
    boolean periods =
        !has(Keys.VALUE)
            && !has(Keys.PERIOD)
            && !rest.isEmpty()
            && rest.stream().allMatch(header -> CellText.isPeriod(header.name()));
    if (form.across().isEmpty() && !periods) {
      return Optional.empty();
    }
    String key = form.across().map(Node.Scalar::text).orElse(Keys.PERIOD);
    if (rest.isEmpty() || has(Keys.VALUE)) {
      own.add(lacksValues());
    }
    for (HeaderText header : rest) {
      if (header.name().isEmpty()) {
        own.error(header.cell().origin(), "empty-cell", key);
      }
    }
    return Optional.of(
        new Layout.Across(
            key, rest.stream().map(header -> column(key, headers.indexOf(header))).toList()));
  }

  /** Whether a column has neither a header nor a cell with text. */
  private boolean isEmpty(int index) {
    return headers.get(index).cell().isBlank()
        && table.rows().stream().allMatch(row -> row.get(index).isBlank());
  }

  /** Reports keys that come from two places. */
  private void checkKeys(Optional<Layout.Across> across, Problems own) {
    across
        .filter(each -> has(each.key()))
        .ifPresent(each -> own.error(place(form.across()), "table-key-twice", each.key()));
    for (Node.Entry entry : form.defaults()) {
      String key = entry.key().text();
      if (has(key) || across.filter(each -> each.key().equals(key)).isPresent()) {
        own.add(
            Problem.error(entry.key().origin(), Message.of("table-key-twice", key))
                .withHint(Message.of("hint.table-key-twice")));
      }
    }
  }

  private Origin place(Optional<Node.Scalar> written) {
    return written.orElse(form.csv()).origin();
  }
}
