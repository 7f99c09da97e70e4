package dk.roedtraad.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.preparation.PreparatoryText.Area;
import org.junit.jupiter.api.Test;

class PreparatoryTextColumnTest {

    private static final int COLUMN = 300_000;

    private final PreparatoryTextColumn column = new PreparatoryTextColumn();

    private static PreparatoryText saying(String words) {
        Area area = new Area(words, words);
        return new PreparatoryText(words, area, area, area, words, words, words, words, words);
    }

    @Test
    void whatIsWrittenIsRead() {
        PreparatoryText text = saying("Vil gerne på en gård igen; \"dyr\" – ikke kontor");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(text))).isEqualTo(text);
    }

    @Test
    void theLongestTextInTheDearestCharactersFitsTheColumn() {
        assertThat(column.convertToDatabaseColumn(saying("\u0001".repeat(4000)))).hasSizeLessThan(COLUMN);
    }
}
