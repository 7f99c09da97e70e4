package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersAgainTest {

    private static final String CASE = "case 1";

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
        TimersAgain.setUp(models.engine(), CASE, "F-FIRST-EFFORT");
        TimersAgain.setUp(models.engine(), CASE, "F-END");
        walk.breaches("F-FIRST-EFFORT").does("considerReReferral").breaches("F-END");
        assertThat(models.notices()).hasSize(4);
        ModelPaths.closed(walk).ends("programmeCompleted");
    }

    @Test
    void aTimerThatStandsIsNotDoubled() {
        TimersAgain.setUp(models.engine(), CASE, "F-END");
        walk.breaches("F-END");
    }

    @Test
    void whatIsNotGuardedGetsNone() {
        TimersAgain.setUp(models.engine(), CASE, "F-PLANFU");
        TimersAgain.setUp(models.engine(), CASE, "F-PREP");
        TimersAgain.setUp(models.engine(), "another case", "F-END");
        assertThat(models.engine().getManagementService().createJobQuery().count()).isEqualTo(2);
    }
}
