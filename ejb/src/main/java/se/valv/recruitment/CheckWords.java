package se.valv.recruitment;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.person.IdentityNumber;
import se.valv.sealing.BlindWord;

/** What placement checks of an operator are found by. */
record CheckWords(OperatorId operator) {

  /** A check that an account asked for with a key of its own. */
  BlindWord asked(AccountId asker, String key) {
    return new BlindWord(operator, "CHECK_KEY", asker.value() + "/" + key, true);
  }

  /** The first check of the n-th person of a case. */
  BlindWord place(UUID recruitmentCase, int number) {
    return new BlindWord(operator, "CASE_PLACE", recruitmentCase + "/" + number, true);
  }

  /** The first checks of the persons of a case. */
  List<BlindWord> places(UUID recruitmentCase, int persons) {
    return IntStream.rangeClosed(1, persons)
        .mapToObj(number -> place(recruitmentCase, number))
        .toList();
  }

  /** Checks of a person in a case. */
  BlindWord among(UUID recruitmentCase, IdentityNumber number) {
    return new BlindWord(operator, "CASE_PERSON", recruitmentCase + "/" + number.digits(), false);
  }

  /** Checks of a person, whoever asked. */
  BlindWord of(IdentityNumber number) {
    return new BlindWord(operator, "CHECKED", number.digits(), false);
  }

  /** Checks of a person that an account asked for. */
  BlindWord by(AccountId asker, IdentityNumber number) {
    return new BlindWord(operator, "CHECKED_BY", asker.value() + "/" + number.digits(), false);
  }

  /** Checks of a month that somebody is to look at. */
  BlindWord alarm(String month) {
    return new BlindWord(operator, "CHECK_ALARM", month, false);
  }
}
