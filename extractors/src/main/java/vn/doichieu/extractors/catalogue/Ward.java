package vn.doichieu.extractors.catalogue;

/**
 * A commune-level unit of the list of 01/7/2025 (wards.tsv).
 *
 * @param code         official code: "10507"
 * @param type         "xã", "phường" or "đặc khu"
 * @param name         "Hải Dương", without the type
 * @param provinceCode "31"
 * @param province     "Hải Phòng"
 */
public record Ward(String code, String type, String name, String provinceCode, String province) {
    /** "Phường Hải Dương". */
    public String fullName() {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " " + name;
    }
}
