package dk.roedtraad.transfer;

import dk.roedtraad.rest.ItemFailures;
import dk.roedtraad.rest.ItemProblem;
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
        List<CompletableFuture<TakeOverResult>> results = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            results.add(run.begin(index, list.item(index)));
        }
        return results.stream().map(CompletableFuture::join).toList();
    }

    /** One list on its way. */
    private final class Run {

        private final Identity who;

        private final boolean dryRun;

        private final Semaphore room = new Semaphore(AT_ONCE);

        /** By reference, the case of the list that was sent with it last. */
        private final Map<String, Sent> sent = new HashMap<>();

        Run(Identity who, boolean dryRun) {
            this.who = who;
            this.dryRun = dryRun;
        }

        CompletableFuture<TakeOverResult> begin(int index, byte[] bytes) {
            TakeOverForm form;
            try {
                form = item.read(bytes);
            } catch (RuntimeException unreadable) {
                return CompletableFuture.completedFuture(refused(index, null, failures.of(unreadable)));
            }
            Sent before = sent.get(form.externalReference());
            if (before != null && before.result().join().result() == Result.WOULD_BE_TAKEN_OVER) {
                return CompletableFuture.completedFuture(rehearsedBefore(index, form, before.fingerprint()));
            }
            room.acquireUninterruptibly();
            CompletableFuture<TakeOverResult> result = CompletableFuture.supplyAsync(() -> carryOut(form), threads)
                .whenComplete((done, failure) -> room.release())
                .thenApply(done -> new TakeOverResult(index, form.externalReference(), done.result(), done.caseId(),
                    null))
                .exceptionally(failure -> refused(index, form.externalReference(), failures.of(cause(failure))));
            sent.put(form.externalReference(), new Sent(dryRun ? TakeOver.fingerprint(form) : null, result));
            return result;
        }

        private Done carryOut(TakeOverForm form) {
            return runAs.call(who, () -> item.perform(form, dryRun));
        }
    }

    /**
     * A case of the list.
     *
     * @param fingerprint of its form; kept in a dry run only
     * @param result what became of it
     */
    private record Sent(String fingerprint, CompletableFuture<TakeOverResult> result) {
    }

    /** What the second of two with the same reference would come to, the first being here by then. */
    private static TakeOverResult rehearsedBefore(int index, TakeOverForm form, String fingerprint) {
        return fingerprint.equals(TakeOver.fingerprint(form))
            ? new TakeOverResult(index, form.externalReference(), Result.ALREADY_HERE, null, null)
            : refused(index, form.externalReference(), ItemProblem.of(TakeOver.exists("The list has another case with"
                + " this external reference.", "Send each case once, under its own reference.")));
    }

    private static TakeOverResult refused(int index, String reference, ItemProblem problem) {
        return new TakeOverResult(index, reference, Result.REFUSED, null, problem);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
