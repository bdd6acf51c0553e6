package vn.doichieu.pipeline.export;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of one resource bundle in one language; bundles are UTF-8 and lie beside the classes that use them. */
public final class Texts {

    private final Language language;
    private final ResourceBundle bundle;

    /** @param bundle base name: "vn.doichieu.pipeline.export.columns" */
    public Texts(String bundle, Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                bundle,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence as it stands; throws {@link java.util.MissingResourceException} for an unknown key. */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** The sentence with {0}, {1}, … filled in; numbers are written as the language writes them. */
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }
}
