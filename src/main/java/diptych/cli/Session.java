package diptych.cli;

import diptych.route.SiteSettings;
import diptych.route.Toolbox;
import java.time.Clock;
import java.util.Objects;

/**
 * What every command works with.
 *
 * @param toolbox the stages
 * @param terminal where it prints
 * @param settings what the site has set
 * @param clock tells the time
 */
record Session(Toolbox toolbox, Terminal terminal, SiteSettings settings, Clock clock) {
  Session {
    Objects.requireNonNull(toolbox);
  }
}
