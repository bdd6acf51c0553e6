package vn.doichieu.extractors.catalogue;

import java.util.List;

/** The data files, in the order in which they depend on each other, with the columns each must and may have. */
enum CatalogueFile {
    UNITS("units.tsv", "name kind", "aliases"),
    INDICATORS("indicators.tsv", "id area unit name_vi", "form partOf meaning"),
    PHRASES("phrases.tsv", "id indicator label units yes no", "unless within notWithin notBeside"),
    HEADINGS("headings.tsv", "id words yes no", "area role unless"),
    ROLES("roles.tsv", "id role kinds words yes no", "unless"),
    DOCUMENT_TYPES("document-types.tsv", "symbol name", "names"),
    WARDS("wards.tsv", "code type name province_code province", ""),
    IDENTITIES("identities.tsv", "id kind whole source holds breaks", "parts limit unless"),
    SYNONYMS("synonyms.tsv", "id written means", "note"),
    SCOPES("scopes.tsv", "id place words yes no", "unless note");

    private final String fileName;
    private final String required;
    private final String optional;

    CatalogueFile(String fileName, String required, String optional) {
        this.fileName = fileName;
        this.required = required;
        this.optional = optional;
    }

    String fileName() {
        return fileName;
    }

    /** What the header must name, the key first. */
    List<String> required() {
        return List.of(required.split(" "));
    }

    /** What it may leave out, all rows then having nothing there. */
    List<String> optional() {
        return optional.isEmpty() ? List.of() : List.of(optional.split(" "));
    }

    String key() {
        return required().get(0);
    }
}
