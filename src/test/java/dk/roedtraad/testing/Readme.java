package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of the README, run as they stand there but for the address. */
public final class Readme {

    private static final String ADDRESS = "http://localhost:9080";

    private Readme() {
    }

    /** @return the blocks of commands, in order */
    public static List<String> commands() {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : lines()) {
            if (line.equals("```bash")) {
                block = new StringBuilder();
            } else if (line.equals("```") && block != null) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    /** @return what a block of commands prints when it talks to a server at another address */
    public static String run(String block, String url) {
        try {
            Process bash = new ProcessBuilder("bash", "-eu").redirectErrorStream(true).start();
            bash.getOutputStream().write(block.replace(ADDRESS, url).getBytes(StandardCharsets.UTF_8));
            bash.getOutputStream().close();
            return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
