package org.huiyin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.address.ReplyPaths;
import org.huiyin.address.SitePaths;
import org.huiyin.model.procedure.Procedure;
import org.huiyin.model.text.Language;
import org.huiyin.model.text.LocalizedText;
import org.huiyin.source.Origin;

/**
 * The card of a reply: all that is known of it apart from its text and its figures.
 *
 * @param id the name of its folder, and a part of its address
 * @param title the official title
 * @param topics under which it is listed, each once, in the author's order
 * @param documents other documents that its figures are taken from
 * @param languages in which it exists, Chinese first
 * @param relations to other replies, as the author states them
 * @param procedure how the matter was handed over, and what was said of the reply
 * @param origin the place of {@code published-at} in the source
 */
public record Card(
    String id,
    LocalizedText title,
    Optional<LocalizedText> summary,
    List<Topic> topics,
    Filing filing,
    Handling handling,
    Letter letter,
    Publication publication,
    Catalogue catalogue,
    List<Document> documents,
    List<Language> languages,
    Relations relations,
    Procedure procedure,
    Origin origin) {

  /** The order of lists of replies. */
  public static final Comparator<Card> NEWEST_FIRST =
      Comparator.comparing(Card::time).reversed().thenComparing(Card::id);

  public Card {
    topics = List.copyOf(topics);
    documents = List.copyOf(documents);
    languages = List.copyOf(languages);
  }

  /**
   * The suggestion, proposal or motion, as it was filed. What the source does not give is empty.
   *
   * @param numbers with leading zeros, {@code 1002}; several if one letter replies to several
   * @param topic what it asks for (案由)
   */
  public record Filing(
      Kind kind,
      Optional<Congress> congress,
      List<String> numbers,
      Optional<LocalizedText> topic,
      Proposers proposers) {
    public Filing {
      numbers = List.copyOf(numbers);
    }

    /**
     * Whether it is the same matter: of one session, with a number in common. What has no number or
     * session is the same as nothing.
     */
    public boolean isSameAs(Filing other) {
      return !Collections.disjoint(matters(), other.matters());
    }

    /** What it files, one for each number; none without a number or session. */
    public List<Matter> matters() {
      return congress.stream()
          .flatMap(
              at ->
                  numbers.stream()
                      .map(
                          number ->
                              new Matter(
                                  kind,
                                  at.name.in(Language.ZH),
                                  at.term,
                                  at.session,
                                  bare(number))))
          .distinct()
          .toList();
    }

    private static String bare(String number) {
      return number.replaceFirst("^0+", "");
    }
  }

  /**
   * One suggestion or proposal.
   *
   * @param congress the Chinese name
   * @param number without leading zeros
   */
  public record Matter(Kind kind, String congress, int term, int session, String number) {}

  /**
   * The relations of a reply to others on the same matter, as its card states them.
   *
   * @param replaces the earlier reply after which the matter was answered again (重新答复)
   * @param answeredWith the replies of other bodies that answer their parts of the matter (分别答复)
   * @param number the place of the number of the matter
   */
  public record Relations(Optional<Relation> replaces, List<Relation> answeredWith, Origin number) {
    public Relations {
      answeredWith = List.copyOf(answeredWith);
    }
  }

  /** A reply that is named by its id. */
  public record Relation(String id, Origin origin) {}

  /**
   * How it was handled (办理).
   *
   * @param leadHandlers at least one; several if they handle it jointly
   * @param separately whether several bodies handle it, each for itself (分办)
   * @param consultedOthers whether more bodies were consulted than are named (等)
   */
  public record Handling(
      List<Organisation> leadHandlers,
      boolean separately,
      List<Organisation> coHandlers,
      List<Organisation> consulted,
      boolean consultedOthers,
      Optional<Outcome> outcome) {
    public Handling {
      leadHandlers = List.copyOf(leadHandlers);
      coHandlers = List.copyOf(coHandlers);
      consulted = List.copyOf(consulted);
    }
  }

  /**
   * The reply as an official letter.
   *
   * @param documentNumber 文号
   * @param signer 签发人
   * @param salutation in the words of the letter
   * @param addressedTo the bodies to which an opinion is addressed; empty for a reply
   * @param signedBy at least one
   */
  public record Letter(
      Optional<String> documentNumber,
      Optional<LocalizedText> signer,
      Optional<LocalizedText> salutation,
      List<Organisation> addressedTo,
      List<Organisation> signedBy,
      Optional<LocalDate> signedOn,
      Closing closing) {
    public Letter {
      addressedTo = List.copyOf(addressedTo);
      signedBy = List.copyOf(signedBy);
    }
  }

  /**
   * What stands after the signature.
   *
   * @param lines in the words of the letter
   * @param contact 联系人, 联系电话
   * @param copies 抄送
   */
  public record Closing(
      List<LocalizedText> lines, Optional<LocalizedText> contact, List<LocalizedText> copies) {
    public static final Closing NONE = new Closing(List.of(), Optional.empty(), List.of());

    public Closing {
      lines = List.copyOf(lines);
      copies = List.copyOf(copies);
    }
  }

  /**
   * The entry in the catalogue of open government information.
   *
   * @param indexNumber 索引号
   * @param publicityReason why it is published, on request only, or closed
   */
  public record Catalogue(Optional<String> indexNumber, Optional<LocalizedText> publicityReason) {
    public static final Catalogue NONE = new Catalogue(Optional.empty(), Optional.empty());
  }

  /**
   * The publication of the reply.
   *
   * @param publishedAt in the local time of the site; if it is not given, the day of signature is
   * @param dayOnly whether only the day is given; the time is then the start of the day
   * @param sourceLabel the source (来源) that the page names
   */
  public record Publication(
      Status status,
      Optional<Publicity> publicity,
      Optional<LocalDateTime> publishedAt,
      boolean dayOnly,
      LocalizedText sourceLabel) {
    Publication with(Status other) {
      return new Publication(other, publicity, publishedAt, dayOnly, sourceLabel);
    }
  }

  /** What was filed. */
  public enum Kind {
    /** 人大代表建议. */
    SUGGESTION,
    /** 政协提案. */
    PROPOSAL,
    /** 人大代表议案. */
    MOTION,
    /** 会办意见: of a co-handler, addressed to the lead handler. */
    OPINION
  }

  /** The state of publication. */
  public enum Status {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
  }

  /** The publicity (公开属性). */
  public enum Publicity {
    /** 主动公开. */
    OPEN,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    CLOSED
  }

  /**
   * The session of a congress at which it was filed.
   *
   * @param name as used in titles: 江苏省十三届人大四次会议
   */
  public record Congress(LocalizedText name, int term, int session) {}

  /**
   * Who filed it.
   *
   * @param named in the order of the letter; empty if the letter names none
   * @param others whether there are more than are named (等)
   * @param total the number of all of them, if the letter gives it (等6名代表)
   */
  public record Proposers(List<Proposer> named, boolean others, Optional<Integer> total) {
    public Proposers {
      named = List.copyOf(named);
    }
  }

  /** One of those who filed it. */
  public record Proposer(LocalizedText name, Role role) {

    public enum Role {
      /** 代表. */
      DEPUTY,
      /** 委员. */
      MEMBER,
      /** 党派、团体. */
      GROUP
    }
  }

  /**
   * The outcome (办理结果).
   *
   * @param label the meaning of the code in the scheme
   */
  public record Outcome(String scheme, String code, LocalizedText label) {}

  /** The time by which lists sort: that of publication, or else the day of signature. */
  public LocalDateTime time() {
    return publication
        .publishedAt
        .or(() -> letter.signedOn.map(LocalDate::atStartOfDay))
        .orElseThrow();
  }

  /** The day of {@link #time}. */
  public LocalDate day() {
    return time().toLocalDate();
  }

  /** The day that decides in which year it was handled: that of the signature, if it is known. */
  public LocalDate handledOn() {
    return letter.signedOn.orElseGet(this::day);
  }

  /** What it is about: the topic, or the title if the topic is not given. */
  public LocalizedText subject() {
    return filing.topic.orElse(title);
  }

  /** Who answers: the lead handlers, or the co-handlers whose opinion it is. */
  public List<Organisation> answering() {
    return filing.kind == Kind.OPINION ? letter.signedBy : handling.leadHandlers;
  }

  public Optional<Document> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /**
   * The folder of its files, relative to the folder of a language: {@code replies/js-2021-1002/}.
   */
  public String address() {
    return ReplyPaths.address(id);
  }

  /** The output file of its page, likewise. */
  public String page() {
    return SitePaths.file(address());
  }

  /**
   * The card on a day of the site: once its day has come, a scheduled reply is a published one.
   *
   * @param today the day up to which the site shows the content
   */
  public Card on(LocalDate today) {
    boolean due = publication.status == Status.SCHEDULED && !day().isAfter(today);
    return due ? with(Status.PUBLISHED) : this;
  }

  /** The same card in another state. */
  public Card with(Status other) {
    return publication.status == other
        ? this
        : new Card(
            id,
            title,
            summary,
            topics,
            filing,
            handling,
            letter,
            publication.with(other),
            catalogue,
            documents,
            languages,
            relations,
            procedure,
            origin);
  }

  /** Whether it was published and then withdrawn. */
  public boolean isWithdrawn() {
    return publication.status == Status.WITHDRAWN;
  }

  /** The card without what tells of the content of the reply: summary and documents. */
  public Card withoutContent() {
    return new Card(
        id,
        title,
        Optional.empty(),
        topics,
        filing,
        handling,
        letter,
        publication,
        catalogue,
        List.of(),
        languages,
        relations,
        procedure.withoutAllowances(),
        origin);
  }

  /** Whether it may be made public at all: not on request only (依申请公开), not closed (不予公开). */
  public boolean isOpen() {
    return publication.publicity.isEmpty() || publication.publicity.get() == Publicity.OPEN;
  }

  /** The language in which to show it: the preferred one if it exists, else Chinese. */
  public Language edition(Language preferred) {
    return languages.contains(preferred) ? preferred : Language.ZH;
  }
}
