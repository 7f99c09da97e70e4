package dk.roedtraad.cases;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a case: the preparation has started, and its clocks run. */
@ApplicationScoped
public class OpenCase {

    static final String ACT = "openCase";

    static final String DEFAULT_PROFILE = "brf-2019";

    private static final Pattern LIKE_CPR = Pattern.compile("[0-9]{6}-?[0-9]{4}");

    @Inject
    Cases cases;

    @Inject
    CaseHistory history;

    @Inject
    Organisation organisation;

    @Inject
    Cpr cpr;

    @Inject
    CaseClock clock;

    @Inject
    Event<CaseOpened> opened;

    /**
     * What a case system tells of a new case.
     *
     * @param externalReference the case system's own id of the case, never a CPR number
     * @param citizen who the case is about
     * @param team the team it lies with
     * @param preparingCaseworker forberedende sagsbehandler, or null when still to be chosen
     * @param vk the company consultant, or null when still to be chosen
     * @param preparationStartedOn the day on which the preparation started, today or earlier
     * @param profile the key of the profile whose rules it follows; brf-2019 when left out
     */
    @Schema(name = "OpenCaseForm")
    public record Form(
        @Label(da = "Fagsystemets sagsnummer", en = "External reference") @NotBlank @Size(max = 100)
        String externalReference,
        @Label(da = "Borger", en = "Citizen") @NotNull @Valid CitizenForm citizen,
        @Label(da = "Team", en = "Team") @NotBlank @Size(max = 100) String team,
        @Label(da = "Forberedende sagsbehandler", en = "Preparing caseworker") @Size(max = 100)
        String preparingCaseworker,
        @Label(da = "Virksomhedskonsulent", en = "Company consultant") @Size(max = 100) String vk,
        @Label(da = "Forberedelse startet", en = "Preparation started on") @NotNull LocalDate preparationStartedOn,
        @Label(da = "Profil", en = "Profile") @Size(max = 40) String profile) {
    }

    /** @throws Problem when a person or the team is unknown, the day lies ahead, or the case is already here */
    public UUID perform(Form form) {
        check(form);
        Case file = write(form);
        cases.standsNow(file);
        history.record(file.id(), Happening.of(ACT, form.preparationStartedOn(), null));
        boolean chosen = form.preparingCaseworker() != null && form.vk() != null;
        opened.fire(new CaseOpened(file.id(), file.profile(), form.preparationStartedOn(), chosen));
        return file.id();
    }

    Case write(Form form) {
        UUID id = UUID.randomUUID();
        Citizen citizen = new Citizen(id);
        citizen.describe(form.citizen());
        Case file = new Case(id, form, form.profile() == null ? DEFAULT_PROFILE : form.profile(), clock.now());
        cases.add(file, citizen);
        return file;
    }

    private void check(Form form) {
        if (form.preparationStartedOn().isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "A preparation cannot have started after today.",
                "Give today or an earlier day.").at("/preparationStartedOn", "must be today or earlier");
        }
        requireKnown(form, "");
        cases.withReference(form.externalReference()).ifPresent(id -> {
            throw Problem.conflict("case-exists", "There is already a case with this external reference.",
                "Use the case that is here: GET /api/v1/cases/" + id + ".");
        });
    }

    /**
     * Makes sure that citizen, team and people can be what the form says.
     *
     * @param people where in the body the people are named
     */
    void requireKnown(Form form, String people) {
        requireNoCpr(form.externalReference(), "/externalReference");
        cpr.require(form.citizen().cpr(), "/citizen/cpr");
        form.citizen().check(clock.today(), "/citizen");
        organisation.requireTeam(form.team(), "/team");
        requireCaseworker(form.preparingCaseworker(), people + "/preparingCaseworker");
        organisation.requirePerson(form.vk(), Role.VK, people + "/vk");
    }

    void requireCaseworker(String person, String pointer) {
        organisation.requirePerson(person, Role.CASEWORKER, pointer);
    }

    /** @throws Problem 422 {@code reference-looks-like-cpr} */
    static void requireNoCpr(String reference, String pointer) {
        if (reference != null && LIKE_CPR.matcher(reference).matches()) {
            throw Problem.unprocessable("reference-looks-like-cpr", "The reference has the form of a CPR number.",
                "Use the case system's own number of the case.").at(pointer, "must not be a CPR number");
        }
    }
}
