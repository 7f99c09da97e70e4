package dk.roedtraad.benchmark;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Some of the template cases once more, as cases of one team.
 *
 * @param municipality the team's, by code
 * @param number tells the copies within a municipality apart
 * @param team which of its teams has them
 * @param own what all ids of the copy differ by from the template's
 * @param shared what the ids of what a municipality has only once differ by
 * @param cases which of the templates it holds
 */
record Copy(String municipality, int number, int team, UUID own, UUID shared, List<Integer> cases) {

    static Copy of(String municipality, int number, int team, List<Integer> cases) {
        return new Copy(municipality, number, team, salt(municipality, number),
            municipality.equals(Templates.MUNICIPALITY) ? new UUID(0, 0) : salt(municipality, -1), cases);
    }

    /** One template that is no case: a team with its people, or what a municipality has only once. */
    static Copy surroundings(String municipality, int team) {
        return of(municipality, -1 - team, team, List.of());
    }

    UUID map(UUID original, boolean isShared) {
        UUID salt = isShared ? shared : own;
        return new UUID(original.getMostSignificantBits() ^ salt.getMostSignificantBits(),
            original.getLeastSignificantBits() ^ salt.getLeastSignificantBits());
    }

    private static UUID salt(String municipality, int number) {
        Random random = new Random(Long.parseLong(municipality) * 1_000_003L + number);
        return new UUID(random.nextLong(), random.nextLong());
    }
}
