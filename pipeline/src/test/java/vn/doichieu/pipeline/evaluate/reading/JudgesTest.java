package vn.doichieu.pipeline.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doichieu.pipeline.evaluate.Tally;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadHeading;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadMark;
import vn.doichieu.pipeline.evaluate.reading.FileReading.ReadNote;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueHeading;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueNote;
import vn.doichieu.pipeline.evaluate.reading.StructureTruth.TrueTable;

class JudgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Cải cách thể chế                | 2     | 1 0 0              | 1 0 0
            CẢI CÁCH THỂ CHẾ:               | 2     | 1 0 0              | 1 0 0
            1.2. Cải cách thể chế           | 3     | 1 0 0              | 0 1 1
            Cải cách thể chế                | -     | 1 0 0              | 0 0 1
            Cải cách thể chế và nhiệm vụ    | 2     | 0 1 1              | 0 0 0
            """)
    void a_heading_is_found_by_the_letters_of_its_title(String title, Integer level, String headings, String levels) {
        OptionalInt told = level == null ? OptionalInt.empty() : OptionalInt.of(level);
        HeadingJudge.Result result = HeadingJudge.judge(
                List.of(new TrueHeading(Optional.of("1.2"), "Cải cách thể chế", 2)),
                List.of(new ReadHeading(title, told)));
        assertThat(result.headings().tally()).isEqualTo(tally(headings));
        assertThat(result.levels().tally()).isEqualTo(tally(levels));
    }

    private static final TrueTable TABLE = new TrueTable("ruled", 2, rows("STT;Nội dung", "1;Hộ tịch", "2;Đất đai"));

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(List.of(rows("STT;Nội  dung", "1;Hộ tịch", "2;Đất đai")), "3 0 0", "1 0 0"),
                Arguments.of(List.of(rows("STT;Nội dung", "1;Hộ tịch"), rows("2;Đất đai")), "3 0 0", "0 0 1"),
                Arguments.of(List.of(rows("STT;Nội dung", "1;Hộ tịch", "STT;Nội dung", "2;Đất đai")), "3 1 0", "1 0 0"),
                Arguments.of(List.of(rows("STT;Nội dung", "1;Hộ tịch 2;Đất đai")), "1 1 2", "0 0 1"),
                Arguments.of(List.of(rows("STT;Nội dung;", "1;Hộ tịch;", "2;Đất đai;")), "0 3 3", "0 0 1"),
                Arguments.of(List.of(rows("ỦY BAN;CỘNG HÒA")), "0 1 3", "0 0 1"),
                Arguments.of(List.of(), "0 0 3", "0 0 1"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_row_counts_cell_by_cell(List<List<List<String>>> read, String rows, String joined) {
        RowJudge.Result result = RowJudge.judge(List.of(TABLE), read);
        assertThat(result.rows().tally()).isEqualTo(tally(rows));
        assertThat(result.joined().tally()).isEqualTo(tally(joined));
    }

    @Test
    void tables_with_the_same_head_are_told_apart() {
        TrueTable other = new TrueTable("ruled", 1, rows("STT;Nội dung", "1;Chứng thực"));
        RowJudge.Result result = RowJudge.judge(
                List.of(TABLE, other),
                List.of(rows("STT;Nội dung", "1;Hộ tịch", "2;Đất đai"), rows("STT;Nội dung", "1;Chứng thực")));
        assertThat(result.rows().tally()).isEqualTo(new Tally(5, 0, 0));
        assertThat(result.joined().tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | Kế hoạch số 5/KH-UBND          | 2 | ban hành kế hoạch      | ban hành kế hoạch năm nay | 1 0 0
            2 | 2 Kế hoạch số 5/KH-UBND        | 2 | ban hành kế hoạch      | ban hành kế hoạch năm nay | 1 0 0
            2 | Kế hoạch số 5/KH-UBND          | 2 | ban hành               | ban hành kế hoạch năm nay | 0 0 1
            2 | Kế hoạch số 5/KH-UBND          | 3 | ban hành kế hoạch      | ban hành kế hoạch năm nay | 0 0 1
            2 | Kế hoạch số 5/KH-UBND          | 2 | ban hành kế hoạch      | và Kế hoạch số 5/KH-UBND  | 0 0 1
            2 | Kế hoạch số 5/KH-UBND Nơi nhận | 2 | ban hành kế hoạch      | ban hành kế hoạch năm nay | 0 1 1
            """)
    void a_note_has_its_words_its_place_and_no_part_in_the_text(
            String mark, String note, String marked, String before, String flow, String expected) {
        FileReading read = new FileReading(
                List.of(),
                List.of(),
                List.of(flow),
                List.of(new ReadNote(mark, note)),
                List.of(new ReadMark(marked, before)),
                List.of(),
                Optional.empty());
        TrueNote truth = new TrueNote("2", "hành kế hoạch", "Kế hoạch số 5/KH-UBND");
        assertThat(NoteJudge.judge(List.of(truth), read).tally()).isEqualTo(tally(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cơ quan;Số: 1;Quốc hiệu;Ngày          | 3 0 0
            Cơ quan;Quốc hiệu;Số: 1;Ngày          | 0 0 3
            Cơ quan Quốc hiệu;Số: 1 Ngày          | 0 0 3
            Cơ quan Số: 1 Quốc hiệu Ngày          | 3 0 0
            Cơ quan;Số: 1;Ngày                    | 1 0 2
            Ngày;Cơ quan;Số: 1;Quốc hiệu          | 2 0 1
            """)
    void blocks_follow_one_another_as_printed(String read, String expected) {
        List<String> truth = List.of("Cơ quan", "Số: 1", "Quốc hiệu", "Ngày");
        assertThat(OrderJudge.judge(truth, List.of(read.split(";"))).tally()).isEqualTo(tally(expected));
    }

    @Test
    void words_that_come_twice_are_taken_where_a_block_opens() {
        List<String> truth = List.of("Theo đề nghị của Sở Nội vụ", "Nơi nhận:", "Sở Nội vụ");
        assertThat(OrderJudge.judge(truth, truth).tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void numbers_count_as_often_as_they_are_printed() {
        assertThat(NumberJudge.judge(List.of("5", "5", "99,3%"), List.of("99,3%", "5", "20254"))
                        .tally())
                .isEqualTo(new Tally(2, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.462 hồ sơ, đạt 99,3 %; ngày 27/8/2025 | 5.462;99,3%;27/8/2025
            Kế hoạch số 07/KH-UBND, 420 m2, Q1      | 07;420
            năm 2025.                               | 2025
            """)
    void numbers_are_digits_with_what_stands_between_them(String text, String numbers) {
        assertThat(Printed.numbers(text)).containsExactly(numbers.split(";"));
    }

    private static Tally tally(String text) {
        String[] parts = text.split(" ");
        return new Tally(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static List<List<String>> rows(String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(";", -1)));
        }
        return cells;
    }
}
