package org.huiyin.check.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into sentences, to compare them. */
final class Sentences {
  private static final Pattern END = Pattern.compile("[。；！？;!?]|\\.(?=\\s)");

  /** Numbers, and words that say when something is due. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]+(?:\\.[0-9]+)?|[〇零一二两三四五六七八九十百千万亿]{2,}|分之"
              + "|[一二两三四五六七八九十][年月日季成倍]|[年月季]底|年内|[上下]半年|[明今去前本]年");

  private Sentences() {}

  /** A sentence and the place where it begins in its paragraph. */
  record Sentence(String text, int start, int end) {}

  static List<Sentence> of(String paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(paragraph);
    while (start < paragraph.length()) {
      int next = end.find(start) ? end.end() : paragraph.length();
      String text = paragraph.substring(start, next);
      if (!text.isBlank()) {
        int from = start + text.length() - text.stripLeading().length();
        sentences.add(new Sentence(text.strip(), from, from + text.strip().length()));
      }
      start = next;
    }
    return sentences;
  }

  /** Whether it ends with a mark, or has one within it: cells of tables do not. */
  static boolean isSentence(String text) {
    return text.matches("(?s).*(?:[。；！？，、;!?]|\\.(?:\\s.*)?$).*");
  }

  /** A text without white space, and without the width of characters and the marks in numbers. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("(?<=[0-9]),(?=[0-9])|\\s+", "");
  }

  /** The numbers and dates in it, in order. */
  static List<String> numbers(String text) {
    return NUMBER.matcher(plain(text)).results().map(found -> found.group()).toList();
  }
}
