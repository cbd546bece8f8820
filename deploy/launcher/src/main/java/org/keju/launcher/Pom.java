package org.keju.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a build file of this project says about its place in the build. */
record Pom(
        String artifact, String version, List<String> modules, Set<String> dependencies, Set<String> testDependencies) {

    private static final String GROUP = "org.keju";

    static Pom read(Path file) {
        try {
            Element project = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
            return new Pom(
                    text(project, "artifactId"),
                    version(project),
                    modules(project),
                    dependencies(project, scope -> !scope.equals("test")),
                    dependencies(project, scope -> scope.equals("test")));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** A module that states no version has its parent's, as Maven sees it. */
    private static String version(Element project) {
        String own = text(project, "version");
        return own.isEmpty()
                ? child(project, "parent")
                        .map(parent -> text(parent, "version"))
                        .findFirst()
                        .orElse("")
                : own;
    }

    private static List<String> modules(Element project) {
        return child(project, "modules")
                .flatMap(modules -> child(modules, "module"))
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
    }

    /** Tests are no part of a jar, nor is what only they need. */
    private static Set<String> dependencies(Element project, Predicate<String> scope) {
        Set<String> artifacts = new LinkedHashSet<>();
        child(project, "dependencies")
                .flatMap(dependencies -> child(dependencies, "dependency"))
                .filter(dependency -> text(dependency, "groupId").equals(GROUP))
                .filter(dependency -> scope.test(text(dependency, "scope")))
                .forEach(dependency -> artifacts.add(text(dependency, "artifactId")));
        return artifacts;
    }

    private static String text(Element element, String name) {
        return child(element, name)
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> child(Element element, String name) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
