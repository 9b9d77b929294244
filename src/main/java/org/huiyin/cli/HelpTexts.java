package org.huiyin.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import java.util.ResourceBundle;
import org.huiyin.language.PropertyFile;
import org.huiyin.model.text.Language;

/** The texts of {@code --help} in one language. Does not depend on the locale. */
final class HelpTexts extends ResourceBundle {
  private final Properties texts;

  HelpTexts(Language language) {
    texts = PropertyFile.load(HelpTexts.class, "help_" + language.key() + ".properties");
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.getProperty(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.stringPropertyNames());
  }
}
