package dk.roedtraad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.architecture.planted.row.plans.PlantedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Map<String, Map<String, Tables.Column>> TABLES =
        Tables.in(Path.of("src/main/resources/db/migration"));

    private static final Map<String, Map<String, Tables.Column>> PLANTED = Tables.of("""
        create table planted_row (
            id uuid primary key,
            municipality varchar(5) not null, -- too wide
            hours numeric(4,1) not null,
            done boolean,
            verdict varchar(3) not null,
            forgotten varchar(40) not null,
            filled integer default 0 not null,
            constraint planted_once unique (id, hours)
        );
        create table planted_twin (id uuid primary key);
        alter table planted_twin add column municipality varchar(4) not null;
        """);

    @Test
    void everyTableBelongsToMunicipalities() {
        assertThat(TABLES).hasSizeGreaterThan(5);
        assertThat(Tables.ofNoMunicipality(TABLES)).isEqualTo(Tables.OF_THE_SERVER.keySet());
    }

    @Test
    void aTableOfNoMunicipalityIsFound() {
        assertThat(PLANTED.get("planted_row")).containsOnlyKeys("id", "municipality", "hours", "done", "verdict",
            "forgotten", "filled");
        assertThat(Tables.ofNoMunicipality(PLANTED)).containsExactly("planted_row");
    }

    @Test
    void everyChangeOfTheSchemaHasANumberOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(twice(files.map(Path::getFileName).map(Path::toString).toList())).isEmpty();
        }
        assertThat(twice(List.of("V3__a.sql", "V31__b.sql", "V31_1__c.sql", "V3__d.sql"))).containsExactly("V3");
    }

    private static Set<String> twice(List<String> migrations) {
        List<String> numbers = new ArrayList<>(migrations.stream().filter(name -> name.contains("__"))
            .map(name -> name.substring(0, name.indexOf("__"))).toList());
        Set.copyOf(numbers).forEach(numbers::remove);
        return Set.copyOf(numbers);
    }

    @Test
    void everyEntityFitsItsTable() {
        List<Class<?>> entities = Rows.entities(Production.classes());
        assertThat(entities).hasSizeGreaterThan(5);
        assertThat(entities).flatMap(entity -> Rows.mismatches(entity, TABLES)).isEmpty();
    }

    @Test
    void anEntityThatDoesNotFitIsFound() {
        assertThat(Rows.mismatches(PlantedRow.class, PLANTED)).containsExactlyInAnyOrder(
            "PlantedRow.hours is a String in a numeric(4,1)", "PlantedRow.done is required and its column is not",
            "PlantedRow.verdict is kept by number", "PlantedRow.verdict does not fit into varchar(3)",
            "PlantedRow.unknown has no column", "PlantedRow.unnamed has no column",
            "Terms.filled is a String in a integer", "PlantedRow leaves forgotten empty");
        assertThat(Rows.mismatches(PlantedRow.class, Map.of())).containsExactly("PlantedRow has no table");
    }
}
