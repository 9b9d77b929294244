package org.huiyin.render.template;

import freemarker.core.ParseException;
import freemarker.template.Template;
import org.huiyin.source.Message;

/** A template contains something that templates must not contain. */
final class ForbiddenConstruct extends ParseException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  ForbiddenConstruct(Message reason, Template template, int line, int column) {
    super(reason.toString(), template, line, column, line, column);
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}
