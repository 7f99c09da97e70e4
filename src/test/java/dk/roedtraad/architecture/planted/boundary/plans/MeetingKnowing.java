package dk.roedtraad.architecture.planted.boundary.plans;

import dk.roedtraad.architecture.planted.boundary.meetings.Meeting;

/** Planted: a feature that uses the row of another. */
class MeetingKnowing {

    Meeting meeting;
}
