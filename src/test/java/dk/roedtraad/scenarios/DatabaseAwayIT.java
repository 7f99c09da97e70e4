package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import dk.roedtraad.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While the database is away nothing is answered wrongly, and nothing has to be restarted when it is back. */
class DatabaseAwayIT extends HttpTest {

    private final Person caseworker = Municipality.HORSENS.preparing();

    @AfterEach
    void theDatabaseIsBack() {
        TestDatabase.comeBack();
    }

    @Test
    void aCallerIsToldToComeBackAndFindsEverythingWhenItDoes() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id();
        assertThat(caseworker.get(path).status()).isEqualTo(200);

        TestDatabase.goAway();

        Answer away = caseworker.get(path);
        assertThat(away.status()).as("%s", away.body()).isEqualTo(503);
        assertThat(away.json().path("code").asString()).isEqualTo("database-unavailable");
        assertThat(away.json().path("remedy").asString()).isNotBlank();

        TestDatabase.comeBack();

        assertThat(caseworker.get(path).status()).isEqualTo(200);
        theCase.does("orderMedicalCertificate", PreparationForms.certificateOrdered());
    }
}
