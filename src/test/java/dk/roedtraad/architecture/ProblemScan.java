package dk.roedtraad.architecture;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks through one source for the calls that make a problem. */
final class ProblemScan extends TreeScanner<Void, Void> {

    private final JavaSource source;

    private final List<Maker> makers;

    private final Map<String, String> constants = new HashMap<>();

    private final List<ProblemCodes.Use> uses = new ArrayList<>();

    private final List<Maker> relays = new ArrayList<>();

    private MethodTree enclosing;

    ProblemScan(JavaSource source, List<Maker> makers) {
        this.source = source;
        this.makers = makers;
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() instanceof LiteralTree literal) {
                    constants.put(variable.getName().toString(), String.valueOf(literal.getValue()));
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(source.tree(), null);
    }

    /**
     * A call that makes a problem.
     *
     * @param on what it is called on: a class, {@code new}, or the package of a method that hands a code on
     * @param name the method
     * @param arity how many arguments it takes
     * @param code which of them is the code
     * @param status the status it gives, or null when the argument before the code says so
     */
    record Maker(String on, String name, int arity, int code, String status) {
    }

    List<ProblemCodes.Use> uses() {
        return uses;
    }

    /** The methods of this source that take a code and hand it on. */
    List<Maker> relays() {
        return relays;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        enclosing = method;
        super.visitMethod(method, nothing);
        enclosing = null;
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree of) {
            add(of.getExpression().toString(), of.getIdentifier().toString(), call.getArguments());
        } else if (call.getMethodSelect() instanceof IdentifierTree name) {
            add("", name.getName().toString(), call.getArguments());
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        add("new", made.getIdentifier().toString(), made.getArguments());
        return super.visitNewClass(made, nothing);
    }

    private void add(String on, String name, List<? extends ExpressionTree> arguments) {
        makers.stream().filter(maker -> maker.name().equals(name) && maker.arity() == arguments.size()
            && (maker.on().equals(on) || maker.on().equals(home()))).forEach(maker -> {
                String status = maker.status() == null ? arguments.get(maker.code() - 1).toString()
                    : maker.status();
                codes(arguments.get(maker.code()), status)
                    .forEach(code -> uses.add(new ProblemCodes.Use(code, status, source.name())));
            });
    }

    private Stream<String> codes(ExpressionTree code, String status) {
        if (code instanceof ParenthesizedTree around) {
            return codes(around.getExpression(), status);
        }
        if (code instanceof ConditionalExpressionTree either) {
            return Stream.concat(codes(either.getTrueExpression(), status), codes(either.getFalseExpression(), status));
        }
        if (code instanceof LiteralTree literal) {
            return Stream.of(String.valueOf(literal.getValue()));
        }
        int parameter = enclosing == null ? -1 : enclosing.getParameters().stream()
            .map(given -> given.getName().toString()).toList().indexOf(code.toString());
        if (parameter >= 0) {
            relays.add(new Maker(home(), enclosing.getName().toString(), enclosing.getParameters().size(), parameter,
                status));
            return Stream.empty();
        }
        return Stream.of(constants.getOrDefault(code.toString(), ProblemCodes.UNREADABLE));
    }

    private String home() {
        return String.valueOf(source.tree().getPackageName());
    }
}
