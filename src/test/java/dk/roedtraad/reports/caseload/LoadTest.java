package dk.roedtraad.reports.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    @ParameterizedTest
    @CsvSource({"0,0,ROOM,0.0", "34,0,ROOM,34.0", "35,0,WITHIN,35.0", "40,0,WITHIN,40.0", "41,0,HIGH,41.0",
        "45,0,HIGH,45.0", "46,0,OVER,46.0", "25,25,HIGH,45.0", "26,26,OVER,46.8", "19,19,ROOM,34.2",
        "20,20,WITHIN,36.0", "30,10,WITHIN,38.0"})
    void aCaseloadIsComparedWithThirtyFiveToFortyFive(int cases, int intensive, LoadLevel level, String weighted) {
        Load load = new Load(cases, intensive, 0);
        assertThat(load.level()).isEqualTo(level);
        assertThat(load.weighted()).hasToString(weighted);
    }
}
