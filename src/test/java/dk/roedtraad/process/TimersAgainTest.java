package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersAgainTest {

    private static final String CASE = "00000000-0000-4000-8000-000000000001";

    private ModelEngine models;
    private Walk walk;

    @BeforeEach
    void startAProgramme() {
        models = new ModelEngine("again").withTheModels();
        Map<String, Object> nothingBehind = new HashMap<>();
        for (String asked : new String[] {"planAgreed", "baselineMeasured", "surveyed"}) {
            nothingBehind.put(asked, null);
        }
        walk = Walk.start(models.engine(), "programme", CASE, nothingBehind);
    }

    @AfterEach
    void stop() {
        models.close();
    }

    @Test
    void aTimerThatWentOffStandsAgain() {
        walk.breaches("F-FIRST-EFFORT").does("considerReReferral").breaches("F-END");
        TimersAgain.setUp(models.engine(), UUID.fromString(CASE), null, "F-FIRST-EFFORT");
        TimersAgain.setUp(models.engine(), UUID.fromString(CASE), null, "F-END");
        walk.breaches("F-FIRST-EFFORT").does("considerReReferral").breaches("F-END");
        assertThat(models.notices()).hasSize(4);
        ModelPaths.closed(walk).ends("programmeCompleted");
    }

    @Test
    void aTimerThatStandsIsNotDoubled() {
        TimersAgain.setUp(models.engine(), UUID.fromString(CASE), null, "F-END");
        walk.breaches("F-END");
    }

    @Test
    void whatIsNotGuardedGetsNone() {
        TimersAgain.setUp(models.engine(), UUID.fromString(CASE), null, "F-PLANFU");
        TimersAgain.setUp(models.engine(), UUID.fromString(CASE), null, "F-PREP");
        TimersAgain.setUp(models.engine(), UUID.randomUUID(), null, "F-END");
        assertThat(models.engine().getManagementService().createJobQuery().count()).isEqualTo(5);
    }
}
