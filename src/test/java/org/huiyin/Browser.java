package org.huiyin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium, without a window and without a word to anyone outside. */
final class Browser implements AutoCloseable {
  /**
   * Warns of every Chromium that is newer than the library; we speak only those commands that do
   * not change.
   */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Chromium and its driver, if both are on the path. */
  record Installed(Path chromium, Path driver) {
    static Optional<Installed> find() {
      return program("chromium")
          .flatMap(
              chromium -> program("chromedriver").map(driver -> new Installed(chromium, driver)));
    }

    /** Skips the test where they are not; with {@code -Dbrowser=required} it fails. */
    static Installed orSkip() {
      return find()
          .orElseGet(
              () -> {
                String told =
                    "Browser tests skipped: install chromium and chromium-driver to run them.";
                if ("required".equals(System.getProperty("browser"))) {
                  fail("chromium and chromium-driver are not installed, but -Dbrowser=required");
                }
                System.out.println(told);
                return abort(told);
              });
    }

    private static Optional<Path> program(String name) {
      return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .map(folder -> Path.of(folder, name))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  /**
   * Starts it. Both paths are given, so that nothing is looked for elsewhere, let alone downloaded.
   *
   * @param profile an empty folder
   */
  static Browser start(Installed installed, Path profile) {
    VERSIONS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + profile);
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver.toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("FONTCONFIG_FILE", fonts(profile).toString()))
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /**
   * Beside the machine's fonts the one that charts are laid out with, as readers of Chinese have
   * one like it: on a machine without any, words would be as wide as its Latin font happens to be.
   * Widths are not rounded to pixels.
   */
  private static Path fonts(Path profile) {
    try {
      return Files.writeString(
          profile.resolveSibling(profile.getFileName() + "-fonts.conf"),
          """
          <?xml version="1.0"?>
          <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
          <fontconfig>
            <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
            <dir>%s</dir>
            <cachedir>%s</cachedir>
            <match target="font">
              <edit name="hinting" mode="assign"><bool>false</bool></edit>
              <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
            </match>
          </fontconfig>
          """
              .formatted(
                  Path.of("src/main/resources/org/huiyin/draw/font").toAbsolutePath(),
                  profile.resolveSibling(profile.getFileName() + "-fonts")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  void open(URI page) {
    driver.get(page.toString());
  }

  /**
   * Sets the size of the page's window, in CSS pixels; narrow ones too, which a real window may not
   * have.
   */
  void resize(int width) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * @param medium {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  void emulate(String medium, String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                // What scrolls smoothly is still on its way when it is measured.
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /**
   * Asks a function of {@code src/test/resources/browser/measure.js} what is wrong with the page.
   */
  @SuppressWarnings("unchecked")
  List<String> measure(String function, Object... arguments) throws IOException {
    return (List<String>)
        driver.executeScript(
            text("/browser/measure.js") + "\nreturn " + function + "(...arguments);", arguments);
  }

  /** The words that are drawn on the page, without asking a script. */
  @SuppressWarnings("unchecked")
  String drawn() {
    Map<String, Object> snapshot =
        command("DOMSnapshot.captureSnapshot", Map.of("computedStyles", List.of()));
    List<String> strings = (List<String>) snapshot.get("strings");
    Map<String, Object> page = ((List<Map<String, Object>>) snapshot.get("documents")).get(0);
    List<Number> drawn = (List<Number>) ((Map<String, Object>) page.get("layout")).get("text");
    return drawn.stream()
        .map(Number::intValue)
        .filter(index -> index >= 0)
        .map(strings::get)
        .collect(Collectors.joining());
  }

  /**
   * Asks axe what keeps people out of the page.
   *
   * @param kind what the names are of: {@code tag} or {@code rule}
   */
  @SuppressWarnings("unchecked")
  List<String> axe(String kind, List<String> names) throws IOException {
    if (driver.executeScript("return typeof axe") instanceof String type
        && type.equals("undefined")) {
      driver.executeScript(text("/axe.min.js"));
    }
    return (List<String>)
        driver.executeAsyncScript(
            text("/browser/measure.js") + "\nkeptOut(...arguments);", kind, names);
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** As the browser itself is told of a key, which is many times faster than by the driver. */
  void tab() {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      command(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }
  }

  /**
   * What the console got since this was last asked; refused loads and broken policies come there
   * too.
   */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .collect(Collectors.toList());
  }

  private static String text(String resource) throws IOException {
    try (InputStream file = Browser.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
