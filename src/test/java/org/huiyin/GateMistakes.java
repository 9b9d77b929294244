package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huiyin.Mistake.REPLY;
import static org.huiyin.Mistake.card;
import static org.huiyin.Mistake.prose;
import static org.huiyin.Mistake.site;

import java.util.List;

/** What may not be published, dates against the rules, personal data, rules that cannot be. */
final class GateMistakes {
  private static final String STATUS = "status: published";

  private GateMistakes() {}

  /** Rules of the site, and a card that breaks them. */
  private static Mistake against(String name, String rules, String more) {
    return new Mistake(
        name,
        source -> {
          site("rules", rules).change().make(source);
          card("card", STATUS, STATUS + more).change().make(source);
        });
  }

  private static Mistake hidden(String name, String rules, String status) {
    return new Mistake(
        name,
        source -> {
          site("rules", rules).change().make(source);
          new Mistake("card", "content/replies/demo-2/reply.yml", STATUS, status)
              .change()
              .make(source);
          prose("link", "，参见[另一份答复](reply:demo-2)", "").change().make(source);
        });
  }

  static List<Mistake> all() {
    return List.of(
        card("received-after-signed", STATUS, STATUS + "\nreceived-on: 2024-05-21"),
        card(
            "due-before-received",
            STATUS,
            STATUS + "\nreceived-on: 2024-03-02\ndue-on: 2024-03-01"),
        card(
            "extended-before-due",
            STATUS,
            STATUS + "\ndue-on: 2024-06-01\nextended-to: 2024-05-31"),
        card(
            "opinion-before-signed",
            STATUS,
            STATUS + "\nopinion:\n  - {attitude: satisfied, on: 2024-05-01}"),
        card("opinion-unknown", STATUS, STATUS + "\nopinion:\n  - {attitude: 满意}"),
        against(
            "extended-too-far",
            "deadlines: {reply: {months: 3, extended: 6}}",
            "\nreceived-on: 2024-02-01\nextended-to: 2024-09-01"),
        against("answered-late", "deadlines: {reply: {months: 3}}", "\nreceived-on: 2024-01-31"),
        against("published-late", "deadlines: {publish: {working-days: 5}}", ""),
        against("consent-not-stated", "policy: {consent: required}", ""),
        against("consent-refused-by-policy", "policy: {consent: required}", "\nconsent: refused"),
        card("consent-refused", STATUS, STATUS + "\nconsent: refused"),
        hidden(
            "publicity-without-reason",
            "policy: {publicity-reason: required}",
            STATUS + "\npublicity: closed"),
        hidden("scheduled-without-consent", "policy: {consent: required}", "status: scheduled"),
        against(
            "required-by-policy",
            "policy: {required: [document-number, signer]}",
            "\nsigner: not-given"),
        site("policy-requires-unknown", "policy: {required: [documentnumber]}"),
        site("deadline-in-two-units", "deadlines: {reply: {months: 3, days: 90}}"),
        site("deadline-extended-shorter", "deadlines: {reply: {months: 3, extended: 2}}"),
        site("holidays-backwards", "deadlines: {holidays: [2024-10-07..2024-10-01]}"),
        new Mistake(
            "unknown-shipped-scheme",
            "content/site.yml",
            "outcome-schemes:\n  national: {A: 已解决, B: 正在解决}",
            "outcome-schemes: [nationl]"),
        new Mistake(
            "shipped-scheme-not-named",
            "content/site.yml",
            "outcome-schemes:\n  national: {A: 已解决, B: 正在解决}",
            "outcome-schemes: [shanghai]"),
        new Mistake(
            "class-outside-shipped-scheme",
            source -> {
              new Mistake(
                      "site",
                      "content/site.yml",
                      "national: {A: 已解决, B: 正在解决}",
                      "national: {A: 已解决}\n  three-classes: shipped")
                  .change()
                  .make(source);
              card("card", "scheme: national, code: A", "scheme: three-classes, code: D")
                  .change()
                  .make(source);
            }),
        new Mistake(
            "answered-again-late",
            source -> {
              site("rules", "deadlines: {again: {months: 1}}").change().make(source);
              card("card", STATUS, STATUS + "\nreplaces: demo-2").change().make(source);
              String older = "content/replies/demo-2/reply.yml";
              for (String[] change :
                  new String[][] {
                    {"kind: proposal", "kind: suggestion"},
                    {"role: member", "role: deputy"},
                    {STATUS, STATUS + "\nopinion:\n  - {attitude: dissatisfied, on: 2023-12-10}"},
                  }) {
                new Mistake("older", older, change[0], change[1]).change().make(source);
              }
            }),
        prose("private-mobile", "您提出的建议收悉。", "您提出的建议收悉。联系人张某，138 1234 5678。"),
        prose("private-email", "您提出的建议收悉。", "您提出的建议收悉。请写信到 zhang@qq.com。"),
        prose("private-id-number", "您提出的建议收悉。", "证件号320102199001011232已登记。"),
        prose("private-address", "您提出的建议收悉。", "您家住示例路12号，已到现场查看。"),
        prose("private-link", "您提出的建议收悉。", "请[写信](mailto:zhang@163.com)。"),
        card("private-contact", STATUS, STATUS + "\ncontact: 张某 13812345678"),
        card(
            "allowance-unused",
            STATUS,
            STATUS + "\nallow-private:\n  - {text: '13812345678', reason: 单位值班手机}"),
        card(
            "allowance-without-reason",
            STATUS,
            STATUS + "\ncontact: 值班手机 13812345678\nallow-private:\n  - {text: '13812345678'}"),
        Mistake.file(
            "private-in-attachment",
            REPLY + "files/list.csv",
            "名称,电话\n示例,13812345678\n".getBytes(UTF_8)));
  }
}
