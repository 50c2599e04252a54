package org.ytterby.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The Maven modules as their pom files declare them. */
final class Modules {

    private static final String ARTIFACT_PREFIX = "ytterby-";

    private Modules() {}

    /** {@return the modules of the root pom, in its order} */
    static List<String> names() {
        return texts(parse(Repository.ROOT.resolve("pom.xml")).getDocumentElement(), "module");
    }

    /**
     * The rooms that come along when the module is used, that is, its dependencies outside of test scope.
     *
     * @param module a module's name
     * @return names of rooms, in the order of the pom
     */
    static List<String> roomsItShips(String module) {
        return artifactsItShips(module, true).stream()
                .map(artifact -> artifact.substring(ARTIFACT_PREFIX.length()))
                .toList();
    }

    /**
     * The libraries that the module names and ships, that is, its dependencies on others outside of test scope.
     *
     * @param module a module's name
     * @return artifact ids, in the order of the pom
     */
    static List<String> librariesItShips(String module) {
        return artifactsItShips(module, false);
    }

    private static List<String> artifactsItShips(String module, boolean ours) {
        List<String> artifacts = new ArrayList<>();
        NodeList nodes =
                parse(Repository.ROOT.resolve(module).resolve("pom.xml")).getElementsByTagName("dependency");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element dependency = (Element) nodes.item(i);
            boolean matches = texts(dependency, "groupId").equals(List.of(Rooms.ROOT_PACKAGE)) == ours;
            if (matches && !texts(dependency, "scope").equals(List.of("test"))) {
                artifacts.add(texts(dependency, "artifactId").get(0));
            }
        }
        return artifacts;
    }

    private static List<String> texts(Element parent, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static Document parse(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(pom + " cannot be read", e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(pom + " is not XML. Maybe an edit left a tag open.", e);
        }
    }
}
