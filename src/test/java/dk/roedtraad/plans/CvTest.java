package dk.roedtraad.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.plans.Cv.CompetenceMapping;
import dk.roedtraad.plans.Cv.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class CvTest {

    private static final CompetenceMapping MAPPING = new CompetenceMapping("Mødestabil", "Pauser", "Lager");

    private static Cv cvOf(List<Employment> employments, String resources) {
        return new Cv(employments, null, null, null, null, resources, null, null, MAPPING);
    }

    @Test
    void listsThatAreLeftOutAreEmpty() {
        Cv cv = cvOf(null, "Har et stort netværk");
        assertThat(cv.employments()).isEmpty();
        assertThat(cv.drivingLicences()).isEmpty();
    }

    @Test
    void aCvThatOnlyHoldsTheMappingSaysNothing() {
        assertThatThrownBy(() -> cvOf(null, "  ").check("/cv"))
            .hasFieldOrPropertyWithValue("code", "cv-says-nothing");
    }

    @Test
    void aCvWithoutJobsMaySpeakOfResources() {
        assertThatCode(() -> cvOf(null, "Har passet sin mor").check("/cv")).doesNotThrowAnyException();
    }

    @Test
    void anEmploymentDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> cvOf(List.of(new Employment("Tjener", null, 2009, 2008, null)), null).check("/cv"))
            .hasFieldOrPropertyWithValue("code", "years-in-wrong-order");
    }

    @Test
    void anEmploymentMayLackItsYears() {
        Employment forgotten = new Employment("Tjener", null, null, 2008, null);
        assertThatCode(() -> cvOf(List.of(forgotten), null).check("/cv")).doesNotThrowAnyException();
    }
}
