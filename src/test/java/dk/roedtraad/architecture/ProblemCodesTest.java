package dk.roedtraad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

    /** They hand on the code of another's problem. */
    private static final List<String> HANDING_ON = List.of("rest/AccessDeniedMapper.java", "rest/Failures.java");

    private static final List<ProblemCodes.Use> USES = ProblemCodes.in(JavaSource.in(Production.MAIN));

    private static final List<ProblemCodes.Use> PLANTED = ProblemCodes.in(List.of(JavaSource.of("Planted.java", """
        class Planted {
            static final String TAKEN = "slot-taken";
            Problem a = Problem.conflict(TAKEN, "", "");
            Problem b = Problem.unprocessable("slot-taken", "", "").at("/slot", "");
            Problem c = Problem.notFound("Not_Found", "", "");
            Problem d = Problem.of(403, "forbidden-role", "", "");
            AccessDenied e = new AccessDenied(401, "forbidden-role", "", "");
            Problem f = Problem.conflict(codeOf(d), "", "");
            Problem g = Problem.notFound("not-found", "", "");
            Problem refuse(String code, boolean gone) {
                return gone ? Problem.notFound(code, "", "") : null;
            }
            void relayed() {
                throw refuse(e == null ? "Relayed_Code" : ("slot-gone"), true);
            }
        }
        """)));

    @Test
    void thereAreCodes() {
        assertThat(USES).extracting(ProblemCodes.Use::code).contains("not-found", "forbidden-role", "case-closed");
    }

    @Test
    void codesAreInKebabCase() {
        assertThat(ProblemCodes.misspelt(USES)).isEmpty();
    }

    @Test
    void aMisspeltCodeIsFound() {
        assertThat(ProblemCodes.misspelt(PLANTED))
            .containsExactly("Planted.java Not_Found", "Planted.java Relayed_Code");
    }

    @Test
    void aCodeStandsWhereItsProblemIsMade() {
        assertThat(ProblemCodes.unreadable(USES))
            .allMatch(place -> HANDING_ON.stream().anyMatch(place::endsWith));
    }

    @Test
    void aCodeThatStandsElsewhereIsFound() {
        assertThat(ProblemCodes.unreadable(PLANTED)).containsExactly("Planted.java");
    }

    @Test
    void aCodeMeansOneStatus() {
        assertThat(ProblemCodes.ambiguous(USES)).isEmpty();
    }

    @Test
    void aCodeOfTwoStatusesIsFound() {
        assertThat(ProblemCodes.ambiguous(PLANTED))
            .containsExactly("forbidden-role [401, 403]", "slot-taken [409, 422]");
    }
}
