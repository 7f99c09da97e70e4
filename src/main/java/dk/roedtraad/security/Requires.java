package dk.roedtraad.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The roles of which the caller must hold at least one; every resource method under {@code /api} says its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    /** @return the roles that open this operation, never empty */
    Role[] value();
}
