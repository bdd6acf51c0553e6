package vn.doichieu.extractors.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what Tesseract writes as hOCR 1.2 with the boxes of characters: pages of lines of words. */
final class Hocr {
    private static final Pattern BOX = Pattern.compile("bbox(?:es)? (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.e-]+) (-?[\\d.e-]+)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_w?conf (-?[\\d.e-]+)");

    private final List<List<ReadLine>> pages = new ArrayList<>();
    private List<ReadWord> words = new ArrayList<>();
    private List<ReadWord.Letter> letters = new ArrayList<>();
    private String lineTitle = "";
    private String wordTitle = "";

    private Hocr() {}

    /**
     * @return a list of lines for each page, also for a blank one
     * @throws IOException where it is no hOCR
     */
    static List<List<ReadLine>> pages(byte[] answer) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Hocr hocr = new Hocr();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(answer), "UTF-8");
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    hocr.take(reader);
                }
            }
            hocr.endLine();
            return hocr.pages;
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("not understood what the recognition answered", e);
        }
    }

    private void take(XMLStreamReader reader) throws XMLStreamException {
        String kind =
                Optional.ofNullable(reader.getAttributeValue(null, "class")).orElse("");
        String title =
                Optional.ofNullable(reader.getAttributeValue(null, "title")).orElse("");
        switch (kind) {
            case "ocr_page" -> {
                endLine();
                pages.add(new ArrayList<>());
            }
            case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> {
                endLine();
                lineTitle = title;
            }
            case "ocrx_word" -> {
                endWord();
                wordTitle = title;
            }
            case "ocrx_cinfo" -> {
                Optional<PixelBox> box = box(title);
                String text = reader.getElementText();
                if (box.isPresent() && !text.isBlank()) {
                    letters.add(new ReadWord.Letter(text, box.get(), confidence(title)));
                }
            }
            default -> {}
        }
    }

    private void endWord() {
        if (!letters.isEmpty()) {
            PixelBox around = letters.stream()
                    .map(ReadWord.Letter::box)
                    .reduce(PixelBox::union)
                    .orElseThrow();
            words.add(new ReadWord(box(wordTitle).orElse(around), confidence(wordTitle), letters));
            letters = new ArrayList<>();
        }
    }

    private void endLine() {
        endWord();
        if (!words.isEmpty() && !pages.isEmpty()) {
            pages.get(pages.size() - 1).add(line());
            words = new ArrayList<>();
        }
    }

    /** The baseline is given from the lower left corner of the line's box. */
    private ReadLine line() {
        PixelBox box = box(lineTitle).orElse(words.get(0).box());
        Matcher baseline = BASELINE.matcher(lineTitle);
        if (!baseline.find()) {
            return new ReadLine(box.bottom(), words);
        }
        double slope = Double.parseDouble(baseline.group(1));
        double offset = Double.parseDouble(baseline.group(2));
        return new ReadLine(box.bottom() + offset + slope * box.width() / 2, words);
    }

    private static Optional<PixelBox> box(String title) {
        Matcher box = BOX.matcher(title);
        if (!box.find()) {
            return Optional.empty();
        }
        int left = Integer.parseInt(box.group(1));
        int top = Integer.parseInt(box.group(2));
        int right = Math.max(left + 1, Integer.parseInt(box.group(3)));
        int bottom = Math.max(top + 1, Integer.parseInt(box.group(4)));
        return Optional.of(new PixelBox(left, top, right, bottom));
    }

    private static double confidence(String title) {
        Matcher confidence = CONFIDENCE.matcher(title);
        double percent = confidence.find() ? Double.parseDouble(confidence.group(1)) : 0;
        return Math.max(0, Math.min(1, percent / 100));
    }
}
