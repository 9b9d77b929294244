package org.huiyin.check;

import java.util.List;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.audit.Points;
import org.huiyin.source.Message;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Checks that a text has as many numbered points as it announces: 从三个方面推进：一是…，二是…，三是…. */
final class PointsCounted implements Check {
  private final Audit audit;

  PointsCounted(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void check(Reply reply, Problems problems) {
    for (Prose prose : reply.texts()) {
      check(prose.written(), problems);
    }
  }

  private void check(List<TextLine> lines, Problems problems) {
    String text = String.join("\n", lines.stream().map(TextLine::text).toList());
    if (!Points.mayMark(text)) {
      return;
    }
    for (Points.Miscount miscount : Points.miscounts(text, audit.of(text))) {
      int start = miscount.numeral().start();
      int line = 0;
      while (start > lines.get(line).text().length()) {
        start -= lines.get(line).text().length() + 1;
        line++;
      }
      problems.add(
          Problem.warning(
              lines.get(line).origin(start, start + miscount.numeral().text().length()),
              Message.of(
                  "points-miscounted",
                  miscount.numeral().text(),
                  miscount.stated(),
                  miscount.marks())));
    }
  }
}
