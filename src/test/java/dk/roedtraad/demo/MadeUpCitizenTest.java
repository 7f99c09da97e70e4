package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CitizenForm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpCitizenTest {

    private final List<CitizenForm> all =
        IntStream.rangeClosed(1, MadeUpCitizen.MOST).mapToObj(MadeUpCitizen::number).toList();

    @Test
    void noNameAndNoCprNumberComesTwice() {
        assertThat(all).extracting(CitizenForm::name).doesNotHaveDuplicates();
        assertThat(all).extracting(CitizenForm::cpr).doesNotHaveDuplicates();
    }

    @Test
    void everyCprNumberIsAReplacementNumber() {
        assertThat(all).extracting(CitizenForm::cpr).allSatisfy(cpr -> {
            assertThat(cpr).matches("[0-9]{10}");
            assertThat(Integer.parseInt(cpr.substring(0, 2))).isBetween(61, 91);
        });
    }

    @Test
    void beneathTheReplacementIsADayOfTheTwentiethCentury() {
        assertThat(all).extracting(CitizenForm::cpr).allSatisfy(cpr -> {
            int year = 1900 + Integer.parseInt(cpr.substring(4, 6));
            int month = Integer.parseInt(cpr.substring(2, 4));
            int day = Integer.parseInt(cpr.substring(0, 2)) - 60;
            assertThat(LocalDate.of(year, month, day)).isBetween(LocalDate.of(1960, 1, 1), LocalDate.of(1999, 12, 31));
            assertThat(cpr.charAt(6)).as("the century's digit").isBetween('0', '3');
        });
    }

    @Test
    void mailLeadsNowhere() {
        assertThat(all).extracting(CitizenForm::email).allSatisfy(mail -> assertThat(mail).endsWith(".invalid"));
    }
}
