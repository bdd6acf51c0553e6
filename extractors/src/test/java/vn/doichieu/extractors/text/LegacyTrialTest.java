package vn.doichieu.extractors.text;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class LegacyTrialTest {
    @Test
    void trial() throws Exception {
        List<Path> files = new ArrayList<>();
        Path root = Path.of(System.getProperty("project.root"));
        try (Stream<Path> s = Files.walk(root.resolve("corpus"))) { s.filter(p -> p.toString().endsWith(".txt")).forEach(files::add); }
        try (Stream<Path> s = Files.walk(Path.of("/work/shared/reports"))) { s.filter(p -> p.toString().matches(".*\\.(txt|md)")).forEach(files::add); }
        LegacyRepair repair = new LegacyRepair();
        WordReading reading = new WordReading();
        Map<String,Integer> bad = new TreeMap<>();
        for (Path f : files) {
            String text = Folding.nfc(Files.readString(f));
            List<String> lines = text.lines().toList();
            for (String l : lines) for (String w : l.split("[\\s\u00A0]+")) if (!WordReading.isAscii(w) && !reading.isPlausible(w)) bad.merge(w,1,Integer::sum);
            long t=System.nanoTime();
            List<String> out = repair.repairLines(lines);
            long ms=(System.nanoTime()-t)/1000000;
            int diff=0; for (int i=0;i<lines.size();i++) if(!lines.get(i).equals(out.get(i))) {diff++; System.out.println("CHANGED "+lines.get(i)+" -> "+out.get(i));}
            System.out.print(f.getFileName()+" lines="+lines.size()+" ms="+ms+" changed="+diff);
            for (LegacyEncoding e : LegacyEncoding.values()) {
                List<String> enc = lines.stream().map(l -> LegacyText.in(e,l)).toList();
                List<String> back = repair.repairLines(enc);
                int wrong=0, wrongCase=0, shown=0; for (int i=0;i<lines.size();i++) { if(!lines.get(i).equalsIgnoreCase(back.get(i))) { wrong++; if(shown++<3) System.out.println("\n  "+e+" WRONG "+lines.get(i)+"\n   <- "+enc.get(i)+"\n   -> "+back.get(i)); } else if(!lines.get(i).equals(back.get(i))) wrongCase++; }
                System.out.print(" "+e+"="+wrong+"/"+wrongCase);
            }
            System.out.println();
        }
        System.out.println(bad);
    }
}
