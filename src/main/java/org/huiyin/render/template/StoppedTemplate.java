package org.huiyin.render.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.io.IOException;
import java.util.Optional;
import org.huiyin.source.Message;

/**
 * Thrown when a template is stopped because it exceeds a limit of time, output length or recursion.
 */
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

  /** The element at which the template was stopped; empty if it had not started. */
  Optional<TracedElement> element() {
    return element;
  }
}
