package dk.roedtraad.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.plans.Cv.CompetenceMapping;
import java.util.List;
import org.junit.jupiter.api.Test;

class CvColumnTest {

    private final CvColumn column = new CvColumn();

    @Test
    void whatIsWrittenIsReadAgain() {
        Cv cv = new Cv(null, null, List.of("Svejsning, \"MIG\"\nog TIG"), null, null, "Ærlig", null, null,
            new CompetenceMapping(null, "Skåner ryggen", "Lager"));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(cv))).isEqualTo(cv);
    }

    @Test
    void aFieldThatTheCvHasLostSinceIsPassedOver() {
        assertThat(column.convertToEntityAttribute("{\"resources\":\"Ærlig\",\"hobbies\":\"Fisk\"}").resources())
            .isEqualTo("Ærlig");
    }

    @Test
    void nothingIsKeptAsNothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
