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
 * The footer of every page: publisher, official identifiers, licence, further lines. Parts that
 * {@code site.yml} does not set are empty.
 *
 * @param host the responsible organisation (主办单位)
 * @param undertaker the organisation that maintains the site (承办单位)
 * @param contact how to contact them
 * @param siteIdCode the identification code of a government website (政府网站标识码)
 * @param icp the ICP filing number (ICP备案号), with a link to the register
 * @param police the filing with the public security authority (公安备案), with a link to the register
 * @param conacHref the link of the badge for party and government bodies (党政机关标识)
 * @param reportErrorsHref where readers report errors (政府网站找错)
 * @param licence the licence of the data
 * @param mapHref the page that lists all pages
 * @param correctionsHref the list of corrections, updates and withdrawals
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
    Optional<String> correctionsHref,
    List<Mark> marks)
    implements TemplateView {

  private static final String ICP_REGISTER = "https://beian.miit.gov.cn/";
  private static final String POLICE_REGISTER =
      "https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=";

  /**
   * A text with an optional link.
   *
   * @param lang the language of the text; empty if it is that of the page
   */
  public record Mark(String text, Optional<String> href, Optional<String> lang)
      implements TemplateView {}

  /**
   * Creates the footer.
   *
   * @param mapHref the page that lists all pages; empty if there is none
   * @param correctionsHref the list of corrections, likewise
   */
  static FooterBlock of(
      RenderContext context, Optional<String> mapHref, Optional<String> correctionsHref) {
    Site site = context.site();
    Publisher publisher = site.imprint().publisher();
    // Filing numbers are in Chinese, in every language.
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
        correctionsHref,
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
