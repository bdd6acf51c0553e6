package vn.doichieu.extractors.structure;

import java.util.Arrays;
import java.util.List;
import vn.doichieu.extractors.text.Folding;

/** Words of Vietnamese administrative prose that tell a sentence from the title it is glued to; folded. */
final class SentenceWords {
    /** Words that open a sentence and do not stand, capitalised, inside a title. */
    static final List<String> OPENERS = words("""
            đưa | hoàn thành | hoàn thiện | cập nhật | công khai | niêm yết | bảo đảm | đảm bảo | giải quyết | tiếp nhận |
            thành lập | phân công | kiện toàn | chuẩn bị | vận hành | hỗ trợ | hướng dẫn | tuyên truyền | yêu cầu |
            sắp xếp | kiểm tra | đánh giá | tham mưu | ứng dụng | người | cơ bản | nhìn | đồng thời | ngoài ra | cán bộ |
            trong | từ | thực hiện | trên | căn cứ | đến | công tác | việc | tổ chức | năm | ngay |
            hiện | qua | thông qua | sau | với | để | nhằm | ngày | tăng cường | tiếp tục | triển
            khai | ban hành | chỉ đạo | xây dựng | kết quả | tổng | số | đã | không | chưa | theo |
            nhìn chung | bên cạnh | tại | do | một | toàn | ngoài | hằng | hàng | tập trung | duy
            trì | các | những | mọi | nội dung | quán triệt | đẩy mạnh | nâng cao | đề nghị | đề
            xuất | kiến nghị | tuy nhiên | có | tính | khi | cùng | được | phối hợp | rà soát | tỷ
            lệ | thường xuyên | chủ động | kịp thời | bố trí | cử | quý | tình hình | về
            """);

    /** First words of those who act in such reports. */
    static final List<String> SUBJECTS = words("""
            ubnd | ủy ban | hđnd | hội đồng | đảng ủy | thường trực | lãnh đạo | chủ tịch | phó chủ
            tịch | phòng | ban | trung tâm | đoàn | hội | mặt trận | ubmttq | mttq | tổ | xã |
            phường | đặc khu | công an | văn phòng | bộ phận | cán bộ | công chức | người | đội ngũ
            | hệ thống | địa phương | đơn vị | cơ quan | đảng bộ | cấp ủy
            """);

    /** Abbreviations that name an actor; others (CCHC, TTHC) belong to titles. */
    static final List<String> ABBREVIATIONS = words("""
            ubnd | hđnd | mttq | ubmttq | bcđ
            """);

    /** After one of these the title goes on, whatever is capitalised. */
    static final List<String> CONNECTORS = words("""
            của | và | với | tại | do | trên | cho | về | từ | bởi | theo | ở | trong | đến | thuộc
            | hoặc | các | những | một | giữa | qua | gồm | là | bằng | cùng | như | để | việc | khi
            | được | vào | ra | đối | giai | ngày | năm | tháng | số | ông | bà | - | –
            """);

    /** Verbs by which a capitalised word shows to be the subject of a sentence. */
    static final List<String> VERBS = words("""
            đã | đang | được | luôn | là | có | đạt | gồm | chưa | không | sẽ | ban hành | chỉ đạo |
            tổ chức | phối hợp | triển khai | thực hiện | xây dựng | phân công | bố trí | báo cáo |
            tiếp tục | chủ động | quan tâm | thường xuyên | tập trung | thành lập | duy trì | yêu
            cầu | tiếp nhận | giải quyết | tham mưu | đảm bảo | bảo đảm | tăng cường | quán triệt
            """);

    /** Verbs that tell a sentence whatever its subject is. */
    static final List<String> AUXILIARIES = words("""
            đã | đang | được | luôn | là | có | đạt | gồm | chưa | không | sẽ
            """);

    /** Besides a comma, what never stands between a subject and its verb. */
    static final List<String> BREAKS = words("""
            với | tại | về | cho | từ | theo | trong | ngày | số | trên | để | qua | như
            """);

    /** Words by which a title names its subject; plans and lists of measures start with a verb instead. */
    static final List<String> NOMINAL = words("""
            về | việc | kết quả | tình hình | công tác | đánh giá | nêu rõ | tổng hợp | thực trạng | hoạt động
            """);

    private SentenceWords() {}

    /** Whether one of the phrases stands at the offset as whole words. */
    static boolean startsAt(String folded, int at, List<String> phrases) {
        return phrases.stream()
                .anyMatch(phrase ->
                        folded.startsWith(phrase, at) && Folding.standsAlone(folded, at, at + phrase.length()));
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.strip().replaceAll("\\s+", " ").split(" ?\\| ?"));
    }
}
