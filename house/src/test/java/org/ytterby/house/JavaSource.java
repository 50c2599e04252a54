package org.ytterby.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler's parser sees in one Java file.
 *
 * @param types names of the types at the top of the file
 * @param methods every method and constructor with a body, also of nested and anonymous classes
 */
record JavaSource(List<String> types, List<Method> methods) {

    /**
     * One method.
     *
     * @param name its name; {@code <init>} for a constructor
     * @param line first line of the declaration, annotations included, from 1
     * @param lines number of lines from there to the closing brace
     * @param annotations names of its annotations, without the sign and the package
     */
    record Method(String name, long line, long lines, List<String> annotations) {}

    /**
     * Parses one file.
     *
     * @param text a whole Java file
     * @return its types and methods
     */
    static JavaSource parse(String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("No Java compiler. Maybe the tests run on a JRE; they need a JDK.");
        }
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new InMemory(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            MethodFinder finder = new MethodFinder(unit, Trees.instance(task).getSourcePositions());
            finder.scan(unit, null);
            return new JavaSource(topTypes(unit), List.copyOf(finder.found));
        } catch (IOException e) {
            throw new UncheckedIOException("a source in memory cannot be read", e);
        }
    }

    private static List<String> topTypes(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .toList();
    }

    private static final class MethodFinder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final List<Method> found = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        MethodFinder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && start >= 0 && end > start) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(start);
                long last = lines.getLineNumber(end - 1);
                found.add(new Method(method.getName().toString(), first, last - first + 1, annotations(method)));
            }
            return super.visitMethod(method, null);
        }

        private static List<String> annotations(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(annotation -> simpleName(annotation.getAnnotationType()))
                    .toList();
        }

        private static String simpleName(Tree type) {
            String name = type.toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("string:///InMemory.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
