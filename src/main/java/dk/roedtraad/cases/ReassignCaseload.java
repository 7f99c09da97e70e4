package dk.roedtraad.cases;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.ItemByItem;
import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.EachApart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives all that lies with one person to one or several others, each case by itself. */
@ApplicationScoped
class ReassignCaseload {

    @Inject
    Cases cases;

    @Inject
    Organisation organisation;

    @Inject
    ReassignCase reassign;

    @Inject
    EachApart apart;

    @Inject
    ItemByItem items;

    /**
     * Whose cases go to whom.
     *
     * @param occurredOn the day from which on, today or earlier; today when left out
     * @param role as what
     * @param from whose cases; somebody who has left is fine
     * @param to who takes over all of them; or else name successors
     * @param successors who takes over in turn, in the order of the cases' ids; or else name to
     * @param reason why
     * @param whatToKnow what the successors need to know of every one of them
     */
    @Schema(name = "ReassignCaseloadForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Rolle", en = "Role") @NotNull ResponsibleRole role,
        @Label(da = "Fra", en = "From") @NotBlank @Size(max = 100) String from,
        @Label(da = "Til", en = "To") @Size(max = 100) String to,
        @Label(da = "Efterfølgere", en = "Successors") @Size(min = 1, max = 20)
        List<@NotBlank @Size(max = 100) String> successors,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Det skal efterfølgerne vide", en = "What the successors need to know") @Size(max = 4000)
        String whatToKnow) {

        private ReassignCase.Form to(String successor) {
            return new ReassignCase.Form(occurredOn, role, from, successor, reason, whatToKnow);
        }
    }

    /** What became of a case. */
    @Schema(name = "ReassignmentResult")
    public enum Result {
        /** It lies with the successor now. */
        REASSIGNED,
        /** It lies where it lay; the problem says why. */
        REFUSED
    }

    /**
     * What became of one case.
     *
     * @param caseId the case
     * @param to whose it was to be
     * @param result whether it is
     * @param problem why it is not, or null
     */
    @Schema(name = "ReassignedCase")
    public record Item(UUID caseId, String to, Result result, ItemProblem problem) {
    }

    /** @throws Problem when the people named cannot be; nothing is changed then */
    List<Item> perform(Form form) {
        List<String> successors = successors(form);
        List<UUID> caseload = apart.call(() -> {
            requirePeople(form, successors);
            return cases.lyingWith(form.role(), form.from());
        });
        List<Item> done = new ArrayList<>();
        for (UUID caseId : caseload) {
            String to = successors.get(done.size() % successors.size());
            done.add(items.attempt(() -> {
                reassign.perform(caseId, form.to(to));
                return new Item(caseId, to, Result.REASSIGNED, null);
            }, problem -> new Item(caseId, to, Result.REFUSED, problem)));
        }
        return done;
    }

    private static List<String> successors(Form form) {
        if ((form.to() == null) == (form.successors() == null)) {
            throw Problem.unprocessable("successor-unclear", "Either to or successors says who takes over.",
                "Give exactly one of the two.").at("/to", "must be given unless successors are");
        }
        return form.to() == null ? form.successors() : List.of(form.to());
    }

    private void requirePeople(Form form, List<String> successors) {
        organisation.requireNamed(form.from(), "/from");
        for (int at = 0; at < successors.size(); at++) {
            String pointer = form.to() == null ? "/successors/" + at : "/to";
            if (successors.get(at).equals(form.from())) {
                throw Problem.unprocessable("same-person", "The cases lie with that person already.",
                    "Name somebody else.").at(pointer, "must be another person");
            }
            organisation.requirePerson(successors.get(at), form.role().role(), pointer);
        }
    }
}
