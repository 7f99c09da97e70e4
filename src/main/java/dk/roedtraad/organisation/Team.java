package dk.roedtraad.organisation;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A team that shares a worklist and covers for its members. */
@Entity
@Table(name = "team")
class Team extends MunicipalRow {

    @Column(name = "team_id")
    private String teamId;

    @Column(name = "name")
    private String name;

    @Column(name = "leader")
    private String leader;

    protected Team() {
    }

    Team(String teamId) {
        super(UUID.randomUUID());
        this.teamId = teamId;
    }

    void describe(String newName, String newLeader) {
        name = newName;
        leader = newLeader;
    }

    String teamId() {
        return teamId;
    }

    String name() {
        return name;
    }

    String leader() {
        return leader;
    }
}
