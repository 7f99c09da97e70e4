package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.COMPANY;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.matching.FindCompany.Result;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindCompanyTest {

    private static FindCompany.Form search(Result result, UUID companyId, String tried, String advice) {
        return new FindCompany.Form(null, result, companyId, null, tried, advice);
    }

    @Test
    void aCompanyThatWasFoundIsNamed() {
        assertThatThrownBy(() -> FindCompany.check(search(Result.FOUND, null, null, null)))
            .hasFieldOrPropertyWithValue("code", "company-missing");
        assertThatCode(() -> FindCompany.check(search(Result.FOUND, COMPANY, null, null))).doesNotThrowAnyException();
    }

    @Test
    void aSearchThatFoundNothingIsExplained() {
        assertThatThrownBy(() -> FindCompany.check(search(Result.NOT_FOUND, null, "Tre lagre", null)))
            .hasFieldOrPropertyWithValue("code", "search-unexplained");
        assertThatCode(() -> FindCompany.check(search(Result.NOT_FOUND, null, "Tre lagre", "Prøv butik")))
            .doesNotThrowAnyException();
    }
}
