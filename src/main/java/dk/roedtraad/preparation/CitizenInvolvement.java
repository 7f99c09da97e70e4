package dk.roedtraad.preparation;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.tasks.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A talk in which the citizen was informed and heard before the meeting. */
@Entity
@Table(name = "citizen_involvement")
class CitizenInvolvement extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "involved_on")
    private LocalDate involvedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_channel")
    private ContactChannel contactChannel;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_channel")
    private ContactChannel preferredChannel;

    @Column(name = "informed_about_meeting")
    private boolean informedAboutMeeting;

    @Column(name = "companion_offered")
    private boolean companionOffered;

    @Column(name = "topics_explained")
    private String topicsExplained;

    @Column(name = "citizen_view")
    private String citizenView;

    protected CitizenInvolvement() {
    }

    CitizenInvolvement(Occasion occasion, InvolveCitizen.Form form) {
        super(UUID.randomUUID());
        this.caseId = occasion.caseId();
        this.involvedOn = occasion.occurredOn();
        this.contactChannel = form.contactChannel();
        this.preferredChannel = form.preferredChannel();
        this.informedAboutMeeting = form.informedAboutMeeting();
        this.companionOffered = form.companionOffered();
        this.topicsExplained = form.topicsExplained().stream().sorted().map(Topic::name)
            .collect(Collectors.joining(" "));
        this.citizenView = form.citizenView();
    }

    LocalDate involvedOn() {
        return involvedOn;
    }

    ContactChannel contactChannel() {
        return contactChannel;
    }

    ContactChannel preferredChannel() {
        return preferredChannel;
    }

    boolean informedAboutMeeting() {
        return informedAboutMeeting;
    }

    boolean companionOffered() {
        return companionOffered;
    }

    Set<Topic> topicsExplained() {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        Arrays.stream(topicsExplained.split(" ")).filter(name -> !name.isEmpty()).map(Topic::valueOf)
            .forEach(topics::add);
        return topics;
    }

    String citizenView() {
        return citizenView;
    }
}
