package org.huiyin.render.layout;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.address.SitePaths;
import org.huiyin.model.site.Site;
import org.huiyin.render.context.RenderContext;

/**
 * Writes the JSON-LD of a page, in the vocabulary of schema.org: the site with its publisher, the
 * page, its breadcrumb, and its reply.
 */
final class LinkedData {
  private final RenderContext context;
  private final PageInfo page;
  private final PageType pageType;
  private final String url;

  LinkedData(RenderContext context, PageInfo page, PageType pageType) {
    this.context = context;
    this.page = page;
    this.pageType = pageType;
    this.url = context.absolute(page.path());
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@context").value("https://schema.org");
    json.name("@graph").beginArray();
    site(json);
    page(json);
    if (!page.title().isEmpty()) {
      breadcrumb(json);
    }
    if (pageType instanceof PageType.Reply reply) {
      new LinkedReply(context, reply, url).write(json);
    }
    json.endArray();
    json.endObject();
  }

  private void site(JsonWriter json) throws IOException {
    Site site = context.site();
    json.beginObject();
    json.name("@type").value("WebSite");
    json.name("@id").value(websiteId(context));
    json.name("url").value(context.absolute(SitePaths.HOME));
    json.name("name").value(context.in(site.name()));
    json.name("description").value(context.in(site.tagline()));
    json.name("inLanguage").value(context.language().tag());
    if (site.imprint().publisher().host().isPresent()) {
      json.name("publisher").beginObject();
      json.name("@type").value("GovernmentOrganization");
      json.name("@id").value(context.site().baseUrl() + "#publisher");
      json.name("name").value(context.in(site.imprint().publisher().host().get()));
      json.endObject();
    }
    json.endObject();
  }

  private static String websiteId(RenderContext context) {
    return context.absolute(SitePaths.HOME) + "#website";
  }

  private void page(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@type").value(pageType instanceof PageType.Listing ? "CollectionPage" : "WebPage");
    json.name("@id").value(url);
    json.name("url").value(url);
    json.name("name")
        .value(page.title().isEmpty() ? context.in(context.site().name()) : page.title());
    json.name("description").value(page.description());
    json.name("inLanguage").value(context.language().tag());
    JsonLd.reference(json, "isPartOf", websiteId(context));
    if (!page.title().isEmpty()) {
      JsonLd.reference(json, "breadcrumb", url + "#breadcrumb");
    }
    if (pageType instanceof PageType.Reply) {
      JsonLd.reference(json, "mainEntity", LinkedReply.id(url));
    }
    json.endObject();
  }

  private void breadcrumb(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("@type").value("BreadcrumbList");
    json.name("@id").value(url + "#breadcrumb");
    json.name("itemListElement").beginArray();
    List<PageInfo.Parent> pages = new ArrayList<>();
    pages.add(new PageInfo.Parent(context.texts().get("home.name"), SitePaths.HOME));
    pages.addAll(page.parents());
    pages.add(new PageInfo.Parent(page.title(), page.path()));
    for (int i = 0; i < pages.size(); i++) {
      json.beginObject();
      json.name("@type").value("ListItem");
      json.name("position").value(i + 1);
      json.name("name").value(pages.get(i).title());
      json.name("item").value(context.absolute(pages.get(i).path()));
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
