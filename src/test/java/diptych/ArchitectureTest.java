package diptych;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the packages may use one another and the libraries. */
@AnalyzeClasses(packages = "diptych", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {
    "diptych.ingest..",
    "diptych.normalize..",
    "diptych.segment..",
    "diptych.translate..",
    "diptych.align..",
    "diptych.compare..",
    "diptych.pair..",
    "diptych.report.."
  };

  @ArchTest
  static final ArchRule modelUsesTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("diptych.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("diptych.model..", "java..", "org.jspecify.annotations..")
          .because("everything depends on the model, so it must never change for a library's sake");

  @ArchTest
  static final ArchRule languageUsesTheModelAlone =
      noClasses()
          .that()
          .resideInAPackage("diptych.language..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("diptych..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAnyPackage("diptych.model..", "diptych.language.."))))
          .because("all stages share it; it would tie them together if it knew one of them");

  @ArchTest
  static final ArchRule stagesDoNotKnowEachOther =
      slices()
          .matching("diptych.(ingest|normalize|segment|translate|align|compare|pair|report)..")
          .should()
          .notDependOnEachOther()
          .because("a stage must be exchangeable without touching its neighbours");

  @ArchTest
  static final ArchRule stagesDoNotKnowWhoCallsThem =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("diptych.route..", "diptych.cli..", "diptych.store..")
          .because("stages get what they need handed in; only route and cli put them together");

  @ArchTest
  static final ArchRule storeKnowsTheModelAlone =
      noClasses()
          .that()
          .resideInAPackage("diptych.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("diptych.route..", "diptych.cli..")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES)
          .because("what is kept must be readable whatever happens to the stages");

  @ArchTest
  static final ArchRule routesDoNotKnowTheCommands =
      noClasses()
          .that()
          .resideInAPackage("diptych.route..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("diptych.cli..", "picocli..")
          .because("the pipeline runs without a terminal too");

  @ArchTest
  static final ArchRule pairingUsesTheModelAndLanguageAlone =
      noClasses()
          .that()
          .resideInAPackage("diptych.pair..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("diptych..")
                  .and(
                      com.tngtech.archunit.base.DescribedPredicate.not(
                          resideInAnyPackage(
                              "diptych.model..", "diptych.language..", "diptych.pair.."))))
          .because(
              "it is handed texts and somebody who aligns them, so that it can be measured without"
                  + " files, services or routes");

  @ArchTest
  static final ArchRule onlyRouteUsesCamel =
      noClasses()
          .that()
          .resideOutsideOfPackages("diptych.route..", "diptych.translate.camel..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..")
          .because("stages are plain beans that a route calls, testable without a context");

  @ArchTest
  static final ArchRule onlyIngestUsesTika =
      noClasses()
          .that()
          .resideOutsideOfPackage("diptych.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika.parser..", "org.apache.pdfbox..", "org.jsoup..")
          .because("how files are read is known in one place, where its limits are enforced");

  @ArchTest
  static final ArchRule onlyCompareUsesDiffUtils =
      noClasses()
          .that()
          .resideOutsideOfPackage("diptych.compare..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.difflib..")
          .because("tokens are cut and bounded there before they are compared");

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackage("diptych.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("commands print through their own output, everything else logs");

  @ArchTest
  static final ArchRule nobodyExitsButMain =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("diptych.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("an exit deep inside would leave files half written");
}
