package vn.doichieu.extractors.catalogue;

import java.util.List;

/** The data files, in the order in which they depend on each other, with the columns each must have (the key first). */
enum CatalogueFile {
    UNITS("units.tsv", "name kind aliases"),
    INDICATORS("indicators.tsv", "id area unit name_vi form partOf meaning"),
    PHRASES("phrases.tsv", "id indicator label unless within notWithin notBeside units yes no"),
    HEADINGS("headings.tsv", "id area role words unless yes no"),
    ROLES("roles.tsv", "id role kinds words unless yes no"),
    DOCUMENT_TYPES("document-types.tsv", "symbol name names"),
    WARDS("wards.tsv", "code type name province_code province"),
    IDENTITIES("identities.tsv", "id kind whole parts limit unless source holds breaks"),
    SYNONYMS("synonyms.tsv", "id written means note"),
    SCOPES("scopes.tsv", "id place words unless yes no note");

    private final String fileName;
    private final String columns;

    CatalogueFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }

    String key() {
        return columns().get(0);
    }
}
