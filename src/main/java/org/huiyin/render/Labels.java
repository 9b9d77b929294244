package org.huiyin.render;

import java.util.Locale;
import org.huiyin.model.Card;
import org.huiyin.model.Commitment;
import org.huiyin.model.Nature;
import org.huiyin.model.Progress;
import org.huiyin.model.Revision;

/** The field's own words for the model's closed lists. */
final class Labels {
  private Labels() {}

  static String of(Card.Kind kind) {
    return switch (kind) {
      case SUGGESTION -> "人大代表建议";
      case PROPOSAL -> "政协提案";
    };
  }

  static String of(Card.Publicity publicity) {
    return switch (publicity) {
      case OPEN -> "主动公开";
      case ON_REQUEST -> "依申请公开";
      case CLOSED -> "不予公开";
    };
  }

  /** What stands behind a proposer's name; a group has nothing there. */
  static String of(Card.Proposer.Role role) {
    return switch (role) {
      case DEPUTY -> "代表";
      case MEMBER -> "委员";
      case GROUP -> "";
    };
  }

  static String of(Nature nature) {
    return switch (nature) {
      case NEW -> "新增";
      case STOCK -> "存量";
      case CUMULATIVE -> "累计";
      case FLOW -> "当期";
      case LIST -> "清单";
    };
  }

  static String of(Commitment.Mode mode) {
    return switch (mode) {
      case DO -> "推进";
      case CONTINUE -> "继续";
      case SUPPORT -> "支持";
      case SPEED_UP -> "加快";
      case GUIDE -> "引导";
      case ENCOURAGE -> "鼓励";
      case IMPROVE -> "完善";
      case INCREASE -> "加大";
      case STRENGTHEN -> "强化";
      case EXPLORE -> "探索";
      case PROMOTE -> "促进";
      case CONSIDER -> "统筹考虑";
      case CREATE -> "创新";
    };
  }

  static String of(Revision.Kind kind) {
    return switch (kind) {
      case CORRECTION -> "更正";
      case UPDATE -> "更新";
      case WITHDRAWAL -> "撤回";
    };
  }

  /** A constant's word in style sheets and data files: {@code no-information}. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
