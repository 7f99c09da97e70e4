package dk.roedtraad.security;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Runs just inside the transaction of an {@link Act}: binds it to one municipality, and refuses to answer
 * well when somebody below marked the transaction for rollback and swallowed the reason.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class ActBoundary {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson current;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object within(InvocationContext act) throws Exception {
        rows.setProperty(MunicipalRow.MUNICIPALITY, current.municipality());
        Object answer = act.proceed();
        if (transaction.getRollbackOnly()) {
            throw new IllegalStateException("the transaction was marked for rollback and the reason swallowed in "
                + act.getMethod());
        }
        return answer;
    }
}
