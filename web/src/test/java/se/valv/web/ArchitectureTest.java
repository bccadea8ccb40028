package se.valv.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The web is a thin skin: what it may not touch. */
@AnalyzeClasses(packages = "se.valv.web", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule theDatabaseIsOutOfReach =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
          .because("queries belong to the register, where the label is asked for");

  @ArchTest
  static final ArchRule keysAndCiphertextAreOutOfReach =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "se.valv.crypto..", "se.valv.sealing..", "javax.crypto..", "org.bouncycastle..");

  @ArchTest
  static final ArchRule nothingIsKeptInTheContainersSession =
      noClasses()
          .should()
          .callMethodWhere(target(name("getSession")))
          .orShould()
          .beAnnotatedWith("jakarta.enterprise.context.SessionScoped")
          .orShould()
          .beAnnotatedWith("jakarta.enterprise.context.ConversationScoped")
          .orShould()
          .beAnnotatedWith("jakarta.faces.view.ViewScoped")
          .because("any node can answer, and nothing in clear is serialised");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("se.valv.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesAreOfTheField =
      noClasses().should().haveNameMatching(".*(Service|Manager|Impl|Utils?|Helper|DTO|Dto)");

  @ArchTest
  static final ArchRule resourcesLieUnderRest =
      classes()
          .that()
          .areAnnotatedWith("jakarta.ws.rs.Path")
          .should()
          .resideInAnyPackage("se.valv.web.rest..", "se.valv.web.operation..");
}
