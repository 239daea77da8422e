package diptych.translate.memory;

import diptych.model.Failure;
import diptych.translate.LanguageCodes;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TMX 1.4b. A document type is passed over and never loaded. Inline codes ({@code bpt},
 * {@code ept}, {@code it}, {@code ph}, {@code ut}) are left out of a segment, {@code hi} is looked
 * through.
 */
public final class TmxReader {
  /** Longer segments are passed over: they are no sentences. */
  static final int LONGEST = 20_000;

  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

  /** Hands over the units in file order. */
  public void read(Path file, Consumer<TmxUnit> consumer) throws Failure {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      Map<String, String> variants = new LinkedHashMap<>();
      String language = "";
      boolean isTmx = false;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "tmx" -> isTmx = true;
            case "tu" -> variants.clear();
            case "tuv" -> language = language(xml);
            case "seg" -> {
              String text = segment(xml);
              if (!language.isEmpty() && !text.isEmpty() && text.length() <= LONGEST) {
                variants.put(language, text);
              }
            }
            default -> {}
          }
          if (!isTmx) {
            throw unreadable(file, "its root element is not <tmx>", null);
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("tu")
            && variants.size() > 1) {
          consumer.accept(new TmxUnit(variants));
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(file, "line " + e.getLocation().getLineNumber() + " is not valid XML", e);
    } catch (IOException e) {
      throw unreadable(file, Files.exists(file) ? e.toString() : "it is not there", e);
    }
  }

  private static Failure unreadable(
      Path file, String why, @org.jspecify.annotations.Nullable Exception cause) {
    String message =
        "The translation memory "
            + file
            + " cannot be read: "
            + why
            + ". Check the file or take it out of diptych.memory.files (environment:"
            + " DIPTYCH_MEMORY_FILES).";
    return cause == null
        ? new Failure(Failure.Category.STOP, message)
        : new Failure(Failure.Category.STOP, message, cause);
  }

  private static String language(XMLStreamReader xml) {
    String code = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (code == null) {
      code = xml.getAttributeValue(null, "lang"); // TMX 1.1
    }
    return code == null ? "" : LanguageCodes.canonical(code);
  }

  private static String segment(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int codes = 0;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        codes -= codes > 0 ? 1 : 0;
      } else if (codes == 0
          && text.length() <= LONGEST
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((id, system, base, name) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
