package org.huiyin.draft.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.draft.page.text.LineText;

/** Lines that a page puts around a text. Each is known only where it stands alone. */
final class Furniture {
  private static final int LONGEST = 160;

  private static final Pattern PATH =
      Pattern.compile(
          "^[【\\[]?(?:您|你)?(?:现在|当前|目前)?(?:所在|所处)?的?(?:位置|路径)\\s*(?:是|为|在)?\\s*[】\\]]?\\s*[：:>＞»]?.*"
              + "|^(?:网站)?首\\s*页\\s*(?:[>＞»›→/\\\\|·-]|--|$).*|^.{0,20}(?:>|＞|»|›|→|&gt;){1,2}.{0,40}(?:>|＞|»|›|→).*|^[^>＞»›。]{2,16}\\s*[>＞»›]\\s*[^>＞»›。]{2,20}$");

  /** Words of buttons, and what stands between them. */
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:字体大小|字体显示|字体|字号|文字大小|视力保护色?|保护视力色?|背景颜?色|朗读|语音播报|打印本文|打印本页|打印此页|打印文章|打印|关闭窗口|关闭本页|关闭页面|关闭此页|关闭"
              + "|返回顶部|返回列表|返回首页|返回上一页|返回上页|返回|回到顶部|加入收藏|收藏本页|收藏|分享到|分享至|分享|转发|微信好友|微信|朋友圈|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|空间|人人网|豆瓣|更多"
              + "|扫一扫在手机(?:上)?(?:打开|浏览|查看)?(?:当前)?页?面?|扫一扫|扫码|用手机(?:打开|浏览|查看)?(?:当前)?页?面?|在手机打开当前页|手机(?:扫描|扫一扫)?(?:二维码)?(?:浏览|查看|打开)?(?:当前页面?|本文)?|二维码|我要纠错|纠错|下载|保存|另存为|推荐|评论|点赞|留言|收听"
              + "|浏览(?:次数|量|数)?|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|访问(?:次数|量|数)?|人气|已有|人次|人浏览|人阅读|次|人"
              + "|小字|中字|大字|超大|特大|最大|默认|小|中|大|上一页|下一页|首页|尾页|末页|无障碍|繁体|简体|到|至|TOP|Top|top|A\\+|A-|A|T|\\+|-|-\\d+)");

  private static final Pattern MARKS =
      Pattern.compile("[\\s\\d\\p{Punct}：（）【】〔〕「」，、。｜·—…“”＋－×↑↓←→▲▼★☆◆◇■□●○→>]");

  private static final Pattern RELATED =
      Pattern.compile(
          "^[【\\[■◆·•*]?\\s*(?:(?:上|下|前|后)一[篇条页则个]|上篇|下篇|相关(?:信息|稿件|阅读|链接|文章|新闻|内容|推荐|解读|文档|资讯|专题|报道|公告|文件|政策)|猜你喜欢|热门(?:推荐|文章|信息|新闻)|推荐(?:阅读|信息|文章)|延伸阅读|最新(?:文章|信息|发布|公开)|相似(?:文章|信息)|大家都在看|关联(?:信息|阅读)|友情链接|同类信息|更多(?:>|》|信息|内容)).*");

  private static final Pattern FOOTER =
      Pattern.compile(
          "^(?:版权所有|主办(?:单位|方)?\\s*[：:]|技术支持\\s*[：:]|网站标识码|政府网站标识码|联系我们|网站地图|站点地图|关于我们|网站声明|隐私声明|免责声明|Copyright|©|Produced By|中文域名).*|.*(?:ICP备|ICP证|公网安备|网站标识码|版权所有|Copyright|©|All Rights Reserved|大汉版通|大汉网络).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EDITORS =
      Pattern.compile(
          "^[【\\[（(]?\\s*(?:责任编辑|责编|编\\s*辑|编\\s*审|审\\s*核|审\\s*核\\s*人|初\\s*审|复\\s*审|终\\s*审|校\\s*对|撰稿人?|供\\s*稿|录\\s*入|录入员|录入人|作\\s*者|发布人|发布者|来\\s*源|信息来源|文章来源|稿源|浏览次数|浏览量|点击数|点击量|点击率|点击|阅读次数|阅读量|阅读|访问量|访问次数|文章来源)\\s*[：:].{0,80}$");

  private static final Pattern LEGEND =
      Pattern.compile(
          "^[（(]?(?:注|备注|说明)\\s*[：:]?.{0,20}?[“\"]?[A-DＡ-Ｄ]\\s*[”\"]?\\s*(?:类|[—-]|表示|为|指).*"
              + "|.*[“\"（(]?[AＡ]\\s*[”\"）)]?类?.{2,60}[“\"（(]?[BＢ]\\s*[”\"）)]?类?\\s*(?:——|—|--|-|为|：|:|是|即|指|表示|（|\\().{2,}"
              + "|^[BCDＢＣＤ]\\s*类?\\s*(?:——|—|--|-|为|是|即|指|表示).{4,}$");

  private Furniture() {}

  /** Why a line belongs to the page and not to its text. */
  static Optional<Page.Why> why(String line) {
    if (line.length() > LONGEST) {
      return FOOTER.matcher(line).matches() && line.indexOf('。') < 0
          ? Optional.of(Page.Why.FOOTER)
          : Optional.empty();
    }
    if (PATH.matcher(line).matches() && line.indexOf('。') < 0) {
      return Optional.of(Page.Why.NAVIGATION);
    }
    if (RELATED.matcher(line).matches()) {
      return Optional.of(Page.Why.RELATED);
    }
    if (FOOTER.matcher(line).matches()) {
      return Optional.of(Page.Why.FOOTER);
    }
    boolean furniture = EDITORS.matcher(line).matches() || isLegend(line) || isButtons(line);
    return furniture ? Optional.of(Page.Why.FURNITURE) : Optional.empty();
  }

  static boolean isFurniture(String line) {
    return why(line).isPresent();
  }

  /** 注：A类为已经解决，B类为…: what the classes mean, printed under every answer. */
  static boolean isLegend(String line) {
    return LEGEND.matcher(line).matches();
  }

  private static boolean isButtons(String line) {
    if (LineText.compact(line).length() > 80) {
      return false;
    }
    String rest = BUTTONS.matcher(LineText.compact(line)).replaceAll("");
    boolean named = LineText.han(line) >= 2 || !line.matches("(?s).*[\\w\\p{IsHan}].*");
    return named && MARKS.matcher(rest).replaceAll("").isEmpty();
  }
}
