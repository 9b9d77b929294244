package org.huiyin.render.reply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huiyin.address.ReplyPaths;
import org.huiyin.language.Texts;
import org.huiyin.model.Attachment;
import org.huiyin.quantity.number.Quantity;
import org.huiyin.render.context.Edition;
import org.huiyin.render.template.TemplateView;

/**
 * An attachment in the list of a reply's page.
 *
 * @param title the file name if the author gives no title
 * @param type for readers: {@code PDF}
 * @param size for readers: {@code 2.3 MB}
 */
public record AttachmentBlock(String href, String title, String mediaType, String type, String size)
    implements TemplateView {
  private static final int KILO = 1000;

  static AttachmentBlock of(Attachment attachment, Edition edition) {
    return new AttachmentBlock(
        edition.links().to(edition.card().address() + ReplyPaths.attachment(attachment.name())),
        edition.in(attachment.title()).orElse(attachment.name()),
        attachment.type().mediaType(),
        edition.texts().of(attachment.type()),
        size(attachment.bytes().length, edition.texts()));
  }

  /** Kilobytes, at least one; megabytes with one decimal place. */
  static String size(int bytes, Texts texts) {
    BigDecimal kilobytes =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO), 0, RoundingMode.HALF_UP);
    return kilobytes.compareTo(BigDecimal.valueOf(KILO)) < 0
        ? texts.get("attachments.kilobytes", Quantity.show(kilobytes.max(BigDecimal.ONE)))
        : texts.get(
            "attachments.megabytes",
            Quantity.show(
                BigDecimal.valueOf(bytes)
                    .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP)));
  }
}
