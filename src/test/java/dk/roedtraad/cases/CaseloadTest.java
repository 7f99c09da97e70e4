package dk.roedtraad.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.security.Role;
import dk.roedtraad.testing.PlainTables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseloadTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    private static final Cases CASES = new Cases();

    private static final List<Case> FILES = new ArrayList<>();

    private static PlainTables tables;

    @BeforeAll
    static void casesStandEverywhere() {
        tables = new PlainTables();
        CASES.rows = tables.rows();
        for (String coordinating : new String[] {null, "signe", "kasper"}) {
            for (Phase phase : Phase.values()) {
                Case file = opened("signe", "vibeke");
                file.responsible().coordinatedBy(coordinating);
                go(file, phase);
                FILES.add(file);
            }
        }
        tables.write(FILES);
    }

    @AfterAll
    static void theTablesGo() {
        tables.close();
    }

    private static Case opened(String caseworker, String vk) {
        return new Case(UUID.randomUUID(), new OpenCase.Form(UUID.randomUUID().toString(), null, "team", caseworker, vk,
            DAY, null), "brf-2019", Instant.EPOCH);
    }

    private static void go(Case file, Phase phase) {
        switch (phase) {
            case MEETING -> file.meetingBooked(DAY);
            case DECISION -> {
                go(file, Phase.MEETING);
                file.recommended(DAY, true);
            }
            case PROGRAMME -> {
                go(file, Phase.DECISION);
                file.granted(DAY, DAY.plusYears(1));
            }
            case CLOSED -> file.close(DAY);
            default -> assertThat(file.phase()).isEqualTo(Phase.PREPARATION);
        }
        assertThat(file.phase()).isEqualTo(phase);
    }

    /** What the query finds is what {@link Responsible} says of each case. */
    private static void agreesOn(ResponsibleRole role, Role of, String person) {
        List<UUID> atWork = FILES.stream().filter(file -> file.phase() != Phase.CLOSED)
            .filter(file -> file.responsible().isAtWork(of, file.phase(), person)).map(Case::id).toList();
        assertThat(CASES.lyingWith(role, person)).containsExactlyInAnyOrderElementsOf(atWork);
    }

    @Test
    void theQueryFindsTheCasesOnWhichAPersonIsAtWork() {
        for (String person : new String[] {"signe", "kasper", "vibeke", "nobody"}) {
            agreesOn(ResponsibleRole.CASEWORKER, Role.CASEWORKER, person);
            agreesOn(ResponsibleRole.VK, Role.VK, person);
        }
        assertThat(CASES.lyingWith(ResponsibleRole.CASEWORKER, "kasper")).hasSize(4);
        assertThat(CASES.lyingWith(ResponsibleRole.VK, "vibeke")).hasSize(12);
    }

    @Test
    void handoversWaitUntilTheyAreReceived() {
        Handovers handovers = new Handovers();
        handovers.rows = tables.rows();
        UUID caseId = UUID.randomUUID();
        Handover first = handover(1, caseId, ResponsibleRole.CASEWORKER);
        first.receive("sofie", DAY, null);
        tables.write(List.of(first, handover(2, caseId, ResponsibleRole.VK),
            handover(3, caseId, ResponsibleRole.CASEWORKER)));
        assertThat(handovers.pending(caseId)).extracting(Handover::number).containsExactly(2, 3);
        assertThat(handovers.after(caseId, 0, 9)).extracting(Handover::number).containsExactly(1, 2, 3);
        assertThat(handovers.after(caseId, 1, 1)).extracting(Handover::number).containsExactly(2);
        assertThat(handovers.pending(caseId).get(0).awaits(Role.VK)).isTrue();
        assertThat(handovers.pending(caseId).get(0).awaits(Role.CASEWORKER)).isFalse();
    }

    private static Handover handover(int number, UUID caseId, ResponsibleRole role) {
        return new Handover(number, new ResponsibleChanged(caseId, role.role(), "signe", "sofie", DAY),
            new ReassignCase.Form(DAY, role, null, "sofie", "Ny fordeling", null), "lene", Instant.EPOCH);
    }
}
