package org.huiyin.render.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.language.Texts;

/** The function {@code day}: a day in ISO format, as lists of the language show it. */
record DayFunction(Texts texts) implements TemplateMethodModelEx {
  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has a raw list.
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel scalar)) {
      throw new TemplateModelException("day needs one text");
    }
    try {
      return new SimpleScalar(texts.listed(LocalDate.parse(scalar.getAsString())));
    } catch (DateTimeException e) {
      throw new TemplateModelException("day needs a day such as 2021-06-18", e);
    }
  }
}
