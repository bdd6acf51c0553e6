package vn.doichieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package may use only those before it, and the extractors know nothing of the pipeline. */
class PackageOrderTest {
    private static final String ROOT = "vn.doichieu.pipeline";
    private static final List<String> ORDER = List.of(
            "check", "intake", "store", "compare", "feed", "export", "run", "evaluate", "evaluate.reading", "cli");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.doichieu");

    @Test
    void every_package_has_a_place_in_the_order() {
        assertThat(classes).isNotEmpty();
        assertThat(classes.stream().filter(PackageOrderTest::inPipeline).map(PackageOrderTest::place))
                .isNotEmpty()
                .allMatch(place -> place >= 0);
    }

    @Test
    void a_package_uses_only_those_before_it() {
        for (JavaClass user : classes) {
            for (var dependency : user.getDirectDependenciesFromSelf()) {
                JavaClass used = dependency.getTargetClass().getBaseComponentType();
                if (inPipeline(used)) {
                    assertThat(inPipeline(user)).as(dependency.getDescription()).isTrue();
                    assertThat(place(used)).as(dependency.getDescription()).isLessThanOrEqualTo(place(user));
                }
            }
        }
    }

    private static boolean inPipeline(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    private static int place(JavaClass type) {
        return ORDER.indexOf(type.getPackageName().substring(ROOT.length() + 1));
    }
}
