package vn.doichieu.extractors.quantity;

/** How firmly a number is stated. */
public enum Qualifier {
    EXACT,
    /** "khoảng", "gần", "hàng chục". */
    APPROX,
    /** "trên", "hơn", "tối thiểu", "ít nhất". */
    AT_LEAST,
    /** "dưới", "không quá", "tối đa". */
    AT_MOST,
    /** "dự kiến", "phấn đấu", "kế hoạch", "dự toán". */
    PLANNED,
    /** "ước", "ước đạt", "ước thực hiện". */
    ESTIMATED
}
