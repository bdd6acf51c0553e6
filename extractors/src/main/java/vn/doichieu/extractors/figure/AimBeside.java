package vn.doichieu.extractors.figure;

import java.util.regex.Pattern;

/** Words that set an aim beside the result before it: "(chỉ tiêu 50%)". It is an aim of the same thing. */
final class AimBeside {
    private static final Pattern AIM = Pattern.compile(
            "\\W*((tuy |nhưng |và |cũng |vẫn )?(cao hơn|thấp hơn|hơn|so với|với|chưa bằng|chưa đạt|bằng|so) )?"
                    + "(chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|dự toán)"
                    + "(( tỉnh| thành phố| ubnd tỉnh| ubnd thành phố| cấp trên)?( đề ra| giao| được giao| năm| là| đạt))*\\W*");

    private AimBeside() {}

    /**
     * Whether the words say so and nothing else.
     *
     * @param own folded words before the number that no other number shares
     */
    static boolean is(String own) {
        boolean mayAim = own.contains("chỉ tiêu")
                || own.contains("mục tiêu")
                || own.contains("kế hoạch")
                || own.contains("yêu cầu")
                || own.contains("dự toán");
        return mayAim && AIM.matcher(own).matches();
    }
}
