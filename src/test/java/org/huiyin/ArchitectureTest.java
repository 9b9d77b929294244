package org.huiyin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The architecture: which package may know what, where each library lives, what a variant must be
 * listed in.
 */
class ArchitectureTest {
  private static final String[] VOCABULARIES = {
    "org.huiyin.bytes..",
    "org.huiyin.address..",
    "org.huiyin.language..",
    "org.huiyin.model..",
    "org.huiyin.quantity..",
    "org.huiyin.search..",
    "org.huiyin.source.."
  };
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.huiyin");

  @Test
  void the_rules_look_at_the_whole_program() {
    assertTrue(ALL.size() > 150, () -> "only " + ALL.size() + " classes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "resolve", "check", "draw", "render", "write"})
  void a_stage_knows_the_vocabularies_and_no_other_stage(String stage) {
    String own = "org.huiyin." + stage + "..";
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(own)
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.huiyin..")
                    .and(not(resideInAPackage(own)))
                    .and(not(resideInAnyPackage(VOCABULARIES))));
    rule.check(ALL);
  }

  @Test
  void only_the_pipeline_knows_stages() {
    noClasses()
        .that()
        .resideInAPackage("org.huiyin.cli..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.huiyin..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.huiyin.cli..",
                            "org.huiyin.serve..",
                            "org.huiyin.draft..",
                            "org.huiyin.publish..",
                            "org.huiyin.pipeline..")))
                .and(not(resideInAnyPackage(VOCABULARIES))))
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.huiyin.serve..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.huiyin..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.huiyin.serve..", "org.huiyin.draft..", "org.huiyin.pipeline..")))
                .and(not(resideInAnyPackage(VOCABULARIES))))
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.huiyin.cli..", "org.huiyin.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.serve..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.huiyin.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.cli..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.huiyin.cli..", "org.huiyin.serve..", "org.huiyin.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.pipeline..")
        .check(ALL);
  }

  /**
   * Drafts are made before a site is built: their rooms see no stage. The conductor reads the
   * sources that it adds to.
   */
  @Test
  void only_the_command_line_and_the_preview_know_drafts_which_read_sources() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.huiyin.cli..", "org.huiyin.serve..", "org.huiyin.draft..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.draft..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.huiyin.draft..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.huiyin..")
                .and(
                    not(
                        resideInAnyPackage(
                            "org.huiyin.draft..", "org.huiyin.read..", "org.huiyin.resolve..")))
                .and(not(resideInAnyPackage(VOCABULARIES))))
        .check(ALL);
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.huiyin.draft.page..",
            "org.huiyin.draft.letter..",
            "org.huiyin.draft.reading..",
            "org.huiyin.draft.sources..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.huiyin.read..", "org.huiyin.resolve..")
        .check(ALL);
  }

  /** A build reads no pages: the library that does is loaded with the class that needs it. */
  @Test
  void a_build_does_not_load_the_library_for_pages() {
    noClasses()
        .that()
        .resideInAnyPackage("org.huiyin.pipeline..", "org.huiyin.shard..", "org.huiyin.read..")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(ALL);
  }

  @Test
  void only_pipeline_and_shards_know_the_cache_which_knows_no_stage() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.huiyin.cache..", "org.huiyin.shard..", "org.huiyin.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.cache..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackage("org.huiyin.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.pipeline.kept..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.cache..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARIES).or(resideInAnyPackage("java..", "org.huiyin.cache..")))
        .check(ALL);
  }

  @Test
  void only_the_pipeline_knows_shards_which_know_folders_and_no_other_stage() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.huiyin.shard..", "org.huiyin.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.shard..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.shard..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARIES)
                .or(
                    resideInAnyPackage(
                        "java..",
                        "org.huiyin.shard..",
                        "org.huiyin.cache..",
                        "org.huiyin.write..")))
        .check(ALL);
  }

  @Test
  void only_the_command_line_knows_publication_which_knows_folders_and_no_other_stage() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.huiyin.publish..", "org.huiyin.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.huiyin.publish..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.publish..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARIES)
                .or(
                    resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "com.google.gson..",
                        "org.huiyin.publish..",
                        "org.huiyin.write..")))
        .check(ALL);
  }

  @Test
  void vocabularies_stand_on_one_another_and_the_platform() {
    classes()
        .that()
        .resideInAPackage("org.huiyin.address..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.huiyin.address..", "org.huiyin.bytes..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.quantity..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.huiyin.quantity..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.source..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.huiyin.source..", "org.huiyin.address..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.bytes..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.huiyin.bytes..", "com.jcraft..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.search..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.huiyin.search..",
            "org.huiyin.model..",
            "org.huiyin.address..",
            "org.huiyin.bytes..")
        .check(ALL);
    classes()
        .that()
        .resideInAPackage("org.huiyin.model..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(VOCABULARIES).or(resideInAPackage("java..")))
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "org.yaml.snakeyaml.., read",
    "org.apache.commons.csv.., read",
    "org.commonmark.., resolve",
    "org.jfree.., draw",
    "java.awt.., draw",
    "freemarker.., render.template",
    "io.nayuki.., render",
    "picocli.., cli",
    "com.jcraft.., bytes",
    "com.sun.net.httpserver.., serve",
    "java.net.http.., publish",
    "org.jsoup.., draft.page",
    "javax.xml.., draft.page",
  })
  void a_library_has_one_home(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.huiyin." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(ALL);
  }

  /**
   * The output of the system's zlib differs between machines; the checksums do not, nor does what
   * it reads: {@code draft.page} opens DOCX files with it.
   */
  @Test
  void compression_does_not_depend_on_the_zlib_of_the_system() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.huiyin.draft.page..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.util.zip..")
                .and(not(JavaClass.Predicates.simpleName("CRC32")))
                .and(not(JavaClass.Predicates.simpleName("Adler32"))))
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("org.huiyin.draft.page..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.util.zip..")
                .and(JavaClass.Predicates.simpleNameContaining("Output"))
                .or(JavaClass.Predicates.simpleNameContaining("Deflater")))
        .check(ALL);
  }

  @Test
  void json_is_written_where_it_leaves_the_program() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.huiyin.render..",
            "org.huiyin.write..",
            "org.huiyin.publish..",
            "org.huiyin.serve..",
            "org.huiyin.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.gson..")
        .check(ALL);
  }

  @Test
  void the_model_is_made_of_records_enums_and_sealed_interfaces() {
    classes()
        .that()
        .resideInAPackage("org.huiyin.model..")
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .and(not(JavaClass.Predicates.ANONYMOUS_CLASSES))
        .should()
        .beAssignableTo(Record.class)
        .orShould()
        .beAssignableTo(Enum.class)
        .orShould()
        .beInterfaces()
        .check(ALL);
  }

  @Test
  void nothing_static_changes() {
    fields().that().areStatic().should().beFinal().check(ALL);
  }

  @Test
  void only_the_command_line_knows_the_time_and_the_streams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.huiyin.cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "org.huiyin.check.Check, org.huiyin.check.Checks",
    "org.huiyin.cli.Command, org.huiyin.cli.Commands",
    "org.huiyin.cli.report.Report, org.huiyin.cli.Format",
    "org.huiyin.draw.chart.ChartKind, org.huiyin.draw.ChartKinds",
    "org.huiyin.quantity.audit.Rule, org.huiyin.quantity.audit.Audit",
    "org.huiyin.render.context.ReplyOutput, org.huiyin.render.PageKinds",
    "org.huiyin.render.context.SiteOutput, org.huiyin.render.PageKinds",
    "org.huiyin.render.context.ListOutput, org.huiyin.render.PageKinds",
  })
  void every_variant_is_final_and_in_its_list(String kind, String list) {
    Set<String> variants =
        ALL.that(assignableTo(kind)).stream()
            .filter(variant -> !variant.isInterface())
            .peek(
                variant ->
                    assertTrue(
                        variant.getModifiers().contains(JavaModifier.FINAL), variant::getName))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        ALL.get(list).getConstructorCallsFromSelf().stream()
            .map(JavaConstructorCall::getTargetOwner)
            .filter(owner -> owner.isAssignableTo(kind))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(variants, listed);
    assertTrue(variants.size() > 2, kind);
  }

  @Test
  void every_package_says_what_it_takes_and_gives_and_must_not_know() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/huiyin"))) {
      List<Path> packages =
          folders.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses).toList();
      for (Path folder : packages) {
        String text = Files.readString(folder.resolve("package-info.java"));
        for (String part : List.of("<b>Takes</b>", "<b>gives</b>", "<b>must not")) {
          assertTrue(
              text.replaceAll("\\s+\\*?\\s*", " ").contains(part),
              folder + " does not say " + part);
        }
      }
    }
  }

  /**
   * Paths, ids and names of files of the site. Folders of the author's files, as in {@code
   * content/replies}, and codes of problems, as in {@code claim-text-differs}, are other things.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\"[#/]?(replies|data|charts|images|search|map|schema|page|en)/|assets/\\*"
              + "|\"[#]?(fig|claim|commitment|chart|part|revision|m)-\""
              + "|\"#?(fig-|part-(?!of\"))"
              + "|index\\.html|(?<!PROFILES \\+ )\"/?(figures|reply|datapackage)\\.(csv|jsonl?)"
              + "|\"/?(feed|corrections|sitemap)[^\"]*\\.xml|robots\\.txt|404\\.html|card\\.png"
              + "|site\\.webmanifest|\"(_headers|_redirects|\\.nojekyll)\"");

  @Test
  void addresses_are_spelt_in_one_package() throws IOException {
    List<String> spelt = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (String line : Files.readAllLines(file)) {
          boolean code = !line.strip().startsWith("*") && !line.strip().startsWith("/");
          if (code && ADDRESS.matcher(line).find()) {
            spelt.add(file.getParent().getFileName() + ": " + line.strip());
          }
        }
      }
    }
    List<String> elsewhere = spelt.stream().filter(line -> !line.startsWith("address: ")).toList();
    assertEquals(List.of(), elsewhere);
    assertTrue(spelt.size() > 40, () -> "only " + spelt.size());
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void no_file_is_longer_than_four_hundred_lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        int lines = Files.readAllLines(file).size();
        assertTrue(lines <= 400, file + ": " + lines);
      }
    }
  }
}
