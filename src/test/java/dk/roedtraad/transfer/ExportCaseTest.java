package dk.roedtraad.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.matching.PlacementSoFar;
import dk.roedtraad.rest.Json;
import dk.roedtraad.rest.JsonSchemas;
import dk.roedtraad.transfer.HandbackExport.Aktivitet;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportCaseTest {

    private static PlacementSoFar placement(String more) {
        return TakeOverMother.inItsProgramme(form -> form.withArray("/placements").get(0).at("/agreement")
            .asObject().put("targetHours", new BigDecimal(more))).placements().get(0);
    }

    @Test
    void hoursAreHoursAndMinutes() {
        assertThat(ExportCase.activity(placement("15.5"), "0615")).isEqualTo(new Aktivitet(LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 5, 29), 15, 30, "0615", "12345678", "1234567890"));
    }

    @Test
    void theNamesAreThoseOfTheDataFoundation() {
        JsonNode json = Json.mapper().valueToTree(ExportCase.activity(placement("15"), "0615"));
        assertThat(json.propertyNames()).containsExactly("Startdato", "Slutdato", "TimerPrUge", "MinutterPrUge",
            "AnsvarligMyndighed", "Cvr", "Pnummer");
    }

    @Test
    void thePackageIsDescribedByItsSchema() {
        JsonNode schema = new JsonSchemas().of(TransferPackage.class);
        assertThat(schema.at("/properties/case/properties").has("indsatsplan")).isTrue();
        assertThat(schema.at("/properties/case/required").toString()).contains("externalReference");
    }
}
