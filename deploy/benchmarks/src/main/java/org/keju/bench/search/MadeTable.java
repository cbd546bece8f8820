package org.keju.bench.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes a table of positions as large and as wordy as a national one. The same seed makes the same table. */
final class MadeTable {

    private static final List<String> PLACES =
            List.of("云江市", "青溪区", "柳溪县", "白鹭洲区", "松岭县", "石渡市", "临河区", "南屏县", "望海市", "北原区");
    private static final List<String> AGENCIES = List.of("税务局", "统计局", "海关", "气象局", "邮政管理局", "海事局", "审计局", "地震局");
    private static final List<String> BUREAUS = List.of("办公室", "财务处", "法规处", "信息中心", "第一税务所", "稽查局", "人事处", "综合科");
    private static final List<String> MAJORS = List.of(
            "经济学类", "财政学类", "金融学类", "会计学", "审计学", "法学类", "统计学类", "计算机类", "中国语言文学类", "新闻传播学类", "电子信息类", "公共管理类", "大气科学类",
            "工商管理类", "数学类");
    private static final List<String> EDUCATION = List.of("本科及以上", "本科及以上", "仅限本科", "硕士研究生及以上", "大专及以上");
    private static final List<String> POLITICS = List.of("不限", "不限", "不限", "中共党员", "中共党员或共青团员");
    private static final List<String> YEARS = List.of("无限制", "无限制", "二年", "三年", "五年以上");
    private static final List<String> REMARKS = List.of(
            "2022年应届高校毕业生，男性，在本单位最低服务年限为5年",
            "2022年应届高校毕业生，女性，在本单位最低服务年限为5年",
            "在本单位最低服务年限为5年，本单位不提供宿舍",
            "取得会计师及以上资格；需经常出差，工作强度较大");

    private final Random random = new Random(20_22);

    Path write(Path file, int positions) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("部门代码,部门名称,用人司局,招考职位,职位简介,职位代码,招考人数,专业,学历,学位,政治面貌,基层工作最低年限,工作地点,备注\n");
            for (int n = 0; n < positions; n++) {
                out.write(row(n) + "\n");
            }
        }
        return file;
    }

    private String row(int n) {
        int agency = n / 100;
        String place = PLACES.get(agency % PLACES.size()) + any(PLACES);
        return String.join(
                ",",
                String.valueOf(100_000 + agency),
                place + AGENCIES.get(agency % AGENCIES.size()),
                any(BUREAUS),
                "一级主任科员及以下（" + (n % 100 + 1) + "）",
                "负责" + any(AGENCIES) + any(BUREAUS) + "的日常管理、政策研究与业务办理",
                String.valueOf(300_000_000 + n),
                String.valueOf(1 + random.nextInt(3)),
                any(MAJORS) + "、" + any(MAJORS) + "、" + any(MAJORS) + "、" + any(MAJORS) + "、" + any(MAJORS),
                any(EDUCATION),
                "与最高学历相对应的学位",
                any(POLITICS),
                any(YEARS),
                place,
                any(REMARKS));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
