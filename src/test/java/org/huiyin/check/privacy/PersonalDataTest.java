package org.huiyin.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data is found in every form, and numbers and addresses of offices are not. */
final class PersonalDataTest {
  private static String found(String line) {
    boolean english = line.chars().allMatch(c -> c < 0x2000);
    List<Found> found = PersonalData.in(line, english ? Language.EN : Language.ZH);
    return found.stream()
        .map(one -> one.kind() + " " + line.substring(one.start(), one.end()))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "联系人张某，13812345678。 | MOBILE 13812345678",
        "电话：138 1234 5678 | MOBILE 138 1234 5678",
        "电话138-1234-5678，邮编210000 | MOBILE 138-1234-5678",
        "手机１３８１２３４５６７８ | MOBILE １３８１２３４５６７８",
        "手机号19912345678人人皆知 | MOBILE 19912345678",
        "+8613812345678 | MOBILE 8613812345678",
        "+86-138-1234-5678 | MOBILE 138-1234-5678",
        "025-83391234 13812345678 | MOBILE 13812345678",
        "(13812345678/张某) | MOBILE 13812345678",
        "Mobile: 13812345678 | MOBILE 13812345678",
        "tel13812345678 | MOBILE 13812345678",
        "张某,13812345678,示例 | MOBILE 13812345678",
        "身份证号%A%。 | ID_NUMBER %A%",
        "%B% | ID_NUMBER %B%",
        "身份证320102 19900101 %C% | ID_NUMBER 320102 19900101 %C%",
        "旧证320102900101123号 | ID_NUMBER 320102900101123",
        "邮箱zhang.san_1@qq.com。 | EMAIL zhang.san_1@qq.com",
        "Mail: zhang@gmail.com. | EMAIL zhang@gmail.com",
        "zhang＠163.com | EMAIL zhang＠163.com",
        "zhang@vip.sina.com | EMAIL zhang@vip.sina.com",
        "我家住示例路12号，请解决 | ADDRESS 家住示例路12号",
        "家庭住址：示例市东区示例路88号2幢301室 | ADDRESS 家庭住址：示例市东区示例路88号2幢301室",
        "示例路88号2幢1单元301室噪声扰民 | ADDRESS 示例路88号2幢1单元301室",
        "阳光花园3幢502室漏水 | ADDRESS 阳光花园3幢502室",
        "示例路18弄6号201室 | ADDRESS 示例路18弄6号201室",
        "He lives at 12 Sample Road | ADDRESS lives at 12 Sample Road",
        "Flat 301, Building 2, Sample Road | ADDRESS Flat 301, Building 2, Sample Road",
      })
  void what_is_personal_is_found(String line, String expected) {
    assertEquals(with(expected), found(with(line)));
  }

  private static String with(String line) {
    return line.replace("%A%", "320102199001011232")
        .replace("%B%", "11010519491231109X")
        .replace("%C%", "1232");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "苏工信函〔2021〕13812345678号",
        "第13812345678号",
        "索引号：014000319/2021-00123",
        "编号13812345678",
        "共13812345678元",
        "投资13,812,345,678元",
        "投资13 812 345 678元",
        "金额：13812345678",
        "累计13812345678次",
        "13812345678.50",
        "约13812345678余",
        "电话：025-83391234",
        "电话02583391234",
        "热线12345、12315，或400-123-4567",
        "https://www.example.cn/art/13812345678.html",
        "统一社会信用代码91320000134567890X",
        "银行账号6222021234567890123",
        "1381234567",
        "138123456789",
        "23812345678",
        "12812345678",
        "身份证号320102199001011231",
        "999912199001011234",
        "2024年5月20日至2024年6月1日，168 个、120 家",
        "邮箱jtj@nanjing.gov.cn，office@example.cn",
        "@qq.com 不是邮箱",
        "地址：示例市示例路12号305室",
        "示例路12号示例大厦3楼会议室",
        "加装电梯30幢，惠及12单元居民",
        "改造3个小区、12幢楼、300户",
        "科技园3幢502室的示例公司",
        "本市户籍儿童1200人",
        "住房120套，居住面积30平方米",
        "Room 305, 12 Sample Road",
        "We live in 12 cities",
      })
  void what_is_not_personal_passes(String line) {
    assertEquals("", found(line));
  }
}
