package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseView;
import dk.roedtraad.process.MoveCases.MovedCase;
import dk.roedtraad.process.MoveCases.Result;
import dk.roedtraad.process.VersionResource.VersionView;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.TaskView;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changed models go live beside running cases, and cases are moved to them as they stand, or not at all. */
@ExtendWith(ArquillianExtension.class)
class MigrationInsideIT {

    private static final String NEW_LABEL = "Inddrag borgeren efter de nye regler";

    @Inject
    TownInsideIT town;

    @Inject
    MigrationResource migrations;

    @Inject
    VersionResource versions;

    @Inject
    CasePath path;

    @Inject
    RepositoryService repository;

    private final EveryTableInsideIT tables = new EveryTableInsideIT();

    private final List<UUID> opened = new ArrayList<>();

    private String deployment;

    private int old;

    @BeforeEach
    void theModelsInUse() {
        town.settle();
        old = current().version();
    }

    @AfterEach
    void theModelsAreAsTheyWere() {
        opened.stream().filter(caseId -> town.read(caseId).summary().closedOn() == null).forEach(town::withdraw);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void aChangedModelGoesLiveBesideRunningCases() {
        UUID running = open();
        long before = current().runningCases();
        relabelled();
        UUID later = open();

        assertThat(versionOf(running)).isEqualTo(old);
        assertThat(versionOf(later)).isEqualTo(old + 1);
        assertThat(current().version()).isEqualTo(old + 1);
        assertThat(current().runningCases()).isEqualTo(1);
        assertThat(town.as(versions::list).items().get(1).runningCases()).isEqualTo(before);
        assertThat(types(town.involveCitizen(running))).isEqualTo(types(town.involveCitizen(later)));
    }

    @Test
    void aMovedCaseStandsWhereItStoodAndGoesOn() {
        UUID caseId = open();
        CaseView before = town.read(caseId);
        List<String> timers = tables.rows("ACT_RU_JOB").stream().map(MigrationInsideIT::idAndDay).toList();
        List<String> deadlines = tables.rows("deadline");
        List<String> worklist = tables.rows("work_task");
        relabelled();

        MovedCase moved = move(false, caseId).get(0);

        assertThat(moved).isEqualTo(new MovedCase(caseId, Result.MOVED, null));
        assertThat(path.of(caseId)).extracting(CasePath.Run::version).containsOnly(old + 1);
        assertThat(town.read(caseId).tasks()).isEqualTo(before.tasks());
        assertThat(tables.rows("work_task")).isEqualTo(worklist);
        assertThat(tables.rows("deadline")).isEqualTo(deadlines);
        assertThat(tables.rows("ACT_RU_JOB").stream().map(MigrationInsideIT::idAndDay)).isEqualTo(timers);
        assertThat(town.told(caseId)).endsWith("moveToVersion");
        assertThat(types(town.involveCitizen(caseId))).contains("orderMedicalCertificate");
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() {
        UUID possible = open();
        UUID impossible = open();
        town.involveCitizen(possible);
        withoutInvolvement();
        Map<String, List<String>> before = tables.read();

        List<MovedCase> dry = move(true, possible, impossible);

        assertThat(tables.read()).isEqualTo(before);
        assertThat(dry).extracting(MovedCase::result).containsExactly(Result.WOULD_BE_MOVED, Result.REFUSED);
        assertThat(move(false, possible, impossible)).extracting(MovedCase::result)
            .containsExactly(Result.MOVED, Result.REFUSED);
    }

    @Test
    void aCaseThatTheVersionHasNoPlaceForIsRefusedAndHarmsNoOther() {
        UUID impossible = open();
        UUID possible = open();
        town.involveCitizen(possible);
        withoutInvolvement();

        List<MovedCase> moved = move(false, impossible, possible);

        assertThat(moved.get(0).problem().code()).isEqualTo("migration-not-possible");
        assertThat(moved.get(0).problem().detail()).contains("involveCitizen");
        assertThat(versionOf(impossible)).isEqualTo(old);
        assertThat(versionOf(possible)).isEqualTo(old + 1);
        assertThat(types(town.involveCitizen(impossible))).contains("orderMedicalCertificate");
    }

    @Test
    void aPlanThatNoLongerHoldsIsRefused() {
        UUID caseId = open();
        UUID closed = open();
        town.withdraw(closed);
        relabelled();
        UUID newer = open();

        assertThat(refusal(old + 1, old, caseId)).isEqualTo("ALREADY_THERE");
        assertThat(refusal(old, old + 1, newer)).isEqualTo("ALREADY_THERE");
        assertThat(refusal(old, old + 1, closed)).isEqualTo("case-closed");
        assertThat(refusal(old, old + 1, UUID.randomUUID())).isEqualTo("not-found");
        assertThatThrownBy(() -> refusal(old, old + 7, caseId)).isInstanceOf(Problem.class)
            .hasFieldOrPropertyWithValue("code", "stale-migration-plan");
        assertThatThrownBy(() -> refusal(old, old, caseId)).isInstanceOf(Problem.class)
            .hasFieldOrPropertyWithValue("code", "same-version");
        String third = deployment;
        deploy("the newest of all");
        assertThat(refusal(old + 1, old + 2, caseId)).isEqualTo("stale-migration-plan");
        repository.deleteDeployment(deployment, true);
        deployment = third;
    }

    @Test
    void allCasesOfTheVersionAreMovedWhenNoneIsNamed() {
        UUID one = open();
        UUID other = open();
        relabelled();

        MoveCases.Moved all = town.as(() -> migrations.move(new MoveCases.Form(old, old + 1, null, null, null, "All")));

        assertThat(all.items()).extracting(MovedCase::caseId).contains(one, other)
            .isSortedAccordingTo(Comparator.comparing(UUID::toString));
        assertThat(all.items()).extracting(MovedCase::result).containsOnly(Result.MOVED);
        assertThat(all.next()).isNull();
        assertThat(all.stillOnFrom()).isZero();
    }

    private UUID open() {
        opened.add(town.opened(1));
        return opened.get(opened.size() - 1);
    }

    private String refusal(int from, int to, UUID caseId) {
        MovedCase only = town.as(() -> migrations.move(new MoveCases.Form(from, to, List.of(caseId), null, null,
            "A plan"))).items().get(0);
        return only.problem() == null ? only.result().name() : only.problem().code();
    }

    private List<MovedCase> move(boolean dryRun, UUID... cases) {
        return town.as(() -> migrations.move(new MoveCases.Form(old, old + 1, List.of(cases), null, dryRun,
            "New rules"))).items();
    }

    private VersionView current() {
        return town.as(versions::list).items().get(0);
    }

    private int versionOf(UUID caseId) {
        return path.of(caseId).get(0).version();
    }

    private static List<String> types(CaseView file) {
        return file.tasks().stream().map(TaskView::type).sorted().toList();
    }

    /** Of a row of the jobs, what a caseworker would notice: the engine counts its versions as it likes. */
    private static String idAndDay(String row) {
        return row.split("\\|")[0] + row.replaceAll(".*(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d).*", "$1");
    }

    private void relabelled() {
        deploy(NEW_LABEL);
    }

    private void deploy(String label) {
        deploy("Informér og inddrag borgeren", label);
    }

    /** The citizen is involved in a step of another id, so a case that stands in the old one has no place. */
    private void withoutInvolvement() {
        deploy("involveCitizen", "involveTheCitizen");
    }

    private void deploy(String text, String changed) {
        DeploymentBuilder models = repository.createDeployment().name("roedtraad").enableDuplicateFiltering(false);
        for (String key : List.of("case", "preparation", "rehabilitationMeeting", "decision", "programme",
                "placement")) {
            models.addString("bpmn/" + key + ".bpmn", model(key).replace(text, changed));
        }
        deployment = models.deploy().getId();
    }

    private static String model(String key) {
        try (InputStream file = Engine.class.getResourceAsStream("/bpmn/" + key + ".bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
