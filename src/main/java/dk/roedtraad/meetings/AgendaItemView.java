package dk.roedtraad.meetings;

import java.util.UUID;

/**
 * One slot of a team's day, as the API shows it: nothing of the citizen but the case's id.
 *
 * @param slot its number, from 1
 * @param startsAt when it begins
 * @param caseId whose it is
 * @param state BOOKED or HELD
 * @param materialSent whether the team has got the material
 */
public record AgendaItemView(int slot, String startsAt, UUID caseId, AgendaItemState state, boolean materialSent) {

    static AgendaItemView of(RehabilitationMeeting meeting, AgendaItem item) {
        return new AgendaItemView(item.slot(), meeting.startOf(item.slot()), item.caseId(), item.state(),
            item.materialSent());
    }
}
