package vn.doichieu.extractors.quantity;

/** What a recognised passage is. */
public enum MentionKind {
    /** A number of things, with or without a counting noun: "5462 hồ sơ", "05", "03 đơn vị". */
    COUNT,
    /** A share: "99,3%", "72,5\%", "70,4;" after "=" where the sign was lost. */
    PERCENT,
    /** An amount of money, value in đồng: "235 tỷ 407 triệu đồng". */
    MONEY,
    /** A score: "95,66/100 điểm" (the 95,66; the 100 is its {@link Mention#whole()}). */
    SCORE,
    /** A length, area or other measured size: "260 m2", "gần 7 km". */
    MEASURE,
    /** Zero in words: "không ban hành văn bản quy phạm pháp luật mới", "chưa phát sinh hồ sơ". */
    ZERO,
    DATE,
    PERIOD,
    DOCUMENT_NUMBER,
    /** A number that counts nothing: section numbers, law years, standards, phones, ranks, levels, names. */
    NOT_A_QUANTITY;

    /** Whether a figure can be made of it. */
    public boolean isQuantity() {
        return compareTo(DATE) < 0;
    }
}
