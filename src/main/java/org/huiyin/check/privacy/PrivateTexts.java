package org.huiyin.check.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.address.ReplyPaths;
import org.huiyin.model.Attachment;
import org.huiyin.model.Prose;
import org.huiyin.model.Reply;
import org.huiyin.model.TextLine;
import org.huiyin.model.procedure.Allowance;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Message;
import org.huiyin.source.Origin;
import org.huiyin.source.Problem;
import org.huiyin.source.Problems;

/** Reports personal data in the texts that readers see, unless it is allowed with a reason. */
public final class PrivateTexts {
  private final List<Allowance> ofSite;

  /**
   * @param ofSite what is allowed in all texts of the site
   */
  public PrivateTexts(List<Allowance> ofSite) {
    this.ofSite = List.copyOf(ofSite);
  }

  /** Checks all that readers see of a reply, text files among its attachments too. */
  public void check(Reply reply, Problems problems) {
    List<Allowance> own = reply.card().procedure().allowances();
    List<Allowance> allowed = new ArrayList<>(own);
    allowed.addAll(ofSite);
    Set<Allowance> used = new HashSet<>();
    Search search = new Search(allowed, used, problems);
    reply.lines().forEach(search::line);
    reply.claims().forEach(claim -> search.words(claim.says(), claim.origin()));
    reply.texts().forEach(text -> text.links().forEach(search::link));
    reply.attachments().forEach(file -> search.file(file, reply.card().origin()));
    reply
        .images()
        .forEach(
            image ->
                search.name(
                    image.name(),
                    reply.card().origin().file().beside(ReplyPaths.image(image.name()))));
    own.stream()
        .filter(allowance -> !used.contains(allowance))
        .forEach(
            allowance ->
                problems.add(
                    Problem.warning(
                        allowance.origin(), Message.of("allowance-unused", allowance.text()))));
  }

  /** Checks texts that belong to no reply. */
  public void check(List<TextLine> lines, List<Prose.Link> links, Problems problems) {
    Search search = new Search(ofSite, new HashSet<>(), problems);
    lines.forEach(search::line);
    links.forEach(search::link);
  }

  /**
   * The search in the texts of one reply.
   *
   * @param used receives the allowances that allow something
   */
  private record Search(List<Allowance> allowed, Set<Allowance> used, Problems problems) {
    void line(TextLine line) {
      for (Found found : PersonalData.in(line.text(), line.language())) {
        report(found, line.text(), line.origin(found.start(), found.end()));
      }
    }

    void words(LocalizedText words, Origin place) {
      for (Language language : Language.values()) {
        String text = words.in(language);
        for (Found found : PersonalData.in(text, language)) {
          report(found, text, words.origin(language).orElse(place));
        }
      }
    }

    /** The addresses of telephones and mail boxes are no text, but tell the same. */
    void link(Prose.Link link) {
      String target = link.target().toLowerCase(Locale.ROOT);
      if (target.startsWith("tel:") || target.startsWith("mailto:")) {
        String text = link.target().substring(link.target().indexOf(':') + 1);
        for (Found found : PersonalData.in(text, Language.ZH)) {
          report(found, text, link.origin());
        }
      }
    }

    void file(Attachment file, Origin card) {
      Origin place = card.file().beside(ReplyPaths.attachment(file.name()));
      name(file.name(), place);
      if (file.type() == Attachment.Type.CSV || file.type() == Attachment.Type.TXT) {
        int number = 0;
        for (String line : new String(file.bytes(), StandardCharsets.UTF_8).split("\n", -1)) {
          number++;
          for (Found found : PersonalData.in(line, Language.ZH)) {
            String text = line.substring(found.start(), found.end());
            if (!isAllowed(text)) {
              problems.add(
                  Problem.error(
                          place, Message.of("private-in-attachment", kind(found), text, number))
                      .withHint(Message.of("hint.private-text", text)));
            }
          }
        }
      }
    }

    void name(String name, Origin place) {
      for (Found found : PersonalData.in(name.replace('.', ' '), Language.ZH)) {
        report(found, name, place);
      }
    }

    private void report(Found found, String line, Origin place) {
      String text = line.substring(found.start(), found.end());
      if (!isAllowed(text)) {
        problems.add(
            Problem.error(place, Message.of("private-text", kind(found), text))
                .withHint(Message.of("hint.private-text", text)));
      }
    }

    private static Message kind(Found found) {
      return switch (found.kind()) {
        case MOBILE -> Message.of("private.mobile");
        case ID_NUMBER -> Message.of("private.id-number");
        case EMAIL -> Message.of("private.email");
        case ADDRESS -> Message.of("private.address");
      };
    }

    private boolean isAllowed(String text) {
      String plain = plain(text);
      for (Allowance allowance : allowed) {
        if (plain(allowance.text()).contains(plain)) {
          used.add(allowance);
          return true;
        }
      }
      return false;
    }

    /** A text without what only divides it: 138 0000-0000 is 13800000000. */
    private static String plain(String text) {
      StringBuilder plain = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = Signs.narrow(text.charAt(i));
        if (!Character.isSpaceChar(c) && "-‐‑–—".indexOf(c) < 0) {
          plain.append(c);
        }
      }
      return plain.toString().toLowerCase(Locale.ROOT);
    }
  }
}
