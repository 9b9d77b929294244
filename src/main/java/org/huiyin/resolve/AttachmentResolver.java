package org.huiyin.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.model.Attachment;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.resolve.value.Values;
import org.huiyin.source.Fields;
import org.huiyin.source.Message;
import org.huiyin.source.Nearest;
import org.huiyin.source.Node;
import org.huiyin.source.Problem;
import org.huiyin.source.SourceSet;

/** Joins the files in {@code files/} with their titles in {@code reply.yml}. */
final class AttachmentResolver {
  private AttachmentResolver() {}

  /**
   * @param card {@code reply.yml}, of which the key {@code attachments} is read
   */
  static List<Attachment> attachments(SourceSet set, Fields card, Values values) {
    Optional<Fields> titles = card.fields("attachments");
    List<Attachment> attachments = new ArrayList<>();
    for (SourceSet.Attachment file : set.attachments()) {
      Optional<LocalizedText> title = titles.flatMap(each -> values.words(each, file.name()));
      Attachment.Type type = Attachment.Type.of(file.name()).orElseThrow();
      attachments.add(new Attachment(file.name(), title, type, file.bytes()));
    }
    List<String> names = attachments.stream().map(Attachment::name).toList();
    for (Node.Entry entry : titles.map(each -> each.rest().entries()).orElse(List.of())) {
      String name = entry.key().text();
      values
          .problems()
          .add(
              Problem.error(entry.key().origin(), Message.of("unknown-attachment", name))
                  .withHint(Nearest.hint(name, names)));
    }
    return attachments;
  }
}
