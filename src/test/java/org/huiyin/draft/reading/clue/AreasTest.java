package org.huiyin.draft.reading.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

  @ParameterizedTest
  @CsvSource({
    "我市公路总里程, 全市",
    "全县62个乡镇, 全县",
    "支持松屏县发展, 松屏县",
    "其中青岭县112公里, 青岭县",
    "东部三县公开招标, 东部三县",
    "三县农村公路, 三县",
    "东部三县招标；三县农村公路, 东部三县 东部三县",
    "在滨河新区增建公园, 滨河新区",
    "东城区、西城区分别, 东城区、西城区",
    "安排北部地区项目, 北部地区",
    "苏北地区新增, 苏北",
    "对主城区95座公共厕所, 主城区",
    "西河支流监测断面, 西河支流",
    "北部林区林下种植, 北部林区",
    "您所在的南浦街道现有, 南浦街道",
    "青岭乡、北坡镇等6个乡镇, 青岭乡、北坡镇",
    "青岚的学校, 青岚市",
    "占全省三分之一, ''",
    "全国人大, ''",
    "全市组织教育局长培训, 全市",
    "市财政局, ''",
    "青岚市交通运输局组织, ''",
    "省级企业技术中心, ''",
    "国家级示范区, ''",
    "城市更新, ''",
    "老旧小区改造, ''",
    "各县（市、区）, ''",
    "培训乡村医生, ''",
    "《松屏县农村公路规划》, ''",
    "编制省重大项目清单, ''",
    "入河排污口, ''"
  })
  void areas_are_found(String text, String names) {
    String found =
        new Areas(Optional.of("青岚市"))
            .in(text).stream().map(Areas.Area::name).collect(Collectors.joining(" "));
    assertEquals(names, found);
  }
}
