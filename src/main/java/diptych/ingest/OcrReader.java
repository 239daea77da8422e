package diptych.ingest;

import diptych.model.Failure;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pictures of text, alone or as the pages of a PDF, with tesseract where it is installed. */
final class OcrReader implements FormatReader {
  private static final long MOST_PIXELS = 60_000_000;
  private static final int MOST_PAGES = 20;
  private static final float DPI = 300;
  private final Tesseract tesseract;

  OcrReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    tesseract.require(file);
    try {
      checkSize(file);
      Path picture = Files.createTempFile("diptych-", ".img");
      try {
        Files.write(picture, file.bytes());
        return List.of(content(file, tesseract.read(file, picture)));
      } finally {
        Files.deleteIfExists(picture);
      }
    } catch (IOException e) {
      throw file.skip("is a picture that cannot be read; save it as PNG");
    }
  }

  /** Reads a PDF whose pages are pictures. */
  Content readPages(SourceFile file) throws Failure {
    tesseract.require(file);
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < Math.min(MOST_PAGES, document.getNumberOfPages()); i++) {
        float width = document.getPage(i).getCropBox().getWidth();
        float height = document.getPage(i).getCropBox().getHeight();
        float dpi =
            (float) Math.min(DPI, 72 * Math.sqrt(MOST_PIXELS / Math.max(1.0, width * height)));
        BufferedImage image = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
        Path picture = Files.createTempFile("diptych-", ".png");
        try {
          ImageIO.write(image, "png", picture.toFile());
          text.append(tesseract.read(file, picture)).append("\n\n");
        } finally {
          Files.deleteIfExists(picture);
        }
      }
    } catch (IOException e) {
      throw file.skip("holds pictures of pages that cannot be drawn; export it with its text");
    }
    return content(file, text.toString());
  }

  private static Content content(SourceFile file, String text) throws Failure {
    List<RawBlock> blocks = new ArrayList<>(Fragment.ofText(text.replace('\f', '\n')));
    if (blocks.isEmpty()) {
      throw file.skip("is a picture in which tesseract finds no text; scan it again");
    }
    return new Content(
        Blocks.withHeadline(blocks),
        Metadata.NONE,
        null,
        List.of("The text was read from a picture by tesseract; check it against the page."));
  }

  /** Looks at the picture's header only: a small file can claim a giant picture. */
  private static void checkSize(SourceFile file) throws IOException, Failure {
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw file.skip("is a picture of a kind that is not read; save it as PNG");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw file.skip(
              "is a picture of more than "
                  + MOST_PIXELS / 1_000_000
                  + " million points; scale it down");
        }
      } finally {
        reader.dispose();
      }
    }
  }
}
