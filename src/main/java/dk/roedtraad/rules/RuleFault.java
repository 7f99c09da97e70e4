package dk.roedtraad.rules;

/**
 * What is wrong with how a rule reads.
 *
 * @param rule the rule
 * @param column which of its columns is wrong, as the decision table and the forms name it
 * @param says what is wrong with it
 */
public record RuleFault(Rule rule, String column, String says) {
}
