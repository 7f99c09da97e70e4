package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final JavaClasses PLANTED = Production.plantedClasses("resource");

    private static final String PLANTED_BASE = Production.planted("resource");

    @Test
    void thereAreOperations() {
        assertThat(Resources.operations(Production.classes())).hasSizeGreaterThan(10);
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(Resources.withoutRole(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void anOperationOpenToAllIsFound() {
        assertThat(Resources.withoutRole(PLANTED, PLANTED_BASE)).containsExactly("plans.OpenResource.list",
            "plans.OpenResource.read");
    }

    @Test
    void rolesGuardOperations() {
        assertThat(Resources.rolesThatGuardNothing(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aRoleThatGuardsNothingIsFound() {
        assertThat(Resources.rolesThatGuardNothing(PLANTED, PLANTED_BASE))
            .containsExactly("plans.OpenResource.forgotten");
    }

    @Test
    void everyResourceIsAnAct() {
        assertThat(Resources.withoutTransaction(Production.classes(), BASE, Resources.WITHOUT_ROWS)).isEmpty();
    }

    @Test
    void aResourceOutsideATransactionIsFound() {
        assertThat(Resources.withoutTransaction(PLANTED, PLANTED_BASE, Map.of("plans.GoodResource", "listed")))
            .containsExactly("plans.GoodResource is listed without need", "plans.OpenResource is no act");
        assertThat(Resources.withoutTransaction(PLANTED, PLANTED_BASE, Map.of("plans.OpenResource", "listed")))
            .isEmpty();
    }

    @Test
    void noResourceSwallowsAFailure() {
        assertThat(Resources.swallowing(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aSwallowedFailureIsFound() {
        assertThat(Resources.swallowing(PLANTED, PLANTED_BASE)).containsExactly("plans.OpenResource.read");
    }

    @Test
    void operationsStandInPublicResources() {
        assertThat(Resources.misshapen(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void anOperationElsewhereIsFound() {
        assertThat(Resources.misshapen(PLANTED, PLANTED_BASE)).containsExactly("plans.OpenResource");
    }

    @Test
    void resourcesServeAllRequests() {
        assertThat(Resources.madeForEachRequest(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aResourceMadeForEachRequestIsFound() {
        assertThat(Resources.madeForEachRequest(PLANTED, PLANTED_BASE)).containsExactly("plans.OpenResource");
    }
}
