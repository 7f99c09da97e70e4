package dk.roedtraad.rules;

/**
 * How far something lies from its anchor.
 *
 * @param amount how many; a negative number counts back from the anchor
 * @param unit of what
 */
public record Amount(int amount, Unit unit) {
}
