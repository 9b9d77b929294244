package org.huiyin.render.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.io.IOException;
import java.util.Optional;
import org.huiyin.source.Message;

/** The program has stopped a template that would not end, or not soon enough. */
final class StoppedTemplate extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;
  private final transient Optional<TracedElement> element;

  StoppedTemplate(Message reason, Optional<TracedElement> element) {
    super(reason.toString());
    this.reason = reason;
    this.element = element;
  }

  Message reason() {
    return reason;
  }

  /** Where the template was. */
  Optional<TracedElement> element() {
    return element;
  }
}
