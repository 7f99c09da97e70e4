package dk.roedtraad.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What people read beside a form's field or an enum's value. Stands on record components and enum constants. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Label {

    /** @return the Danish label */
    String da();

    /** @return the English label */
    String en();

    /** @return a Danish sentence of help, or nothing */
    String description() default "";
}
