package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.Comparison;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TmxRendererTest {
  @Test
  void writesOnlyPairsWithTheirScore() {
    Comparison comparison =
        new Sample("he", "en")
            .row("שלום & \"ברכה\"", "Peace <and> 'blessing'")
            .left(BlockKind.PARAGRAPH, "אחת.")
            .right(BlockKind.PARAGRAPH, "One,")
            .right(BlockKind.PARAGRAPH, "only.")
            .bead(List.of(1), List.of(1, 2), 0.4, true)
            .row("לבד", "")
            .build();
    assertThat(Pages.render("tmx", comparison))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="Diptych" creationtoolversion="1" segtype="sentence" \
            o-tmf="diptych" adminlang="en" datatype="plaintext" srclang="he"/>
            <body>
            <tu tuid="1">
            <prop type="x-diptych-score">0.93</prop>
            <tuv xml:lang="he"><seg>שלום &amp; &quot;ברכה&quot;</seg></tuv>
            <tuv xml:lang="en"><seg>Peace &lt;and&gt; &apos;blessing&apos;</seg></tuv>
            </tu>
            <tu tuid="2" segtype="block">
            <prop type="x-diptych-score">0.4</prop>
            <prop type="x-diptych-uncertain">true</prop>
            <prop type="x-diptych-moved">true</prop>
            <tuv xml:lang="he"><seg>אחת.</seg></tuv>
            <tuv xml:lang="en"><seg>One, only.</seg></tuv>
            </tu>
            </body>
            </tmx>
            """);
  }

  @Test
  void staysWellFormedWhateverTheTextHolds() throws Exception {
    String tmx = Pages.render("tmx", Hostile.comparison());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(tmx)));
    NodeList segments = document.getElementsByTagName("seg");
    assertThat(segments.getLength()).isEqualTo(2 * Hostile.TEXTS.size());
    for (int i = 0; i < Hostile.TEXTS.size(); i++) {
      String expected = Characters.xml(Hostile.TEXTS.get(i));
      assertThat(segments.item(2 * i).getTextContent()).isEqualTo(expected);
    }
  }
}
