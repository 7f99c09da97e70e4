package dk.roedtraad.transfer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferCaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"0101", "0400", "0615", "0740", "0860"})
    void aMunicipalityIsKnownByItsCode(String code) {
        assertThatCode(() -> Municipalities.require(code, "/toMunicipality")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0411", "1084", "9999"})
    void anyOtherCodeIsNone(String code) {
        assertThatThrownBy(() -> Municipalities.require(code, "/toMunicipality"))
            .hasFieldOrPropertyWithValue("code", "unknown-municipality");
    }

    @Test
    void aCaseGoesToAnotherMunicipality() {
        assertThatThrownBy(() -> TransferCase.requireAnother("0615", "0615"))
            .hasFieldOrPropertyWithValue("code", "transfer-to-oneself");
        assertThatCode(() -> TransferCase.requireAnother("0740", "0615")).doesNotThrowAnyException();
    }
}
