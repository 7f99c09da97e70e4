package dk.roedtraad.transfer;

import dk.roedtraad.rest.Forms;
import dk.roedtraad.rest.ItemFailures;
import dk.roedtraad.security.EachApart;
import dk.roedtraad.transfer.TakeOver.Done;
import dk.roedtraad.transfer.TakeOverResult.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes over one case of a list, in its own transaction, and again when it ran into another act at that moment. */
@ApplicationScoped
class TakeOverItem {

    private static final int TRIES = 3;

    @Inject
    Forms forms;

    @Inject
    EachApart apart;

    @Inject
    TakeOver takeOver;

    @Inject
    ItemFailures failures;

    /** Carries what a dry run came to out of the transaction that it rolls back. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Done done;

        Rehearsed(Done done) {
            super(null, null, false, false);
            this.done = done;
        }
    }

    /** @throws dk.roedtraad.rest.Problem 400 when it is not the form asked for, 422 when it breaks a rule */
    TakeOverForm read(byte[] item) {
        return forms.read(item, TakeOverForm.class);
    }

    /** @throws RuntimeException why it cannot be taken over; nothing of it is kept then */
    Done perform(TakeOverForm form, boolean dryRun) {
        for (int tried = 1;; tried++) {
            try {
                return dryRun ? rehearse(form) : apart.call(() -> takeOver.perform(form));
            } catch (RuntimeException failure) {
                if (tried == TRIES || !failures.isLostRace(failure)) {
                    throw failure;
                }
            }
        }
    }

    private Done rehearse(TakeOverForm form) {
        try {
            return apart.call(() -> {
                throw new Rehearsed(takeOver.perform(form));
            });
        } catch (Rehearsed rehearsed) {
            return rehearsed.done.result() == Result.TAKEN_OVER
                ? new Done(Result.WOULD_BE_TAKEN_OVER, null) : rehearsed.done;
        }
    }
}
