package org.huiyin.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.huiyin.language.Phrases;

/**
 * The function {@code phrases}: returns its text, escaped, with {@code <wbr>} where a phrase ends.
 */
final class PhraseFunction implements TemplateMethodModelEx {
  static final PhraseFunction ONLY = new PhraseFunction();

  private PhraseFunction() {}

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's interface has a raw list.
  public Object exec(List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel scalar)) {
      throw new TemplateModelException("phrases needs one text");
    }
    String text = scalar.getAsString();
    StringBuilder html = new StringBuilder();
    int start = 0;
    for (int end : Phrases.ends(text)) {
      html.append(HTMLOutputFormat.INSTANCE.escapePlainText(text.substring(start, end)))
          .append("<wbr>");
      start = end;
    }
    html.append(HTMLOutputFormat.INSTANCE.escapePlainText(text.substring(start)));
    return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
  }
}
