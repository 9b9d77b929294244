package org.huiyin.draft.page;

/** A file cannot be read as a letter; carried to {@link PageReader} from where it shows. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final PageResult.Reason reason;

  RefusedException(PageResult.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  PageResult.Refused result() {
    return new PageResult.Refused(reason, getMessage());
  }
}
