package dk.roedtraad.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items done apart are kept or lost each by itself, whatever becomes of what surrounds them. */
@ExtendWith(ArquillianExtension.class)
class EachApartInsideIT {

    private static final Identity SOMEBODY = new Identity("0665", "somebody", Set.of(Role.LEADER), null);

    @Inject
    EachApart apart;

    @Inject
    RunAs runAs;

    @Inject
    Surrounding surrounding;

    private static void mayNotBe() {
        throw new IllegalArgumentException("planted");
    }

    @Test
    void anItemThatFailsHarmsNoOther() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        as(() -> apart.call(() -> surrounding.reads(first)));
        assertThatThrownBy(() -> as(() -> apart.call(() -> {
            surrounding.reads(second);
            mayNotBe();
            return null;
        }))).isInstanceOf(IllegalArgumentException.class).hasMessage("planted");
        as(() -> apart.call(() -> surrounding.reads(third)));
        assertThat(readers(first)).containsExactly("somebody");
        assertThat(readers(second)).isEmpty();
        assertThat(readers(third)).containsExactly("somebody");
    }

    @Test
    void anItemIsKeptThoughWhatSurroundsItIsRolledBack() {
        UUID around = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        assertThatThrownBy(() -> as(() -> surrounding.failsAround(around, () ->
            apart.call(() -> surrounding.reads(item))))).hasMessage("planted");
        assertThat(readers(around)).isEmpty();
        assertThat(readers(item)).containsExactly("somebody");
    }

    @Test
    void anItemThatFailsDoesNotDoomWhatSurroundsIt() {
        UUID around = UUID.randomUUID();
        as(() -> surrounding.goesOnAround(around, () -> apart.call(() -> {
            mayNotBe();
            return null;
        })));
        assertThat(readers(around)).containsExactly("somebody");
    }

    private List<String> readers(UUID caseId) {
        return as(() -> apart.call(() -> surrounding.readersOf(caseId)));
    }

    private <T> T as(Supplier<T> work) {
        return runAs.call(SOMEBODY, work);
    }

    /** Writes and reads the log of readings, in whatever transaction there is. */
    @ApplicationScoped
    static class Surrounding {

        @PersistenceContext(unitName = "roedtraad")
        EntityManager rows;

        @Inject
        ReadLog log;

        Void reads(UUID caseId) {
            log.seen(caseId, "case");
            return null;
        }

        List<String> readersOf(UUID caseId) {
            return rows.createQuery("select r.person from Reading r where r.caseId = :case", String.class)
                .setParameter("case", caseId).getResultList();
        }

        @Act
        <T> T failsAround(UUID caseId, Supplier<T> item) {
            reads(caseId);
            item.get();
            throw new IllegalArgumentException("planted");
        }

        @Act
        <T> T goesOnAround(UUID caseId, Supplier<T> item) {
            reads(caseId);
            assertThatThrownBy(item::get).hasMessage("planted");
            return null;
        }
    }
}
