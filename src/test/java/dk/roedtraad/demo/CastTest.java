package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final WorkingDays workingDays = new WorkingDays();
    private final List<Story> stories = Cast.upTo(TODAY, workingDays);

    @Test
    void thereAreAtLeastSixtyStoriesEachWithItsOwnNumber() {
        assertThat(stories).hasSizeGreaterThanOrEqualTo(60).hasSizeLessThanOrEqualTo(MadeUpCitizen.MOST);
        assertThat(stories).extracting(Story::number).doesNotHaveDuplicates();
    }

    @Test
    void everyOutcomeThatACaseCanHaveComesOut() {
        Set<String> told = Arrays.stream(Plot.values()).map(Plot::outcome).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CaseOutcome.values()).map(Enum::name).toList());
    }

    @Test
    void theOldestStoriesTellEveryPlot() {
        assertThat(stories.subList(0, Plot.values().length)).extracting(Story::plot)
            .containsExactlyInAnyOrder(Plot.values());
    }

    @Test
    void storiesBeginOnWorkingDaysOfTheLastFifteenMonths() {
        assertThat(stories).allSatisfy(story -> {
            assertThat(workingDays.isWorkingDay(story.startsOn())).isTrue();
            assertThat(story.startsOn()).isBetween(TODAY.minusMonths(15), TODAY.minusDays(1));
        });
    }

    @Test
    void bothMunicipalitiesAndEveryPaceAreThere() {
        assertThat(stories).extracting(story -> story.staff().vk().municipality()).contains("0615", "0740");
        assertThat(stories).extracting(Story::pace).contains(Pace.values());
    }
}
