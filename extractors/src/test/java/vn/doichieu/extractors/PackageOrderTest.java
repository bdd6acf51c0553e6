package vn.doichieu.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package may use only those before it. */
class PackageOrderTest {
    private static final String ROOT = "vn.doichieu.extractors";
    private static final List<String> ORDER = List.of(
            "text",
            "document",
            "scan",
            "reading",
            "catalogue",
            "quantity",
            "learning",
            "structure",
            "learning",
            "figure",
            "trust",
            "claim",
            "repair");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void every_package_has_a_place_in_the_order() {
        assertThat(classes).isNotEmpty();
        assertThat(classes.stream().map(PackageOrderTest::place)).allMatch(place -> place >= 0);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        for (JavaClass user : classes) {
            for (var dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (used.getPackageName().startsWith(ROOT)) {
                    assertThat(place(used)).as(dependency.getDescription()).isLessThanOrEqualTo(place(user));
                }
            }
        }
    }

    /** The root package, which joins the stages, comes last; -1 for a package that the order does not know. */
    private static int place(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? ORDER.size() : ORDER.indexOf(name.substring(ROOT.length() + 1));
    }
}
