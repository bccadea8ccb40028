package se.valv.asset.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.sealing.Encoding;

class RegisterSiteTest {

  private static final LocalDate DECIDED = LocalDate.of(2024, 5, 31);

  @Test
  void nothingFollowsBeforeTheDecision() {
    assertEquals(
        List.of(
            new FieldError("endedOn", "BEFORE_THE_DECISION"),
            new FieldError("signsCheckedOn", "BEFORE_THE_DECISION")),
        wrong(() -> site(DECIDED.minusDays(1), DECIDED.minusDays(1), List.of())));
    site(DECIDED, DECIDED, List.of());
  }

  @Test
  void anAssetIsNamedOnceAndNotTooManyAre() {
    var id = AssetId.random();
    assertEquals(List.of(id), site(null, null, List.of(id, id)).assets());
    var many = Stream.generate(AssetId::random).limit(RegisterSite.MAX_ASSETS + 1).toList();
    assertEquals(
        List.of(new FieldError("assets", "TOO_MANY")), wrong(() -> site(null, null, many)));
  }

  @Test
  void aDecisionHasAnAuthorityANumberAndReaders() {
    var ruling = new Ruling("", " ", DECIDED, null, null, List.of(), null, null);
    var errors =
        wrong(() -> new RegisterSite("", SecurityClass.NONE, List.of(), "§", ruling, List.of()));
    assertEquals(
        List.of("name", "compartments", "secrecyGround", "authority", "registryNumber"),
        errors.stream().map(FieldError::field).toList());
  }

  @Test
  void whatIsSealedIsReadAsItWasWrittenAndFoundByItsAssets() {
    var asset = AssetId.random();
    var content =
        SiteContent.of(
            site(null, DECIDED, List.of(asset)), "V 2026:1", Instant.EPOCH, UUID.randomUUID());
    assertEquals(content, Encoding.decode(Encoding.encode(content), SiteContent.class));
    var text = content.indexed(SecurityClass.BH);
    assertEquals("true", text.keywords().get(SiteKeyword.ASSET + asset.value()));
    assertEquals("true", text.keywords().get(SiteKeyword.IN_FORCE));
    assertTrue(text.text().contains("Länsstyrelsen"));
    assertEquals(List.of(Prohibition.ENTRY, Prohibition.FISHING), content.ruling().prohibitions());
  }

  private static RegisterSite site(
      @Nullable LocalDate ended, @Nullable LocalDate signs, List<AssetId> assets) {
    var prohibitions = List.of(Prohibition.FISHING, Prohibition.ENTRY, Prohibition.ENTRY);
    return new RegisterSite(
        "Norra vattenverket",
        SecurityClass.BH,
        List.of(new CompartmentId(new UUID(0, 1))),
        "18:8",
        new Ruling(
            "Länsstyrelsen i Exempel län",
            "450-1-2024",
            DECIDED,
            ended,
            null,
            prohibitions,
            signs,
            null),
        assets);
  }

  private static List<FieldError> wrong(Runnable made) {
    return assertThrows(Invalid.class, made::run).errors();
  }
}
