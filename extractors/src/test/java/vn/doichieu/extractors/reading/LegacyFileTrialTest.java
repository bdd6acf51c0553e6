package vn.doichieu.extractors.reading;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;
import vn.doichieu.extractors.document.*;

class LegacyFileTrialTest {
    static ReportText read(Path p) throws Exception {
        ReadOutcome o = new DefaultReportReader().read(new SourceFile(p.getFileName().toString(), Files.readAllBytes(p)));
        return ((ReadOutcome.Read) o).text();
    }
    @Test
    void trial() throws Exception {
        Path root = Path.of(System.getProperty("project.root"));
        try (Stream<Path> s = Files.walk(Path.of("/tmp/legacy/out"))) {
            for (Path p : s.filter(Files::isRegularFile).sorted().toList()) {
                String n = p.getFileName().toString(); String stem = n.substring(0, n.indexOf('.')); String ext = n.substring(n.lastIndexOf('.')+1);
                Path truth = Path.of("/tmp/legacy/truth", stem + "." + ext);
                if (!Files.exists(truth)) truth = root.resolve("corpus/" + stem + (ext.equals("txt") ? ".txt" : ".docx"));
                try {
                    List<String> a = read(truth).text().lines().toList(); List<String> b = read(p).text().lines().toList();
                    int w = 0, c = 0, shown = 0; 
                    for (int i = 0; i < Math.min(a.size(), b.size()); i++) { if (!a.get(i).equalsIgnoreCase(b.get(i))) { w++; if (shown++ < 2) System.out.println("   T " + a.get(i) + "\n   R " + b.get(i)); } else if (!a.get(i).equals(b.get(i))) { c++; if (c<2) System.out.println("   CASE " + a.get(i) + "\n   R " + b.get(i)); } }
                    System.out.println(n + " blocks " + a.size() + "/" + b.size() + " wrong " + w + " case " + c);
                } catch (Exception e) { System.out.println(n + " " + e); }
            }
        }
    }
}
