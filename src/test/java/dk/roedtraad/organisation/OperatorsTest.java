package dk.roedtraad.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.security.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperatorsTest {

    private static Optional<Set<Role>> roles(String named, String municipality, String person) {
        Operators operators = new Operators();
        operators.named = Optional.ofNullable(named);
        return operators.rolesOf(municipality, person);
    }

    @Test
    void whoIsNamedMayRegisterTheMunicipality() {
        assertThat(roles("0615:anna, 0740:bo", "0615", "anna")).contains(Set.of(Role.OPERATIONS));
        assertThat(roles("0615:anna, 0740:bo", "0740", "bo")).contains(Set.of(Role.OPERATIONS));
    }

    @Test
    void nobodyElseMay() {
        assertThat(roles("0615:anna", "0740", "anna")).isEmpty();
        assertThat(roles("0615:anna", "0615", "bo")).isEmpty();
        assertThat(roles("0615:anna", "0615", "")).isEmpty();
        assertThat(roles(null, "0615", "anna")).isEmpty();
    }
}
