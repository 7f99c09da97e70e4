package dk.roedtraad.security;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One act or one reading: a single transaction, bound to the current person's municipality.
 *
 * <p>Domain rows, deadlines, process state, tasks and idempotent answer commit together or not at all.
 */
@InterceptorBinding
@Transactional
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Act {
}
