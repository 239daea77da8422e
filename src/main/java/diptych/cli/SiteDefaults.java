package diptych.cli;

import diptych.route.SiteSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options not given on the command line come from the site's settings: {@code diptych.<option>}.
 */
final class SiteDefaults implements CommandLine.IDefaultValueProvider {
  private final SiteSettings settings;

  SiteDefaults(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.arity().max() == 0) {
      return null;
    }
    return settings.find("diptych." + option.longestName().replaceFirst("^--", "")).orElse(null);
  }
}
