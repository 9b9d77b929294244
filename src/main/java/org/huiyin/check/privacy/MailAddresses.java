package org.huiyin.check.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses at providers for private persons. Those of offices are no matter. */
final class MailAddresses {
  private static final Set<String> PRIVATE =
      Set.of(
          "qq.com",
          "foxmail.com",
          "163.com",
          "126.com",
          "yeah.net",
          "188.com",
          "139.com",
          "189.cn",
          "wo.cn",
          "sina.com",
          "sina.cn",
          "sina.com.cn",
          "sohu.com",
          "tom.com",
          "21cn.com",
          "aliyun.com",
          "263.net",
          "gmail.com",
          "googlemail.com",
          "hotmail.com",
          "outlook.com",
          "live.com",
          "live.cn",
          "msn.com",
          "icloud.com",
          "me.com",
          "mac.com",
          "yahoo.com",
          "yahoo.cn",
          "yahoo.com.cn",
          "protonmail.com",
          "proton.me",
          "gmx.com",
          "mail.com",
          "mail.ru",
          "yandex.com",
          "zoho.com");

  private MailAddresses() {}

  static void find(String line, List<Found> found) {
    for (int i = 0; i < line.length(); i++) {
      if (Signs.isAt(line.charAt(i))) {
        int start = i;
        while (start > 0 && isOfName(line.charAt(start - 1))) {
          start--;
        }
        int end = i + 1;
        while (end < line.length() && isOfHost(line.charAt(end))) {
          end++;
        }
        while (end > i + 1 && Signs.narrow(line.charAt(end - 1)) == '.') {
          end--;
        }
        String host = Signs.narrow(line.substring(i + 1, end)).toLowerCase(Locale.ROOT);
        if (start < i && isPrivate(host)) {
          found.add(new Found(Found.Kind.EMAIL, start, end));
        }
      }
    }
  }

  /** Whether it is such a provider, or one of its other hosts: {@code vip.qq.com}. */
  private static boolean isPrivate(String host) {
    return PRIVATE.contains(host) || host.startsWith("vip.") && PRIVATE.contains(host.substring(4));
  }

  private static boolean isOfName(char written) {
    char c = Signs.narrow(written);
    return Signs.isPlain(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isOfHost(char written) {
    char c = Signs.narrow(written);
    return Signs.isPlain(c) || c == '.' || c == '-';
  }
}
