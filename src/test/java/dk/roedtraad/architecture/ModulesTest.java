package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void modulesAreFreeOfCycles() {
        assertThat(Modules.cycles(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aCycleIsFound() {
        assertThat(Modules.cycles(Production.plantedClasses("cycle"), Production.planted("cycle")))
            .singleElement().asString().contains("Slice meetings", "Slice plans");
    }

    @Test
    void theInnerPackagesOfAModuleAreItsOwnAndFreeOfCycles() {
        assertThat(Production.classes()).anyMatch(type -> type.getPackageName().equals(BASE + ".reports.flow"));
        assertThat(Modules.cyclesWithin(Production.classes(), BASE)).isEmpty();
        assertThat(Modules.innersKnownOutside(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void whoeverLooksIntoAModuleIsFound() {
        assertThat(Modules.innersKnownOutside(Production.plantedClasses("inner"), Production.planted("inner")))
            .containsExactly("demo.Story uses reports.flow.Stay", "reports.Kit uses reports.caseload.Load");
        assertThat(Modules.cyclesWithin(Production.plantedClasses("inner"), Production.planted("inner")))
            .singleElement().asString().contains("Slice reports - caseload", "Slice reports - flow");
    }

    @Test
    void aModuleUsesOnlyWhatItMay() {
        assertThat(Modules.forbiddenDependencies(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aForbiddenDependencyIsFound() {
        assertThat(Modules.forbiddenDependencies(Production.plantedClasses("dependency"),
            Production.planted("dependency"))).containsExactly("meetings.Agenda uses plans.Plan",
                "plans.Plan uses demo.Persona");
    }

    @Test
    void featuresDoNotKnowEachOther() {
        assertThat(Modules.reach("meetings")).containsExactlyInAnyOrder("meetings", "cases", "rules", "tasks",
            "organisation", "changes", "rest", "security", "time");
        assertThat(Modules.reach("matching")).contains("plans").doesNotContain("programme", "deadlines");
    }

    @Test
    void nothingButDemoDependsOnTheProcessAndNothingOnDemo() {
        assertThat(Modules.MAY_USE.keySet()).filteredOn(module -> Modules.reach(module).contains("process"))
            .containsExactlyInAnyOrder("process", "demo");
        assertThat(Modules.MAY_USE.keySet()).filteredOn(module -> Modules.reach(module).contains("demo"))
            .containsExactly("demo");
    }

    @Test
    void theModulesAreThoseOfTheTable() {
        Set<String> written = new TreeSet<>(Modules.MAY_USE.keySet());
        written.removeAll(Modules.TO_COME);
        assertThat(Modules.present(Production.classes(), BASE)).containsExactlyElementsOf(written);
    }

    @Test
    void noClassLiesOutsideTheModules() {
        assertThat(Production.classes()).filteredOn(type -> Production.moduleOf(type, BASE).isEmpty())
            .isEmpty();
    }

    @Test
    void everyModuleSaysWhatItIsForAndWhatItIsNot() {
        Set<String> packages = Production.classes().stream().map(type -> type.getPackageName().substring(
            BASE.length() + 1)).collect(Collectors.toSet());
        assertThat(packages).contains("cases", "reports.flow").filteredOn(name -> !tellsOfItself(textOf(name)))
            .isEmpty();
    }

    @Test
    void aModuleThatSaysTooLittleIsFound() {
        assertThat(tellsOfItself("/** Meetings. */\npackage dk.roedtraad.meetings;\n")).isFalse();
        assertThat(tellsOfItself("// Meetings.\n// <p>No cases.\npackage dk.roedtraad.meetings;\n")).isFalse();
        assertThat(tellsOfItself(textOf("nowhere"))).isFalse();
    }

    private static String textOf(String name) {
        Path file = Production.MAIN.resolve("dk/roedtraad").resolve(name.replace('.', '/'))
            .resolve("package-info.java");
        return Files.exists(file) ? Production.read(file) : "";
    }

    /** One paragraph on what the module is for, and at least one more on what it is not and on what it rests. */
    private static boolean tellsOfItself(String text) {
        return text.startsWith("/**") && text.contains("<p>");
    }
}
