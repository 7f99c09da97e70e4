package dk.roedtraad.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the compiler reads it.
 *
 * @param name the file
 * @param text what it says
 * @param tree the same, parsed
 * @param positions where each part of the tree stands
 */
record JavaSource(String name, String text, CompilationUnitTree tree, SourcePositions positions) {

    private static final Map<Path, List<JavaSource>> READ = new ConcurrentHashMap<>();

    static List<JavaSource> in(Path folder) {
        return READ.computeIfAbsent(folder, unread -> parse(Production.files(unread, ".java").stream()
            .map(file -> new File(file.toString(), Production.read(file))).toList()));
    }

    static JavaSource of(String name, String text) {
        return parse(List.of(new File(name, text))).get(0);
    }

    private static List<JavaSource> parse(List<File> files) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null,
            List.of("-proc:none"), null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                JavaFileObject file = tree.getSourceFile();
                sources.add(new JavaSource(file.getName().substring(1), file.getCharContent(true).toString(), tree,
                    positions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** How many lines a part of the tree covers, the first and the last included. */
    int linesOf(Tree part) {
        long first = lineOf(positions.getStartPosition(tree, part));
        return (int) (lineOf(positions.getEndPosition(tree, part)) - first) + 1;
    }

    /** All text literals. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(tree, null);
        return texts;
    }

    private long lineOf(long position) {
        return tree.getLineMap().getLineNumber(position);
    }

    /** A file as the compiler wants it. */
    private static final class File extends SimpleJavaFileObject {

        private final String text;

        File(String name, String text) {
            super(URI.create("text:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
