package se.valv.it;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real application with its web module replaced by one that holds tests. */
final class TestApplication {

  /** The demo's accounts, as the tests inside find them. */
  static final String ACCOUNTS = "demo-accounts.json";

  private static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
        <application-name>valv-it</application-name>
        <initialize-in-order>true</initialize-in-order>
        <module><ejb>ejb.jar</ejb></module>
        <module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>
        <library-directory>lib</library-directory>
      </application>
      """;

  private TestApplication() {}

  /** The application with these classes inside. */
  static EnterpriseArchive with(Class<?>... classes) {
    return of(war(classes));
  }

  private static WebArchive war(Class<?>... classes) {
    var accounts = TestNode.running().node().data(ACCOUNTS).toFile();
    return ShrinkWrap.create(WebArchive.class, "it.war")
        .addClasses(classes)
        .addAsResource(new FileAsset(accounts), ACCOUNTS)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static EnterpriseArchive of(WebArchive tests) {
    // Under another name than the one that runs: it would take its place.
    var application =
        ShrinkWrap.create(ZipImporter.class, "valv-it.ear")
            .importFrom(new File("target", "valv.ear"))
            .as(EnterpriseArchive.class);
    application.delete("/web.war");
    return application
        .setApplicationXML(new StringAsset(DESCRIPTOR))
        .addAsModule(Testable.archiveToTest(tests));
  }
}
