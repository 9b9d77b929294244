package org.huiyin.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyin.source.Origin;

/**
 * The bibliographic data of a reply, from {@code reply.yml}.
 *
 * @param id the name of its folder; part of its address
 * @param title the official title
 * @param topic the subject of the suggestion (案由)
 * @param topics the topics under which it is listed, without duplicates, in source order
 * @param number the official number, with leading zeros: {@code 0218}
 * @param consultedOthers whether further bodies were consulted that are not named (等)
 * @param publishedAt in the local time of the site
 * @param sourceLabel the source (来源) shown on the page
 * @param documents other documents with figures
 * @param languages the languages of the reply, Chinese first
 * @param origin the origin of the card
 */
public record Card(
    String id,
    Kind kind,
    LocalizedText title,
    LocalizedText topic,
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
    LocalizedText sourceLabel,
    Status status,
    Optional<Outcome> outcome,
    Optional<Publicity> publicity,
    Optional<LocalizedText> summary,
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

  /** The kind of the request. */
  public enum Kind {
    /** 人大代表建议. */
    SUGGESTION,
    /** 政协提案. */
    PROPOSAL
  }

  /** The publication status. */
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
   * The session to which it was submitted.
   *
   * @param name as used in titles: 江苏省十三届人大四次会议
   */
  public record Congress(LocalizedText name, int term, int session) {}

  /** A deputy, member or group that submitted it. */
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

  public Optional<Document> document(String id) {
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /**
   * The folder of its pages and files, relative to the root of a language: {@code
   * replies/js-2021-1002/}.
   */
  public String address() {
    return "replies/" + id + "/";
  }

  /** The preferred language if the reply exists in it, otherwise Chinese. */
  public Language edition(Language preferred) {
    return languages.contains(preferred) ? preferred : Language.ZH;
  }
}
