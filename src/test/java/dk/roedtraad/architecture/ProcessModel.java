package dk.roedtraad.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a model asks of the code.
 *
 * @param userTasks its user tasks
 * @param beans the beans that its expressions name
 */
record ProcessModel(List<UserTask> userTasks, Set<String> beans) {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z_]\\w*)\\s*\\.\\s*\\w+\\s*\\(");

    private static final Pattern NAME = Pattern.compile("\\s*([a-zA-Z_]\\w*)\\s*");

    /** What the engine itself gives to an expression. */
    private static final Set<String> BUILT_IN = Set.of("execution", "task");

    /**
     * A user task.
     *
     * @param id its id, which is the task type's key
     * @param role its candidate groups, which is the task type's role
     */
    record UserTask(String id, String role) {
    }

    static List<ProcessModel> in(Path folder) {
        return Production.files(folder, ".bpmn").stream().map(Production::read).map(ProcessModel::of).toList();
    }

    static ProcessModel of(String xml) {
        Document document = parse(xml);
        List<UserTask> userTasks = elements(document.getElementsByTagNameNS(BPMN, "userTask"))
            .map(task -> new UserTask(task.getAttribute("id"), task.getAttributeNS(CAMUNDA, "candidateGroups")))
            .toList();
        Set<String> beans = new TreeSet<>();
        elements(document.getElementsByTagName("*")).forEach(element -> collectBeans(element, beans));
        return new ProcessModel(userTasks, beans);
    }

    private static void collectBeans(Element element, Set<String> beans) {
        String text = nodes(element.getChildNodes()).filter(node -> !(node instanceof Element))
            .map(Node::getNodeValue).reduce("", String::concat);
        IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
            .forEach(attribute -> collectBeans(attribute.getNodeValue(),
                "delegateExpression".equals(attribute.getLocalName()), beans));
        collectBeans(text, false, beans);
    }

    private static void collectBeans(String text, boolean delegate, Set<String> beans) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            String inside = expression.group(1).replaceAll("'[^']*'|\"[^\"]*\"", "");
            Matcher call = CALL.matcher(inside);
            while (call.find()) {
                beans.add(call.group(1));
            }
            Matcher name = NAME.matcher(inside);
            if (delegate && name.matches()) {
                beans.add(name.group(1));
            }
        }
        beans.removeAll(BUILT_IN);
    }

    private static Stream<Element> elements(NodeList list) {
        return nodes(list).map(Element.class::cast);
    }

    private static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
