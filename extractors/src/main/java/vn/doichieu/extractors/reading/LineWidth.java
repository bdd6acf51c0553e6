package vn.doichieu.extractors.reading;

import java.text.Normalizer;

/**
 * How wide text runs on paper, in thousandths of the type size, as in the serif face that administrative documents are
 * set in (Decree 30/2020/NĐ-CP: Times New Roman). Counting characters would call a line of capitals short.
 */
final class LineWidth {
    private LineWidth() {}

    static int of(CharSequence text) {
        return text.chars().map(LineWidth::of).sum();
    }

    private static int of(int c) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (Character.isLetter(c)) {
            return c == 'đ' || c == 'Đ' ? ascii(c == 'đ' ? 'd' : 'D') : ascii(base(c));
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 500;
    }

    private static int base(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
    }

    private static int ascii(int c) {
        if (Character.isDigit(c)) {
            return 500;
        }
        if (Character.isUpperCase(c)) {
            return c == 'I' ? 333 : c == 'M' ? 889 : 690;
        }
        return switch (c) {
            case 'i', 'j', 'l', 't', ' ', '.', ',', ';', ':', '/' -> 270;
            case 'f', 'r', 's', '(', ')', '-' -> 350;
            case 'm' -> 778;
            default -> 470;
        };
    }
}
