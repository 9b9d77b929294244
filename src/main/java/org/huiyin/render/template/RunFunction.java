package org.huiyin.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.huiyin.language.NumberRuns;

/**
 * The function {@code runs}: returns its text, escaped, in which no line ends between a number and
 * its unit.
 */
final class RunFunction implements TemplateMethodModelEx {
  static final RunFunction ONLY = new RunFunction();

  private RunFunction() {}

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has a raw list.
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel scalar)) {
      throw new TemplateModelException("runs needs one text");
    }
    StringBuilder html = new StringBuilder();
    for (NumberRuns.Part part : NumberRuns.of(scalar.getAsString())) {
      String text = HTMLOutputFormat.INSTANCE.escapePlainText(part.text());
      html.append(part.together() ? "<span class=\"n\">" + text + "</span>" : text);
    }
    return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
  }
}
