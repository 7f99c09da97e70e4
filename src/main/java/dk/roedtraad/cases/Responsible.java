package dk.roedtraad.cases;

import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * Who is responsible for a case, and how often the citizen got somebody else.
 *
 * <p>The preparing caseworker works on it until the programme runs and a coordinating caseworker has taken over; the
 * VK is the same from beginning to end (A10.04). The first choice and the planned handover from the one caseworker to
 * the other are no changes; every other is counted, as citizens feel it (A6.16).
 */
@Embeddable
class Responsible {

    @Column(name = "preparing_caseworker")
    private String preparingCaseworker;

    @Column(name = "coordinating_caseworker")
    private String coordinatingCaseworker;

    @Column(name = "vk")
    private String vk;

    @Column(name = "caseworker_changes")
    private int caseworkerChanges;

    @Column(name = "vk_changes")
    private int vkChanges;

    protected Responsible() {
    }

    Responsible(String preparingCaseworker, String vk) {
        choose(preparingCaseworker, vk);
    }

    final void choose(String caseworker, String consultant) {
        preparingCaseworker = caseworker;
        vk = consultant;
    }

    void coordinatedBy(String caseworker) {
        coordinatingCaseworker = caseworker;
    }

    /** @return the caseworker or VK whose work it is in that phase, or null */
    String atWork(Role role, Phase phase) {
        if (role == Role.VK) {
            return vk;
        }
        return prepares(phase) ? preparingCaseworker : coordinatingCaseworker;
    }

    /** Before the programme runs there may be two caseworkers at work: one prepares, the other has been chosen. */
    boolean isAtWork(Role role, Phase phase, String person) {
        return Objects.equals(person, atWork(role, phase))
            || role == Role.CASEWORKER && Objects.equals(person, coordinatingCaseworker);
    }

    /** Puts somebody in the place of a person at work, and counts it. */
    void change(Role role, Phase phase, String from, String to) {
        if (role == Role.VK) {
            vk = to;
            vkChanges++;
            return;
        }
        if (prepares(phase) && Objects.equals(from, preparingCaseworker)) {
            preparingCaseworker = to;
        }
        if (Objects.equals(from, coordinatingCaseworker)) {
            coordinatingCaseworker = to;
        }
        caseworkerChanges++;
    }

    private boolean prepares(Phase phase) {
        return phase != Phase.PROGRAMME || coordinatingCaseworker == null;
    }

    String preparingCaseworker() {
        return preparingCaseworker;
    }

    String coordinatingCaseworker() {
        return coordinatingCaseworker;
    }

    String vk() {
        return vk;
    }

    int caseworkerChanges() {
        return caseworkerChanges;
    }

    int vkChanges() {
        return vkChanges;
    }
}
