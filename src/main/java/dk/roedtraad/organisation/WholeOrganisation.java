package dk.roedtraad.organisation;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A municipality's organisation in one document.
 *
 * @param teams the teams
 * @param people the people
 * @param settings what the municipality has settled for itself; as it is when left out
 */
public record WholeOrganisation(
    @Label(da = "Team", en = "Teams") @NotNull @Size(max = 500) List<@NotNull @Valid TeamEntry> teams,
    @Label(da = "Personer", en = "People") @NotNull @Size(max = 5000) List<@NotNull @Valid PersonEntry> people,
    @Label(da = "Indstillinger", en = "Settings") @Valid SettingsForm settings) {

    /**
     * A team.
     *
     * @param id the municipality's own id of it
     * @param name its name
     * @param leader the id of the person who leads it, here or registered before, or null
     */
    public record TeamEntry(
        @Label(da = "Id", en = "Id") @NotNull @Pattern(regexp = OrganisationResource.ID) String id,
        @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 100) String name,
        @Label(da = "Leder", en = "Leader") @Size(max = 100) String leader) {
    }

    /**
     * A person.
     *
     * @param id the municipality's own id of the person, the one its tokens carry
     * @param name the person's name
     * @param team the id of the person's team, here or registered before, or null
     * @param roles what the person may do
     * @param leavesOn the last day at work, or null
     */
    public record PersonEntry(
        @Label(da = "Id", en = "Id") @NotNull @Pattern(regexp = OrganisationResource.ID) String id,
        @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 200) String name,
        @Label(da = "Team", en = "Team") @Size(max = 100) String team,
        @Label(da = "Roller", en = "Roles") @NotNull Set<@NotNull Role> roles,
        @Label(da = "Sidste arbejdsdag", en = "Last day at work") LocalDate leavesOn) {

        OrganisationResource.PersonForm form() {
            return new OrganisationResource.PersonForm(name, team, roles, leavesOn);
        }
    }
}
