package vn.doichieu.extractors.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.extractors.catalogue.CatalogueLoader;
import vn.doichieu.extractors.catalogue.Ward;
import vn.doichieu.extractors.text.Folding;

/** Every ward of the official list is found in each of its spellings, and no other with it. */
class WardNamesTest {
    private static final Locale VIETNAM = Locale.forLanguageTag("vi");

    /** Each spelling as readers hand it on: NFC. */
    private static final Map<String, UnaryOperator<String>> SPELLINGS = Map.of(
            "as listed", name -> name,
            "decomposed", name -> Folding.nfc(Normalizer.normalize(name, Normalizer.Form.NFD)),
            "capitals", name -> name.toUpperCase(VIETNAM),
            "old tones", WardNamesTest::oldTones,
            "new tones", WardNamesTest::newTones,
            "old tones in capitals", name -> oldTones(name).toUpperCase(VIETNAM),
            "new tones in capitals", name -> newTones(name).toUpperCase(VIETNAM));

    private static final String[][] TONES = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
        {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
        {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
    };

    private final List<Ward> wards = CatalogueLoader.builtIn().wards();
    private final WardNames names = new WardNames(wards);

    @Test
    void all_wards_are_found_in_all_spellings_and_no_others() {
        assertThat(wards).hasSize(3321);
        Map<String, List<String>> codes = wards.stream()
                .collect(Collectors.groupingBy(
                        ward -> ward.fullName().toLowerCase(VIETNAM),
                        Collectors.mapping(Ward::code, Collectors.toList())));
        SPELLINGS.forEach((kind, spelling) -> {
            for (Ward ward : wards) {
                String text = "UBND " + spelling.apply(ward.fullName()) + ", ngày 05";
                List<WardNames.Named> found = names.in(text);
                assertThat(found).as(kind + ": " + text).hasSize(1);
                assertThat(found.get(0).wards())
                        .as(kind + ": " + text)
                        .extracting(Ward::code)
                        .contains(ward.code())
                        .allMatch(code -> isSpeltAlike(code, ward, codes));
            }
        });
    }

    /** The same letters and tones but for where the tone stands and i/y. */
    private boolean isSpeltAlike(String code, Ward ward, Map<String, List<String>> codes) {
        return codes.get(ward.fullName().toLowerCase(VIETNAM)).contains(code)
                || wards.stream()
                        .filter(other -> other.code().equals(code))
                        .allMatch(other -> withY(other.fullName()).equalsIgnoreCase(withY(ward.fullName())));
    }

    @ParameterizedTest
    @CsvSource({
        "XÃ CẨM GIÀNG, Xã Cẩm Giàng",
        "XÃ CẨM GIANG, Xã Cẩm Giang",
        "PHƯỜNG HOÀ BÌNH, Phường Hòa Bình",
        "PHƯỜNG HÒA BÌNH, Phường Hòa Bình",
        "PHƯỜNG THUỶ NGUYÊN, Phường Thủy Nguyên",
    })
    void letterheads_in_capitals_name_one_ward(String printed, String fullName) {
        assertThat(names.in(printed))
                .hasSize(1)
                .first()
                .satisfies(named -> assertThat(named.wards())
                        .isNotEmpty()
                        .allMatch(ward -> newTones(ward.fullName()).equals(fullName)));
    }

    /** Mỹ Quí and Mỹ Quý, of two provinces, are one name by its sound. */
    private static String withY(String name) {
        return newTones(name).replace("Quí", "Quý");
    }

    private static String oldTones(String name) {
        return moved(name, 0, 1);
    }

    private static String newTones(String name) {
        return moved(name, 1, 0);
    }

    /** Only where the pair ends its syllable and does not follow q. */
    private static String moved(String name, int from, int to) {
        String moved = name;
        for (String[] tone : TONES) {
            moved = moved.replaceAll("(?<![qQ])" + tone[from] + "(?!\\p{L})", tone[to]);
        }
        return moved;
    }
}
