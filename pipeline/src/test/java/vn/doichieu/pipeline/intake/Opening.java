package vn.doichieu.pipeline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.doichieu.pipeline.check.Message;

/** What comes in when one file is opened, in the forms that tests ask for. */
record Opening(List<Incoming> all) {
    static final IntakeLimits SMALL = new IntakeLimits(100_000, 250_000, 20, 50, 10_000, 3);

    static Opening of(Path folder, String name, byte[] content) throws IOException {
        return of(folder, name, content, SMALL, Bsdtar.onPath());
    }

    static Opening of(Path folder, String name, byte[] content, IntakeLimits limits, Optional<Bsdtar> bsdtar)
            throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Intake intake = new Intake(limits, bsdtar);
        List<Incoming> incoming = new ArrayList<>();
        intake.find(List.of(file)).forEach(found -> intake.open(found, incoming::add));
        return new Opening(incoming);
    }

    private List<Incoming> things() {
        return all.stream().filter(item -> !(item instanceof Incoming.Opened)).toList();
    }

    List<String> names() {
        return things().stream().map(Incoming::name).toList();
    }

    List<Message> reasons() {
        return unusable().stream().map(Incoming.Unusable::reason).toList();
    }

    List<Incoming.Unusable> unusable() {
        return all.stream()
                .filter(Incoming.Unusable.class::isInstance)
                .map(Incoming.Unusable.class::cast)
                .toList();
    }

    List<Incoming.File> files() {
        return all.stream()
                .filter(Incoming.File.class::isInstance)
                .map(Incoming.File.class::cast)
                .toList();
    }

    List<String> contents() {
        return files().stream()
                .map(file -> new String(file.file().content(), StandardCharsets.UTF_8))
                .toList();
    }

    List<Optional<String>> containers() {
        return files().stream().map(Incoming.File::container).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** Files by name, in this order. */
    static Map<String, byte[]> entries(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object content = namesAndContents[i + 1];
            entries.put((String) namesAndContents[i], content instanceof byte[] raw ? raw : bytes((String) content));
        }
        return entries;
    }
}
