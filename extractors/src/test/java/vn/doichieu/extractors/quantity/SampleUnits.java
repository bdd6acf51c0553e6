package vn.doichieu.extractors.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.extractors.catalogue.MeasureUnit;
import vn.doichieu.extractors.text.Folding;

/** Measure units for the tests of this package, as units.tsv lists them. */
final class SampleUnits {

    private static final String COUNTED = """
            hồ sơ|hs
            TTHC|thủ tục hành chính|thủ tục
            lượt người|lượt công dân
            lượt|lượt đọc
            người|người dân|công dân
            vụ việc|vụ
            đơn|đơn thư|lá đơn
            đơn vị|đơn vị sự nghiệp
            đoàn
            văn bản|vb
            nhiệm vụ
            biên chế
            chỉ tiêu
            tin, bài|tin bài|tin,bài|tin|bài|bài viết
            cuộc
            buổi
            lớp
            tổ dân phố
            trường|trường học
            trường hợp
            quyết định
            kế hoạch
            phản ánh, kiến nghị|pakn|phản ánh kiến nghị|phản ánh|kiến nghị
            cơ quan
            công chức
            viên chức
            cán bộ
            máy|máy tính
            ghế
            tờ|tờ rơi
            băng rôn|băng-rôn
            hội nghị
            sáng kiến
            mô hình
            giải pháp
            nhóm
            dịch vụ công|dvctt|dịch vụ công trực tuyến
            phòng
            tổ
            thôn
            hộ
            giao dịch
            lĩnh vực
            phiếu
            ngày|ngày làm việc
            tháng
            năm
            lần
            đồng chí|đ/c
            chuyên viên
            """;

    private SampleUnits() {}

    static List<MeasureUnit> all() {
        List<MeasureUnit> units = new ArrayList<>();
        COUNTED.lines().forEach(line -> units.add(unit(MeasureUnit.Kind.COUNT, line)));
        units.add(unit(MeasureUnit.Kind.PERCENT, "%|phần trăm"));
        units.add(unit(MeasureUnit.Kind.MONEY, "đồng|đ|vnđ|vnd"));
        units.add(unit(MeasureUnit.Kind.SCORE, "điểm"));
        units.add(unit(MeasureUnit.Kind.MEASURE, "m2|m²|mét vuông"));
        units.add(unit(MeasureUnit.Kind.MEASURE, "km2|km²"));
        units.add(unit(MeasureUnit.Kind.MEASURE, "km"));
        units.add(unit(MeasureUnit.Kind.MEASURE, "ha"));
        return units;
    }

    private static MeasureUnit unit(MeasureUnit.Kind kind, String names) {
        String[] written = names.split("\\|");
        List<String> aliases = new ArrayList<>();
        for (String name : written) {
            aliases.add(Folding.fold(name));
        }
        aliases.sort(Comparator.comparingInt(String::length).reversed());
        return new MeasureUnit(written[0], kind, aliases);
    }
}
