package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** T1.2: informs the citizen about process and meeting, and hears what the citizen wants (A3.02, A3.03, A3.07). */
@ApplicationScoped
class InvolveCitizen implements TaskAct<InvolveCitizen.Form> {

    @Inject
    Preparations preparations;

    /**
     * How the citizen was informed and involved.
     *
     * @param occurredOn the day of the talk
     * @param contactChannel how the talk was held
     * @param preferredChannel how the citizen wants to be reached from now on
     * @param informedAboutMeeting whether the citizen knows what the meeting is about; it must be so before the case
     *     goes on (A3.07)
     * @param companionOffered whether the citizen was told of the right to bring a companion (bisidder)
     * @param topicsExplained which topics of the playbook were explained, possibly none
     * @param citizenView in the citizen's own words, or null
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Samtalens form", en = "Channel of the talk") @NotNull ContactChannel contactChannel,
        @Label(da = "Borgerens foretrukne kontaktform", en = "Channel the citizen prefers") @NotNull
        ContactChannel preferredChannel,
        @Label(da = "Borgeren er informeret om mødet", en = "Informed about the meeting") @NotNull
        Boolean informedAboutMeeting,
        @Label(da = "Bisidder tilbudt", en = "Companion offered") @NotNull Boolean companionOffered,
        @Label(da = "Emner gennemgået efter drejebogen", en = "Topics explained") @NotNull @Size(max = 10)
        Set<@NotNull Topic> topicsExplained,
        @Label(da = "Borgerens egne ord", en = "The citizen's own words") @Size(max = 2000) String citizenView)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("involveCitizen", "Informér og inddrag borgeren", "Inform and involve the citizen",
            Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        requireInformed(form);
        preparations.add(new CitizenInvolvement(occasion, form));
        return Outcome.none();
    }

    static void requireInformed(Form form) {
        if (!form.informedAboutMeeting()) {
            throw Problem.unprocessable("citizen-not-informed", "The citizen has not been told about the meeting.",
                "Talk with the citizen about what the meeting is for, and complete the task then.")
                .at("/informedAboutMeeting", "must be true");
        }
    }
}
