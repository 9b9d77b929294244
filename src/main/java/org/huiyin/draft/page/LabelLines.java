package org.huiyin.draft.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.draft.page.text.LineText;

/**
 * Values with labels around a text: 发布日期：2024-05-06 来源：…, 索　引　号：…, in a line, in two lines, or in
 * the cells of a table. Labels without a field are known too: their values end others.
 */
final class LabelLines {
  private static final Map<String, Optional<Page.Field>> WORDS = words();

  /** Each word with blanks between its characters, the longest first; a colon or bracket behind. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\p{IsHan}])[\\[【]?\\s*("
              + WORDS.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(word -> String.join("\\s*", word.split("")))
                  .collect(Collectors.joining("|"))
              + ")\\s*[\\]】]?\\s*[：:]\\s*[\\]】]?");

  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^((?:19|20)\\d{2}(?:[-./]\\d{1,2}[-./]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)(?:\\s|$|[|【\\[])");

  private static final int LONGEST_VALUE = 200;

  private LabelLines() {}

  private static Map<String, Optional<Page.Field>> words() {
    Map<String, Optional<Page.Field>> words = new LinkedHashMap<>();
    add(words, Page.Field.INDEX_NUMBER, "索引号 信息索引号 信息索引 索引编号 索引码 信息分类号");
    add(
        words,
        Page.Field.PUBLISHER,
        "发布机构 发文机关 发文单位 发布单位 公开机构 信息发布机构 制发机关 发布部门 发布机关 发文机构 公开责任部门 责任部门 制作机关 信息公开机构 公开单位");
    add(words, Page.Field.DOCUMENT_NUMBER, "文号 发文字号 发文文号 公文文号 文件编号 发文号 文件字号 文件号 公文编号 公文字号");
    add(words, Page.Field.DATED, "成文日期 发文日期 生成日期 制发日期 形成日期 成文时间 发文时间 生成时间 形成时间 印发日期 落款日期 产生日期");
    add(
        words,
        Page.Field.PUBLISHED,
        "发布日期 发布时间 公开日期 公开时间 发表时间 发表日期 时间 日期 发布于 更新时间 更新日期 上传时间 发稿时间 信息时间 添加时间 录入时间 发布");
    add(words, Page.Field.SOURCE, "来源 信息来源 文章来源 稿源 稿件来源 内容来源 信息来源单位 文章出处 出处");
    add(
        words,
        Page.Field.PUBLICITY,
        "公开方式 公开属性 公开形式 公开类型 公开类别 信息公开属性 公开选项 信息公开选项 公开情况 信息公开类别 文件公开属性 公开范围类型");
    add(
        words,
        Page.Field.OUTCOME,
        "办理结果 办复类别 答复类别 办理类别 办理结果类别 办理结果分类 结果分类 答复类型 办理类型 办复结果 办理情况类别 复文类别 办理结果标识 问题解决程度 办结类别 答复分类 办理分类 类别标识 办理等次 建议类别 提案类别");
    add(words, Page.Field.TITLE, "标题 名称 信息名称 文件名称 公文名称 信息标题");
    add(words, Page.Field.ADDRESS, "网址 原文链接 原文地址 链接地址 本文网址 文章链接 链接");
    add(words, Page.Field.COLUMN, "栏目 所属栏目 信息类别");
    for (String word :
        ("组配分类 主题分类 有效性 时效性 时效 体裁 体裁分类 主题词 关键词 关键字 内容概述 信息分类 公开范围 公开时限 公开程序 服务对象 服务对象分类 分类 废止日期 失效日期 失效时间 生效日期 生效时间 有效期 文种 语种 载体类型 记录形式 作者 撰稿人"
                + " 浏览次数 浏览量 浏览 点击数 点击 点击量 点击率 点击次数 阅读 阅读次数 阅读数 阅读量 访问量 访问次数 人气 字体 字号 字体大小 字体显示 视力保护色 保护视力色 打印 分享 分享到 责任编辑 编辑 审核 审核人 责编 供稿 摄影 记者 通讯员"
                + " 签发人 是否同意公开 信息格式 生成机构 文件状态 背景颜色 收藏 保存 大小")
            .split(" ")) {
      words.putIfAbsent(word, Optional.empty());
    }
    return words;
  }

  private static void add(Map<String, Optional<Page.Field>> words, Page.Field field, String list) {
    for (String word : list.split(" ")) {
      words.put(word, Optional.of(field));
    }
  }

  /** What a line is: values, and whether anything else stands in it. */
  record Line(List<Page.Label> labels, boolean only) {}

