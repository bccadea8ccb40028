package se.valv.rule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static se.valv.rule.Conditions.bound;
import static se.valv.rule.Conditions.haveMoreThanOneImplementation;
import static se.valv.rule.Conditions.takeTheActorFirst;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of the register, as the design draws it. */
@AnalyzeClasses(packages = "se.valv", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest static final ArchRule nothingPointsUpward = classes().should(new Direction());

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("se.valv.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule grantsAndActorsAreMadeInAccessOnly =
      constructors()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("se.valv.access")
                  .and(simpleName("Actor").or(simpleName("Grant")).or(simpleName("SearchGrant"))))
          .should()
          .notBePublic()
          .andShould()
          .notBeProtected()
          .because("whoever could make one could read everything");

  @ArchTest
  static final ArchRule onlySessionsMakeActors =
      constructors()
          .that()
          .areDeclaredIn("se.valv.access.Actor")
          .should()
          .onlyBeCalled()
          .byClassesThat(
              simpleName("Sessions").or(simpleName("SessionRows")).or(simpleName("Delegations")))
          .because(
              "an actor is somebody whose live session was checked in this request, or acts for him");

  @ArchTest
  static final ArchRule fewActForOthers =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("se.valv.recruitment.Desk")
          .and()
          .resideOutsideOfPackage("se.valv.access")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("se.valv.access.Delegations")
          .because("who acts for another answers with an outcome: each of them is listed here");

  @ArchTest
  static final ArchRule onlyAccessControlMakesGrants =
      constructors()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("se.valv.access")
                  .and(simpleName("Grant").or(simpleName("SearchGrant"))))
          .should()
          .onlyBeCalled()
          .byClassesThat(
              simpleName("AccessControl")
                  .or(simpleName("JointActs"))
                  .or(simpleName("Making"))
                  .or(simpleName("Relabelling"))
                  .or(simpleName("Surveys"))
                  .or(simpleName("Grant")))
          .because("a grant is made when the decision is on the trail, and not before");

  @ArchTest
  static final ArchRule onlyCryptoSeesPrimitives =
      noClasses()
          .that()
          .resideOutsideOfPackage("se.valv.crypto..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.crypto..", "org.bouncycastle..");

  /** In {@code access}, what hashes passwords, tokens and the one-time code. */
  private static final DescribedPredicate<JavaClass> DOORS =
      resideInAPackage("se.valv.access")
          .and(
              simpleName("BearerToken")
                  .or(simpleName("PasswordHashes"))
                  .or(simpleName("Sessions"))
                  .or(simpleName("SessionToken"))
                  .or(simpleName("SetupCode"))
                  .or(simpleName("Throttles")));

  @ArchTest
  static final ArchRule keysAreSeenByFew =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "se.valv.crypto..", "se.valv.audit..", "se.valv.sealing..", "se.valv.search..")
          .and(not(DOORS))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.valv.crypto..")
          .because("everybody else asks the sealer, with a grant");

  /**
   * The trail's own keys, the index's own work and files, a person's own questions, and what a
   * program was answered.
   */
  private static final DescribedPredicate<JavaClass> KEEPERS =
      simpleName("Sealer")
          .or(resideInAPackage("se.valv.sealing").and(simpleName("KeptBytes")))
          .or(resideInAPackage("se.valv.crypto"))
          .or(
              resideInAPackage("se.valv.audit")
                  .and(
                      simpleName("Epoch").or(simpleName("Details")).or(simpleName("Authenticity"))))
          .or(
              resideInAPackage("se.valv.search")
                  .and(
                      simpleName("Outbox")
                          .or(simpleName("IndexKeys"))
                          .or(simpleName("QueryRows"))));

  @ArchTest
  static final ArchRule onlyKeepersTouchTheRingOfKeys =
      noClasses()
          .that(not(KEEPERS))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("se.valv.crypto.KeyRing")
          .because("whoever holds the ring opens without a grant: each of them is listed here");

  @ArchTest
  static final ArchRule doorsHashAndHoldNoKey =
      noClasses()
          .that(DOORS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("se.valv.crypto..")
                  .and(not(simpleName("Passwords")))
                  .and(not(simpleName("Randomness")))
                  .and(not(simpleName("Sha256")))
                  .and(not(simpleName("Pseudonyms")))
                  .and(not(simpleName("DomainSecrets"))));

  @ArchTest
  static final ArchRule boundariesKnowWhoAsks =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and(bound(Rule.ACTOR_FIRST))
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.ejb.Stateless")
          .should(takeTheActorFirst());

  @ArchTest
  static final ArchRule entitiesStayInTheirPackage =
      classes()
          .that()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .or()
          .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
          .and()
          .doNotHaveFullyQualifiedName("se.valv.access.ProtectedRecord")
          .and()
          .doNotHaveFullyQualifiedName("se.valv.sealing.SealedRecord")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule rowsNameOtherRowsByIdAndNeverHoldThem =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.persistence.ManyToOne")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.OneToOne")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.OneToMany")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.ManyToMany")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.ElementCollection")
          .because(
              "a held row would be fetched, counted or versioned without a decision of its own");

  @ArchTest
  static final ArchRule entitiesHaveVerbsNotSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.persistence.Entity")
          .or()
          .areDeclaredInClassesThat()
          .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule noConverterDecrypts =
      noClasses()
          .should()
          .beAnnotatedWith("jakarta.persistence.Converter")
          .orShould()
          .implement("jakarta.persistence.AttributeConverter")
          .because("it would run before any decision and cannot see the row");

  @ArchTest
  static final ArchRule onlyKernelAndQueriesTalkToTheDatabase =
      fields()
          .that()
          .haveRawType("jakarta.persistence.EntityManager")
          .or()
          .haveRawType("javax.sql.DataSource")
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages("se.valv.audit", "se.valv.access", "se.valv.search")
          .should()
          .beDeclaredInClassesThat()
          .arePackagePrivate();

  @ArchTest
  static final ArchRule namesAreOfTheField =
      noClasses()
          .should()
          .haveNameMatching(".*(Service|Manager|Impl|Utils?|Helper|DTO|Dto)")
          .because("such a name tells where something lies, not what it is");

  @ArchTest
  static final ArchRule interfacesWaitForTheirSecondImplementation =
      classes()
          .that()
          .areInterfaces()
          .and()
          .areNotAnnotations()
          .and(bound(Rule.TWO_IMPLEMENTATIONS))
          .should(haveMoreThanOneImplementation());

  @ArchTest
  static final ArchRule nothingRunsByItself =
      methods()
          .that(bound(Rule.NO_TIMER))
          .should()
          .notBeAnnotatedWith("jakarta.ejb.Schedule")
          .andShould()
          .notBeAnnotatedWith("jakarta.ejb.Timeout")
          .andShould()
          .notBeAnnotatedWith("jakarta.ejb.Asynchronous")
          .because("a job is named, and has standing and needs of its own");
}
