package dk.roedtraad.architecture;

import static dk.roedtraad.architecture.Production.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final JavaClasses PLANTED = Production.plantedClasses("naming");

    private static final String PLANTED_BASE = Production.planted("naming");

    @Test
    void namesSayWhatAClassDoes() {
        assertThat(Names.empty(Production.classes(), BASE)).isEmpty();
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        assertThat(Names.empty(PLANTED, PLANTED_BASE))
            .containsExactly("plans.OnlyImpl", "plans.OnlyImpl$PlanUtils");
    }

    @Test
    void anInterfaceHasSeveralImplementorsOrAReason() {
        assertThat(Names.lonelyInterfaces(Production.classes(), BASE, Names.REASONS)).isEmpty();
    }

    @Test
    void anInterfaceBeforeOneClassIsFound() {
        assertThat(Names.lonelyInterfaces(PLANTED, PLANTED_BASE, Map.of()))
            .containsExactly("plans.Lonely has one implementor and no reason");
    }

    @Test
    void aReasonThatNoLongerHoldsIsFound() {
        assertThat(Names.lonelyInterfaces(PLANTED, PLANTED_BASE, Map.of("plans.Lonely", "named", "plans.Shared",
            "was lonely"))).containsExactly("plans.Shared does not have exactly one implementor");
    }
}