  /** The labelled values of a line. */
  static Line read(String line) {
    List<Page.Label> labels = new ArrayList<>();
    if (line.length() > 600) {
      return new Line(labels, false);
    }
    Matcher label = LABEL.matcher(line);
    int end = 0;
    Optional<Page.Field> field = Optional.empty();
    boolean any = false;
    String before = "";
    while (label.find()) {
      String value = line.substring(end, label.start());
      if (any) {
        add(labels, field, value, Page.Place.LINE);
      } else {
        before = value;
      }
      any = true;
      field = WORDS.getOrDefault(LineText.compact(label.group(1)), Optional.empty());
      end = label.end();
    }
    if (any) {
      add(labels, field, line.substring(end), Page.Place.LINE);
    }
    Matcher date = DATE_FIRST.matcher(any ? before : line);
    boolean dated = date.find() && (any || date.end() >= line.length());
    if (dated) {
      labels.add(0, new Page.Label(Page.Field.PUBLISHED, date.group(1), Page.Place.LINE));
      before = before.substring(Math.min(before.length(), date.end(1)));
    }
    boolean only = any && !hasWords(before);
    return new Line(labels, only || dated && !any);
  }

  private static boolean hasWords(String text) {
    return LineText.han(text) > 0 && !Furniture.isFurniture(text);
  }

  /** The field of a label that stands alone, with or without a colon: 索　引　号. */
  static Optional<Optional<Page.Field>> alone(String text) {
    if (text.length() > 24) {
      return Optional.empty();
    }
    String word = LineText.compact(text).replaceAll("[：:\\[\\]【】]", "");
    return Optional.ofNullable(WORDS.get(word));
  }

  /** The values of a table whose cells are labels and values; empty if it is another table. */
  static List<Page.Label> read(Block.Table table) {
    List<Page.Label> labels = new ArrayList<>();
    int known = 0;
    int cells = 0;
    for (List<Block.Cell> row : table.rows()) {
      Optional<Optional<Page.Field>> open = Optional.empty();
      for (Block.Cell cell : row) {
        if (cell.merged() || cell.text().isEmpty()) {
          continue;
        }
        cells++;
        Optional<Optional<Page.Field>> label = alone(cell.text());
        Line line = read(cell.text());
        if (label.isPresent()) {
          known++;
        } else if (open.isPresent()) {
          add(labels, open.get(), cell.text(), Page.Place.INDEX);
        } else if (line.only()) {
          known += 2;
          line.labels()
              .forEach(
                  found ->
                      add(labels, Optional.of(found.field()), found.value(), Page.Place.INDEX));
        }
        open = label;
      }
    }
    boolean index = known >= 2 && known * 4 >= cells;
    return index ? labels : List.of();
  }

  /** Removes what is no value: marks of furniture behind it, brackets around it. */
  static void add(
      List<Page.Label> labels, Optional<Page.Field> field, String raw, Page.Place place) {
    String value = LineText.of(raw).replaceAll("[|｜\\s]+$", "").replaceAll("^[|｜\\s]+", "");
    if (field.isEmpty() || value.isEmpty() || value.length() > LONGEST_VALUE) {
      return;
    }
    if (field.get() == Page.Field.SOURCE || field.get() == Page.Field.PUBLISHER) {
      value = value.split("\\s*[|｜【\\[]|\\s{2,}")[0];
      value =
          value.split("\\s(?=(?:字[体号]|浏览|打印|分享|阅读|点击|访问|时间|发布|编辑|作者|日期|\\d{4}[-年]))")[0].strip();
    }
    if (field.get() == Page.Field.PUBLISHED || field.get() == Page.Field.DATED) {
      Matcher date = DATE_FIRST.matcher(value + " ");
      if (!date.find()) {
        return;
      }
      value = date.group(1);
    }
    if (!value.isEmpty() && LineText.compact(value).matches(".*[\\p{IsHan}\\w].*")) {
      labels.add(new Page.Label(field.get(), value, place));
    }
  }
}
