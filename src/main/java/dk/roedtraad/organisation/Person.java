package dk.roedtraad.organisation;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who works in the municipality, or a case system's client, with the roles granted. After the last day the row
 * stays, since history, cases and tasks name it, and grants nothing any more.
 */
@Entity
@Table(name = "person")
class Person extends MunicipalRow {

    @Column(name = "person_id")
    private String personId;

    @Column(name = "name")
    private String name;

    @Column(name = "team")
    private String team;

    @Column(name = "roles")
    private String roles = "";

    @Column(name = "leaves_on")
    private LocalDate leavesOn;

    protected Person() {
    }

    Person(String personId) {
        super(UUID.randomUUID());
        this.personId = personId;
    }

    void describe(OrganisationResource.PersonForm form) {
        name = form.name();
        team = form.team();
        roles = form.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        leavesOn = form.leavesOn();
    }

    /** The last day still counts. */
    boolean hasLeftBy(LocalDate day) {
        return leavesOn != null && day.isAfter(leavesOn);
    }

    String personId() {
        return personId;
    }

    String name() {
        return name;
    }

    String team() {
        return team;
    }

    LocalDate leavesOn() {
        return leavesOn;
    }

    Set<Role> roles() {
        return granted(roles);
    }

    /** Reads the roles as the row keeps them: their names, with a blank between. */
    static Set<Role> granted(String names) {
        Set<Role> granted = EnumSet.noneOf(Role.class);
        Arrays.stream(names.split(" ")).filter(role -> !role.isEmpty()).map(Role::valueOf).forEach(granted::add);
        return granted;
    }
}
