package dk.roedtraad.demo;

import dk.roedtraad.matching.CompanyForm;
import dk.roedtraad.matching.CompanyResource;
import dk.roedtraad.matching.CompanyView;
import dk.roedtraad.matching.OpeningForm;
import dk.roedtraad.matching.OpeningResource;
import dk.roedtraad.matching.OpeningView;
import dk.roedtraad.meetings.MeetingForm;
import dk.roedtraad.meetings.MeetingView;
import dk.roedtraad.meetings.RehabilitationMeetingResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Lets the staff of a made-up municipality plan days of the rehabilitation team and write companies down. */
@ApplicationScoped
class Surroundings {

    private static final int MINUTES_PER_CASE = 30;

    @Inject
    Hand hand;

    @Inject
    RehabilitationMeetingResource meetings;

    @Inject
    CompanyResource companies;

    @Inject
    OpeningResource openings;

    void planMeeting(Town town, Staff staff, LocalDate on) {
        MeetingForm form = new MeetingForm(on, "09:00", "Rådhuset, mødelokale 2", staff.coordinator().team(),
            Town.CAPACITY, MINUTES_PER_CASE);
        MeetingView meeting =
            (MeetingView) hand.as(staff.coordinator(), () -> meetings.plan(form)).getEntity();
        town.meets(meeting.id(), meeting.heldOn());
    }

    /** Writes down the company of each trade. The numbers are of a series that CVR does not give out. */
    void addCompany(Town town, Staff staff, Trade trade) {
        String number = staff.vk().municipality() + trade.ordinal();
        CompanyForm form = new CompanyForm("990" + number, "99900" + number, trade.company(), trade.industry(),
            "Daglig leder", "00 00 20 " + (trade.ordinal() + 10), "Vil gerne begynde med få timer.");
        CompanyView company = (CompanyView) hand.as(staff.vk(), () -> companies.add(form)).getEntity();
        town.has(trade, company.id());
    }

    void addOpening(Town town, Staff staff, Trade trade, LocalDate from) {
        OpeningForm form = new OpeningForm(town.company(trade), trade.job(), trade.tasks(), BigDecimal.valueOf(60, 1),
            from, null);
        OpeningView opening = (OpeningView) hand.as(staff.vk(), () -> openings.add(form)).getEntity();
        town.offers(trade, opening.id());
    }
}
