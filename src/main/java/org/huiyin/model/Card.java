package org.huiyin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * What a reply is filed under.
 *
 * @param id the name of its folder, and its address
 * @param title the official title
 * @param topic what was suggested (案由)
 * @param topics by which it is found, each once, in the author's order
 * @param number as filed, with leading zeros: {@code 1002}
 * @param consultedOthers whether the reply says that it consulted more bodies than it names (等)
 * @param publishedAt the site's local time
 * @param sourceLabel the 来源 of the page
 * @param documents other documents that its figures are taken from
 * @param languages in which the reply can be read, Chinese first
 * @param origin the place of the card
 */
public record Card(
    String id,
    Kind kind,
    Words title,
    Words topic,
    List<Topic> topics,
    Congress congress,
    String number,
    List<Proposer> proposers,
    Organisation leadHandler,
    List<Organisation> coHandlers,
    List<Organisation> consulted,
    boolean consultedOthers,
    Optional<String> documentNumber,
    Organisation signedBy,
    LocalDate signedOn,
    LocalDateTime publishedAt,
    Words sourceLabel,
    Status status,
    Optional<Outcome> outcome,
    Optional<Publicity> publicity,
    Optional<Words> summary,
    List<Document> documents,
    List<Language> languages,
    Origin origin) {

  public Card {
    topics = List.copyOf(topics);
    proposers = List.copyOf(proposers);
    coHandlers = List.copyOf(coHandlers);
    consulted = List.copyOf(consulted);
    documents = List.copyOf(documents);
    languages = List.copyOf(languages);
  }

  /** Who asked. */
  public enum Kind {
    /** 人大代表建议. */
    SUGGESTION,
    /** 政协提案. */
    PROPOSAL
  }

  /** Where it stands on its way to the public. */
  public enum Status {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
  }

  /** 公开属性. */
  public enum Publicity {
    /** 主动公开. */
    OPEN,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    CLOSED
  }

  /**
   * The session at which it was put.
   *
   * @param name as in titles: 江苏省十三届人大四次会议
   */
  public record Congress(Words name, int term, int session) {}

  /** Who put it. */
  public record Proposer(Words name, Role role) {

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
   * 办理结果.
   *
   * @param label what the scheme says the code means
   */
  public record Outcome(String scheme, String code, Words label) {}

  public Optional<Document> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /**
   * The folder of its pages and files within a language's part of the site: {@code
   * replies/js-2021-1002/}.
   */
  public String address() {
    return "replies/" + id + "/";
  }

  /**
   * The card on a day of the site: once its day has come, a scheduled reply is a published one.
   *
   * @param today the day up to which the site shows the content
   */
  public Card on(LocalDate today) {
    boolean due = status == Status.SCHEDULED && !publishedAt.toLocalDate().isAfter(today);
    return due ? with(Status.PUBLISHED) : this;
  }

  private Card with(Status other) {
    return new Card(
        id,
        kind,
        title,
        topic,
        topics,
        congress,
        number,
        proposers,
        leadHandler,
        coHandlers,
        consulted,
        consultedOthers,
        documentNumber,
        signedBy,
        signedOn,
        publishedAt,
        sourceLabel,
        other,
        outcome,
        publicity,
        summary,
        documents,
        languages,
        origin);
  }

  /** Whatever is not to be made public (依申请公开, 不予公开) is never built. */
  public boolean isOpen() {
    return publicity.isEmpty() || publicity.get() == Publicity.OPEN;
  }

  /** Where it is best read by readers of a language: in that language, else in Chinese. */
  public Language edition(Language preferred) {
    return languages.contains(preferred) ? preferred : Language.ZH;
  }
}
