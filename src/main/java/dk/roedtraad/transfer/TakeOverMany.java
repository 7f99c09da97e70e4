package dk.roedtraad.transfer;

import dk.roedtraad.rest.ItemFailures;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.transfer.TakeOver.Done;
import dk.roedtraad.transfer.TakeOverResult.Result;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/** Takes a list of cases over, two at a time, so that the others who work on the server still find room. */
@ApplicationScoped
class TakeOverMany {

    private static final int AT_ONCE = 2;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    TakeOverItem item;

    @Inject
    ItemFailures failures;

    @Inject
    RunAs runAs;

    @Inject
    CurrentPerson person;

    /** @return a result for each case, in the order of the list */
    List<TakeOverResult> perform(TakeOverList list, boolean dryRun) {
        Run run = new Run(person.identity(), dryRun);
        List<Sent> sent = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            sent.add(run.send(index, list.item(index)));
        }
        return sent.stream().map(this::resultOf).toList();
    }

    private TakeOverResult resultOf(Sent sent) {
        try {
            Done done = sent.done().join();
            return new TakeOverResult(sent.index(), sent.reference(), done.result(), done.caseId(), null);
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return new TakeOverResult(sent.index(), sent.reference(), Result.REFUSED, null, failures.of(cause));
        }
    }

    /**
     * A case of the list on its way.
     *
     * @param index its place in the list
     * @param reference the reference it was sent with, or null when it could not be read
     * @param fingerprint of its form, in a dry run
     * @param done what becomes of it
     */
    private record Sent(int index, String reference, String fingerprint, CompletableFuture<Done> done) {

        /** Waits for what becomes of it. */
        boolean wouldBeTakenOver() {
            done.handle((outcome, failure) -> outcome).join();
            return !done.isCompletedExceptionally() && done.join().result() == Result.WOULD_BE_TAKEN_OVER;
        }
    }

    /** One list on its way. */
    private final class Run {

        private final Identity who;

        private final boolean dryRun;

        private final Semaphore room = new Semaphore(AT_ONCE);

        /** By reference, the case of the list that was sent with it before, the one taken over if there is one. */
        private final Map<String, Sent> before = new HashMap<>();

        Run(Identity who, boolean dryRun) {
            this.who = who;
            this.dryRun = dryRun;
        }

        Sent send(int index, byte[] bytes) {
            TakeOverForm form;
            try {
                form = item.read(bytes);
            } catch (RuntimeException unreadable) {
                return new Sent(index, null, null, CompletableFuture.failedFuture(unreadable));
            }
            Sent sent = new Sent(index, form.externalReference(), dryRun ? TakeOver.fingerprint(form) : null,
                outcome(form));
            before.merge(form.externalReference(), sent, (first, later) -> first.wouldBeTakenOver() ? first : later);
            return sent;
        }

        /** Two with the same reference follow one another. */
        private CompletableFuture<Done> outcome(TakeOverForm form) {
            Sent same = before.get(form.externalReference());
            if (same != null && same.wouldBeTakenOver()) {
                return rehearsedAfter(same, form);
            }
            room.acquireUninterruptibly();
            return CompletableFuture.supplyAsync(() -> runAs.call(who, () -> item.perform(form, dryRun)), threads)
                .whenComplete((done, failure) -> room.release());
        }
    }

    /** What the second of two with the same reference would come to, the first being here by then. */
    private static CompletableFuture<Done> rehearsedAfter(Sent first, TakeOverForm form) {
        return first.fingerprint().equals(TakeOver.fingerprint(form))
            ? CompletableFuture.completedFuture(new Done(Result.ALREADY_HERE, null))
            : CompletableFuture.failedFuture(TakeOver.exists("The list has another case with this external reference.",
                "Send each case once, under its own reference."));
    }
}
