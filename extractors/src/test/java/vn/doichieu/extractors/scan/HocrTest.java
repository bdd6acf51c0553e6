package vn.doichieu.extractors.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;

class HocrTest {
    private static final String ANSWER = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <div class='ocr_page' title='image "stdin"; bbox 0 0 900 700'>
             <span class='ocr_line' title="bbox 100 50 300 90; baseline 0.01 -14; x_size 36">
              <span class='ocrx_word' title='bbox 100 55 160 84; x_wconf 57'>
               <span class='ocrx_cinfo' title='x_bboxes 100 55 120 84; x_conf 99.5'>8</span>
               <span class='ocrx_cinfo' title='x_bboxes 122 55 160 84; x_conf 91.25'>&amp;</span>
              </span>
             </span>
            </div>
            <div class='ocr_page' title='bbox 0 0 10 10'></div>
            </body></html>
            """;

    @Test
    void reads_words_with_boxes_confidence_and_baseline() throws IOException {
        List<List<ReadLine>> pages = Hocr.pages(ANSWER.getBytes(StandardCharsets.UTF_8));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).isEmpty();
        ReadLine line = pages.get(0).get(0);
        assertThat(line.baseline()).isCloseTo(77, within(0.01));
        ReadWord word = line.words().get(0);
        assertThat(word.text()).isEqualTo("8&");
        assertThat(word.box()).isEqualTo(new PixelBox(100, 55, 160, 84));
        assertThat(word.confidence()).isEqualTo(0.57);
        assertThat(word.letters().get(1).confidence()).isEqualTo(0.9125);
    }

    @Test
    void an_answer_that_breaks_off_is_an_error() {
        assertThatThrownBy(() -> Hocr.pages("<html><body>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void images_go_out_as_pages_that_others_can_read() throws IOException {
        Grey one = new Grey(3, 1, new byte[] {0, 100, (byte) 255});
        Grey two = Grey.white(2, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tiff.write(List.of(one, two), out);

        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            assertThat(Darkening.of(reader.read(0)).pixels()).isEqualTo(one.pixels());
            assertThat(reader.getHeight(1)).isEqualTo(2);
        }
    }
}
