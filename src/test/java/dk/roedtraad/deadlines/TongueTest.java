package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Anchor;
import dk.roedtraad.rules.RuleKeys;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words in which deadlines are explained. */
class TongueTest {

    @Test
    void thingsAreListedAsTheyAreSaid() {
        assertThat(Tongue.DANISH.list(List.of())).isEmpty();
        assertThat(Tongue.DANISH.list(List.of("mandag"))).isEqualTo("mandag");
        assertThat(Tongue.DANISH.list(List.of("mandag", "tirsdag"))).isEqualTo("mandag og tirsdag");
        assertThat(Tongue.DANISH.list(List.of("mandag", "tirsdag", "onsdag"))).isEqualTo("mandag, tirsdag og onsdag");
    }

    @Test
    void everyRuleAndEveryAnchorHasItsWordsInBothLanguages() throws IllegalAccessException {
        for (Tongue tongue : List.of(Tongue.DANISH, Tongue.ENGLISH)) {
            for (Field key : RuleKeys.class.getDeclaredFields()) {
                if (key.getType() == String.class) {
                    assertThat(tongue.say(key.get(null) + ".subject")).isNotBlank();
                    assertThat(tongue.say(key.get(null) + ".done")).isNotBlank();
                }
            }
            assertThat(Arrays.stream(Anchor.values()).map(tongue::anchor)).doesNotHaveDuplicates();
        }
    }
}
