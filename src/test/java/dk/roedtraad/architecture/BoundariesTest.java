package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {

    private static final JavaClasses PLANTED = Production.plantedClasses("boundary");

    private static final String PLANTED_BASE = Production.planted("boundary");

    @Test
    void onlyTheProcessKnowsTheEngine() {
        assertThat(Boundaries.enginesOutsideProcess(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void theProcessDoesKnowTheEngine() {
        assertThat(usesOf("process", "org.camunda")).isNotEmpty();
    }

    @Test
    void anEngineInAFeatureIsFound() {
        assertThat(Boundaries.enginesOutsideProcess(PLANTED, PLANTED_BASE)).isNotEmpty()
            .allMatch(found -> found.contains("plans.EngineKnowing")).noneMatch(found -> found.contains("Allowed"));
    }

    @Test
    void onlyResourcesKnowTheWeb() {
        assertThat(Boundaries.webOutsideResources(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void restAndSecurityDoKnowTheWeb() {
        assertThat(usesOf("rest", "jakarta.ws.rs")).isNotEmpty();
        assertThat(usesOf("security", "jakarta.ws.rs")).isNotEmpty();
    }

    @Test
    void theWebInAFeatureIsFound() {
        assertThat(Boundaries.webOutsideResources(PLANTED, PLANTED_BASE)).containsExactly(
            "plans.GreedyFilter uses jakarta.ws.rs.core.Response",
            "plans.PathlessResource uses jakarta.ws.rs.core.Response",
            "plans.WebKnowing uses jakarta.ws.rs.core.Response");
    }

    @Test
    void entitiesAreHidden() {
        assertThat(Boundaries.visibleEntities(Production.classes())).isEmpty();
    }

    @Test
    void aVisibleEntityIsFound() {
        assertThat(Boundaries.visibleEntities(PLANTED)).containsExactly(PLANTED_BASE + ".meetings.Meeting");
    }

    @Test
    void aModuleUsesNoRowOfAnother() {
        assertThat(Boundaries.foreignEntities(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aRowOfAnotherModuleIsFound() {
        assertThat(Boundaries.foreignEntities(PLANTED, PLANTED_BASE))
            .containsExactly("plans.MeetingKnowing uses meetings.Meeting");
    }

    @Test
    void everyRowBelongsToAMunicipality() {
        assertThat(Boundaries.rowsOfNoMunicipality(Production.classes())).isEmpty();
    }

    @Test
    void aRowOfNoMunicipalityIsFound() {
        assertThat(Boundaries.rowsOfNoMunicipality(PLANTED)).containsExactly(PLANTED_BASE + ".meetings.Meeting");
    }

    private static List<JavaClass> usesOf(String module, String library) {
        return Production.classes().stream().filter(type -> Production.moduleOf(type, BASE).equals(module))
            .filter(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library))).toList();
    }
}
