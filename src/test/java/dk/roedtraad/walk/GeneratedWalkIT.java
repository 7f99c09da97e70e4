package dk.roedtraad.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hundreds of generated lives through two years, with a restart in the middle. */
class GeneratedWalkIT {

    private static GeneratedWalk walk;

    @BeforeAll
    static void theLivesAreLived() {
        walk = GeneratedWalk.of(KeptSeeds.toWalk().boxed().collect(Collectors.toCollection(LinkedHashSet::new)));
        System.out.printf("Walk: %d steps in %d s (%d s of processors), %d cases closed, %d breaches%n%s%n",
            walk.tally().steps(), walk.took().toSeconds(), walk.worked().toSeconds(), walk.closed(), walk.breaches(),
            walk.tally());
    }

    @Test
    void everyLifeIsAsItMustBeAfterEveryStep() {
        String stories = walk.failed().stream().sorted().map(seed -> "-Dwalk.only=" + seed + ", target/walk/stories/"
            + seed + ".txt:\n" + String.join("\n", walk.failureOf(seed))).collect(Collectors.joining("\n"));

        assertThat(walk.failed()).as(stories).isEmpty();
    }

    @Test
    void theSelfCheckFindsNothingAfterwards() {
        assertThat(walk.selfCheck()).hasSize(2).allSatisfy((leader, said) -> assertThat(said).as(leader)
            .contains("\"found\":0"));
    }

    @ParameterizedTest
    @MethodSource("dk.roedtraad.walk.KeptSeeds#kept")
    @EnabledIf("dk.roedtraad.walk.KeptSeeds#areAny")
    void whatASeedOnceFoundStaysMended(KeptSeeds.Kept kept) {
        assertThat(walk.failureOf(kept.seed())).as(kept.why()).isEmpty();
    }

    @Test
    void everyKindOfTaskIsDoneSomewhere() {
        assumeThat(KeptSeeds.areTheWholeWalk()).isTrue();

        assertThat(walk.tally().accepted()).containsAll(StepForms.types()).contains("openCase", "withdrawCase",
            "endPlacement", "claim", "release", "assign", "changeCitizen");
    }

    @Test
    void theClockBreaksDeadlinesThatNobodyKeeps() {
        assumeThat(KeptSeeds.areTheWholeWalk()).isTrue();

        assertThat(walk.breaches()).isPositive();
    }

    @Test
    void whatWasReportedOnADayIsReportedOfThatDayEverAfter() {
        assertThat(walk.daysToldOf()).isPositive();
        assertThat(walk.toldOtherwise()).isEmpty();
    }

    @Test
    void theWalkKnowsEveryTaskThatComesUp() {
        assertThat(walk.tally().unknownTasks()).isEmpty();
    }
}
