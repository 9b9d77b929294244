package org.huiyin.render.layout;

import java.util.List;
import java.util.Optional;
import org.huiyin.address.WebUrl;
import org.huiyin.model.site.Publisher;
import org.huiyin.model.site.Site;
import org.huiyin.model.text.Language;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.template.TemplateView;

/**
 * The foot of every page: who is behind the site, its marks, further lines. What is not set is
 * absent.
 *
 * @param host who runs the site (主办单位)
 * @param undertaker who works on it (承办单位)
 * @param contact how to reach them
 * @param siteIdCode 政府网站标识码
 * @param icp the filing's number, leading to where it can be checked
 * @param police the filing with the police, likewise
 * @param conacHref the badge of party and government bodies
 * @param reportErrorsHref where to report mistakes
 * @param licence of the data
 * @param mapHref the page that lists all pages
 * @param marks further lines
 */
public record FooterBlock(
    Optional<String> host,
    Optional<String> undertaker,
    Optional<String> contact,
    Optional<String> siteIdCode,
    Optional<Mark> icp,
    Optional<Mark> police,
    Optional<String> conacHref,
    Optional<String> reportErrorsHref,
    Optional<Mark> licence,
    Optional<String> mapHref,
    List<Mark> marks)
    implements TemplateView {

  private static final String ICP_REGISTER = "https://beian.miit.gov.cn/";
  private static final String POLICE_REGISTER =
      "https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=";

  /**
   * @param lang of the text, where it is not the page's
   */
  public record Mark(String text, Optional<String> href, Optional<String> lang)
      implements TemplateView {}

  /**
   * @param mapHref leads to the page that lists all pages, where there is one
   */
  static FooterBlock of(RenderContext context, Optional<String> mapHref) {
    Site site = context.site();
    Publisher publisher = site.imprint().publisher();
    // Numbers of filings are given in Chinese, in every language.
    Optional<String> chinese =
        context.language() == Language.ZH ? Optional.empty() : Optional.of(Language.ZH.tag());
    return new FooterBlock(
        publisher.host().map(context::in),
        publisher.undertaker().map(context::in),
        publisher.contact().map(context::in),
        publisher.siteIdCode(),
        publisher.icp().map(number -> new Mark(number, Optional.of(ICP_REGISTER), chinese)),
        publisher
            .police()
            .map(
                filing ->
                    new Mark(filing.text(), Optional.of(POLICE_REGISTER + filing.code()), chinese)),
        publisher.conac(),
        publisher.reportErrors(),
        site.imprint()
            .licence()
            .map(
                licence ->
                    new Mark(
                        context.in(licence.name()), Optional.of(licence.href()), Optional.empty())),
        mapHref,
        site.imprint().footer().stream()
            .map(
                mark ->
                    new Mark(
                        context.in(mark.text()),
                        mark.href().flatMap(WebUrl::external),
                        Optional.empty()))
            .toList());
  }
}
