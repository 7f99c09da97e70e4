package dk.roedtraad.matching;

import java.util.UUID;

/**
 * A match that was open when its case entered the flow half-way.
 *
 * @param matchId the match
 * @param state how far it has come, as the models ask for it
 */
record EnteringMatch(UUID matchId, State state) {

    /** Where in the model of a placement it goes on. */
    enum State {
        /** The VK searches for a company. */
        SEARCHING,
        /** A company is found, and nothing agreed. */
        FOUND,
        /** A placement is agreed or runs. */
        PLACED,
        /** The placement has ended and is to be closed. */
        ENDED
    }
}
