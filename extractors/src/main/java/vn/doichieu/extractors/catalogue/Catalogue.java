package vn.doichieu.extractors.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an analyst can edit, loaded and checked. Immutable.
 *
 * @param indicators by id, in file order
 * @param version    hash over all files, stored with results
 */
public record Catalogue(
        Map<String, Indicator> indicators,
        List<MeasureUnit> measureUnits,
        List<PhraseRule> phrases,
        List<HeadingRule> headings,
        List<RoleRule> roles,
        List<DocumentType> documentTypes,
        List<Ward> wards,
        List<Identity> identities,
        List<Synonym> synonyms,
        List<ScopeRule> scopes,
        String version) {

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }
}
