package org.huiyin.render.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.huiyin.model.artefact.OutputFile;
import org.huiyin.model.text.Language;
import org.huiyin.quantity.audit.Audit;
import org.huiyin.quantity.numeral.Measures;
import org.huiyin.render.RenderedSite;
import org.huiyin.render.context.RenderContext;
import org.huiyin.render.context.Yearly;
import org.huiyin.render.template.Templates;
import org.huiyin.render.template.Theme;
import org.huiyin.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SitemapPartsTest {
  private static final String BASE_URL = "https://huiyin.example/sub/";

  @TempDir Path source;

  private List<OutputFile> files(int addresses, int most) throws IOException {
    Theme theme = RenderedSite.theme(source, new Problems());
    RenderContext context =
        new RenderContext(
            RenderedSite.site(),
            theme,
            new Templates(theme),
            new Audit(Measures.standard(), List.of()),
            LocalDate.of(2024, 1, 1),
            Language.ZH,
            Yearly.NONE,
            false);
    return SitemapParts.files(
        context,
        IntStream.range(0, addresses)
            .mapToObj(
                i ->
                    new SitemapParts.Address(
                        BASE_URL + i + "/", Optional.of("2024-01-01"), List.of()))
            .toList(),
        most,
        new Problems());
  }

  private static Document xml(OutputFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8), Parser.xmlParser());
  }

  private static void validate(byte[] sitemap) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SitemapPartsTest.class.getResource("/schema/sitemap.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(sitemap)));
  }

  @Test
  void sitemap_parts_and_index_keep_the_protocol() throws Exception {
    for (OutputFile file : files(11, 5)) {
      validate(file.bytes());
    }
    validate(Files.readAllBytes(Path.of("site/sitemap.xml")));
  }

  @Test
  void the_protocol_is_told_from_what_is_not() {
    for (String bad :
        List.of(
            "<url><loc>huiyin</loc></url>",
            "<url/>",
            "",
            "<url><loc>https://a.example/</loc><lastmod>2024-13-01</lastmod></url>",
            "<url><loc>https://a.example/</loc></url><url><loc>https://a.example/</loc></url>")) {
      String map =
          "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + bad + "</urlset>";
      assertThrows(SAXException.class, () -> validate(map.getBytes(StandardCharsets.UTF_8)), bad);
    }
  }

  @Test
  void few_addresses_are_one_file() throws IOException {
    assertEquals(List.of("sitemap.xml"), files(5, 5).stream().map(OutputFile::path).toList());
  }

  @Test
  void many_addresses_are_parts_that_an_index_names() throws IOException {
    List<OutputFile> files = files(11, 5);
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"),
        files.stream().map(OutputFile::path).toList());
    assertEquals(
        List.of(BASE_URL + "sitemap-1.xml", BASE_URL + "sitemap-2.xml", BASE_URL + "sitemap-3.xml"),
        xml(files.get(3)).select("sitemapindex > sitemap > loc").eachText());
    List<String> named =
        files.subList(0, 3).stream()
            .flatMap(part -> xml(part).select("urlset > url > loc").eachText().stream())
            .toList();
    assertEquals(IntStream.range(0, 11).mapToObj(i -> BASE_URL + i + "/").toList(), named);
  }
}
