package vn.doichieu.extractors.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.doichieu.extractors.document.Block;
import vn.doichieu.extractors.document.ReportText;
import vn.doichieu.extractors.structure.Outline;
import vn.doichieu.extractors.structure.Section;
import vn.doichieu.extractors.text.Folding;

/** What stands around a block: the blocks that announce it, the headings above; nearest first. */
final class Surroundings {
    /** Of a long paragraph that announces a list only the end governs the list. */
    private static final int REACH = 240;

    private final ReportText text;
    private final String folded;
    private final Outline outline;
    private final BlockTree tree;

    Surroundings(ReportText text, String folded, Outline outline) {
        this.text = text;
        this.folded = folded;
        this.outline = outline;
        this.tree = new BlockTree(text, folded, outline);
    }

    List<String> of(int block) {
        List<String> around = new ArrayList<>();
        Block here = text.blocks().get(block);
        tree.ancestors(block).forEach(above -> around.add(end(above)));
        Optional<Section> section = outline.at(here.span().start());
        List<Section> path = new ArrayList<>(section.map(outline::path).orElse(List.of()));
        Collections.reverse(path);
        path.forEach(above -> around.add(Folding.fold(above.title())));
        return around;
    }

    /** The items listed with the block. */
    List<String> beside(int block) {
        return tree.listedWith(block).stream().map(this::text).toList();
    }

    /** The block itself, of which each number is a part. */
    String text(int block) {
        return text.blocks().get(block).span().in(folded);
    }

    private String end(int block) {
        return LabelText.end(text.blocks().get(block).span().in(folded), REACH);
    }
}
