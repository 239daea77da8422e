package diptych.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.pair.PairFile;
import diptych.pair.Proposal;
import diptych.route.EditionFile;
import diptych.route.PairDesk;
import diptych.route.Story;
import diptych.store.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A proposal for machines: {@code diptych/pairing/1}. */
final class PairJson {
  private PairJson() {}

  static String of(PairDesk.Found found, @Nullable Path written) throws IOException {
    ObjectNode root = Json.mapper().createObjectNode();
    root.put("schema", "diptych/pairing/1");
    ArrayNode stories = root.putArray("stories");
    found.given().forEach(story -> given(story, stories.addObject()));
    found.proposed().forEach((name, group) -> proposed(name, group, stories.addObject()));
    ArrayNode near = root.putArray("nearMisses");
    for (Proposal.NearMiss miss : found.result().proposal().nearMisses()) {
      ObjectNode node = near.addObject();
      node.putArray("files").add(miss.first().name()).add(miss.second().name());
      node.put("score", miss.score());
      node.put("why", miss.why());
    }
    ArrayNode alone = root.putArray("alone");
    for (Proposal.Alone each : found.result().proposal().alone()) {
      ObjectNode node = alone.addObject();
      file(each.file(), node);
      PairFile original = each.copyOf();
      if (original != null) {
        node.put("copyOf", original.name());
      }
      node.put("why", each.why());
    }
    ArrayNode unreadable = root.putArray("unreadable");
    new TreeMap<>(found.result().unreadable())
        .forEach(
            (name, failure) ->
                unreadable.addObject().put("file", name).put("reason", failure.getMessage()));
    if (written != null) {
      root.put("written", written.toString());
    }
    return Json.write(root);
  }

  private static void given(Story story, ObjectNode node) {
    node.put("story", story.name());
    node.put("evidence", "name");
    ArrayNode files = node.putArray("files");
    for (EditionFile file : story.files()) {
      ObjectNode each = files.addObject().put("file", file.name());
      if (file.language() != null) {
        each.put("language", file.language());
      }
      if (file.outlet() != null) {
        each.put("outlet", file.outlet());
      }
    }
  }

  private static void proposed(String name, Proposal.Group group, ObjectNode node) {
    node.put("story", name);
    node.put("evidence", group.evidence().name().toLowerCase(Locale.ROOT));
    node.put("score", group.score());
    ArrayNode why = node.putArray("why");
    group.why().forEach(why::add);
    ArrayNode files = node.putArray("files");
    group.files().forEach(file -> file(file, files.addObject()));
  }

  private static void file(PairFile file, ObjectNode node) {
    node.put("file", file.name());
    node.put("language", file.language());
    if (file.outlet() != null) {
      node.put("outlet", file.outlet());
    }
    node.put("headline", file.headline());
  }
}
