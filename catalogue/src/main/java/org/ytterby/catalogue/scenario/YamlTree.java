package org.ytterby.catalogue.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds located nodes from the events of a YAML 1.2 parser. Nothing grows beyond the limits below, whatever the file
 * says: aliases share their node, and the size they would have written out is counted, not built.
 */
final class YamlTree {

    /** Levels of nesting; a scenario needs 5. */
    static final int DEEPEST = 20;

    /** Nodes, aliases followed; a scenario of a thousand events needs about 20,000. */
    static final long MOST_NODES = 50_000;

    private final Iterator<Event> events;
    private final IssueLog log;
    private final Map<Anchor, YamlNode> anchors = new LinkedHashMap<>();
    private final Set<Anchor> open = new LinkedHashSet<>();
    private Place last = Place.START;
    private long built;

    /** Ends the building after a fault that was logged. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Halt() {
            super("halted", null, false, false);
        }
    }

    private YamlTree(String text, IssueLog log) {
        // One window over the whole text: with smaller ones the parser copies what it has looked ahead over again and
        // again, which a megabyte of blanks turns into seconds.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(text.length() + 1)
                .setBufferSize(text.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
        this.log = log;
    }

    /** The root of the only document in the text, or nothing after a fault was logged. */
    static Optional<YamlNode> build(String text, IssueLog log) {
        YamlTree tree = new YamlTree(text, log);
        try {
            return tree.document();
        } catch (YamlEngineException e) {
            YamlFaults.log(e, text, tree.last, log);
        } catch (Halt e) {
            // The fault that ended the building is in the log.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw halt(
                                last,
                                "a second document begins.",
                                "Maybe remove the line '---': a file holds one scenario.");
                    }
                }
                case Scalar, SequenceStart, MappingStart, Alias -> root = Optional.of(node(event, 1));
                default -> {
                    // Starts and ends of stream and document carry nothing.
                }
            }
        }
        return root;
    }

    private Event next() {
        Event event = events.next();
        last = Place.of(event.getStartMark());
        return event;
    }

    private YamlNode node(Event event, int depth) {
        Place place = last;
        if (++built > MOST_NODES) {
            throw halt(
                    place,
                    "the file says more than " + MOST_NODES + " values.",
                    "Maybe it is a table or a result, not a scenario.");
        }
        if (depth > DEEPEST) {
            throw halt(
                    place,
                    "lists and blocks are nested more than " + DEEPEST + " deep.",
                    "Maybe a bracket is not closed, or each line is indented more than the one above.");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias.getAlias(), place);
        }
        refuseTag(event, place);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(open::add);
        YamlNode node = content(event, place, depth);
        anchor.ifPresent(a -> {
            open.remove(a);
            anchors.put(a, node);
        });
        if (node.size() > MOST_NODES) {
            throw halt(
                    place,
                    "the file says more than " + MOST_NODES + " values once its aliases are followed.",
                    "Maybe an alias repeats a list that repeats itself.");
        }
        return node;
    }

    private YamlNode content(Event event, Place place, int depth) {
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(place, scalar.getValue(), scalar.isPlain());
        }
        return event instanceof SequenceStartEvent ? sequence(place, depth) : mapping(place, depth);
    }

    private YamlNode sequence(Place place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        long size = 1;
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            YamlNode item = node(event, depth + 1);
            size += item.size();
            items.add(item);
        }
        return new YamlNode.Sequence(place, List.copyOf(items), size);
    }

    private YamlNode mapping(Place place, int depth) {
        Map<String, YamlNode.Entry> entries = new java.util.LinkedHashMap<>();
        long size = 1;
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            YamlNode found = node(event, depth + 1);
            YamlNode value = node(next(), depth + 1);
            size += 1 + value.size();
            if (found instanceof YamlNode.Scalar key) {
                enter(entries, key, value);
            } else {
                log.issue(
                        found.place(),
                        "",
                        "a key must be a word (is " + found.described() + ").",
                        () -> "Maybe a colon stands where a comma was meant, or braces need quotes.");
            }
        }
        return new YamlNode.Mapping(place, List.copyOf(entries.values()), size);
    }

    private void enter(Map<String, YamlNode.Entry> entries, YamlNode.Scalar key, YamlNode value) {
        YamlNode.Entry before = entries.putIfAbsent(key.text(), new YamlNode.Entry(key, value));
        if (before != null) {
            Place first = before.key().place();
            log.issue(
                    key.place(),
                    "",
                    "the key " + Shown.quoted(key.text()) + " stands twice in the same block.",
                    () -> "Maybe remove one: the first is on line " + first.line() + ", column " + first.column()
                            + ".");
        }
    }

    private YamlNode aliased(Anchor alias, Place place) {
        String name = Shown.bare(alias.getValue());
        if (open.contains(alias)) {
            throw halt(
                    place, "the alias *" + name + " stands inside what it names.", "Maybe another anchor was meant.");
        }
        YamlNode node = anchors.get(alias);
        if (node == null) {
            throw halt(
                    place,
                    "the alias *" + name + " names no anchor above it.",
                    "Maybe write &" + name
                            + " before the value it repeats, or put quotes around a text that begins with *.");
        }
        return node;
    }

    private void refuseTag(Event event, Place place) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent list ? list.getTag() : ((MappingStartEvent) event).getTag();
        tag.ifPresent(t -> log.issue(
                place,
                "",
                "the tag " + Shown.quoted(t) + " is not understood.",
                () -> "Maybe remove it, or put quotes around a text that begins with '!'."));
    }

    private Halt halt(Place place, String message, String hint) {
        log.issue(place, "", message, () -> hint);
        return new Halt();
    }
}
