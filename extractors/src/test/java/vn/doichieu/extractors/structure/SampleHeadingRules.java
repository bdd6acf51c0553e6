package vn.doichieu.extractors.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.catalogue.HeadingRule;

/** A handful of heading rules for tests; the catalogue has the full list. */
final class SampleHeadingRules {
    static final List<HeadingRule> SOME = List.of(
            role("general", "khái quát chung"),
            role("plan", "phương hướng|thời gian tới"),
            role("assessment", "đánh giá chung"),
            role("proposals", "kiến nghị"),
            role("results", "kết quả thực hiện"),
            area(1, "chỉ đạo|tuyên truyền"),
            area(2, "thể chế"),
            area(3, "thủ tục hành chính|một cửa"),
            area(4, "tổ chức bộ máy"),
            area(5, "chế độ công vụ"),
            area(6, "tài chính công"),
            area(7, "chính quyền điện tử|chính quyền số"));

    private SampleHeadingRules() {}

    private static HeadingRule role(String role, String words) {
        return new HeadingRule(role, Optional.empty(), Optional.of(role), groups(words), List.of());
    }

    private static HeadingRule area(int area, String words) {
        return new HeadingRule("area-" + area, Optional.of(area), Optional.empty(), groups(words), List.of());
    }

    private static List<List<String>> groups(String words) {
        return List.of(Arrays.asList(words.split("\\|")));
    }
}
