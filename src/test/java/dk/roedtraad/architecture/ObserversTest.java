package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ObserversTest {

    private static final JavaClasses PLANTED = Production.plantedClasses("observer");

    private static final String PLANTED_BASE = Production.planted("observer");

    @Test
    void ledgerAndProcessHearTheFeatures() {
        assertThat(Observers.ofEvents(Production.classes(), BASE, "deadlines")).isNotEmpty();
        assertThat(Observers.ofEvents(Production.classes(), BASE, "process")).isNotEmpty();
    }

    @Test
    void theLedgerHearsBeforeTheProcess() {
        assertThat(Observers.outOfOrder(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void anObserverOutOfOrderIsFound() {
        assertThat(Observers.outOfOrder(PLANTED, PLANTED_BASE)).containsExactly("deadlines.Clocks.late",
            "deadlines.Clocks.whenever", "process.Messages.early");
    }

    @Test
    void everyEventIsHeardWithinItsTransaction() {
        assertThat(Observers.asynchronous(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void anEventHeardLaterIsFound() {
        assertThat(Observers.asynchronous(PLANTED, PLANTED_BASE))
            .containsExactly("process.Messages.afterwards", "process.Messages.fire");
    }
}
