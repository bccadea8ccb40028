package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.valv.access.Actor;
import se.valv.access.Visit;
import se.valv.authorisation.account.KeptAnswers;
import se.valv.problem.Invalid;

/**
 * Does nothing twice for a program that names its request: a POST with {@code Idempotency-Key} that
 * was answered well before is answered the same again, byte for byte, for a day. While the first is
 * being answered it is a conflict; with another body it is a mistake. What was refused is not kept.
 */
@ApplicationScoped
class Repeats {

  private static final String HEADER = "Idempotency-Key";
  private static final String LOG = Routes.API + "v1/audit/";
  private static final Pattern WORD = Pattern.compile("[!-~]{1,200}");

  @Inject private KeptAnswers answers;

  /** Answers a request, once. */
  void answer(Passage passage, HttpServletRequest request, FilterChain chain)
      throws IOException, ServletException {
    var program = passage.visit().map(Visit::actor).filter(Actor::isProgram);
    var word = Optional.ofNullable(request.getHeader(HEADER));
    if (program.isEmpty() || word.isEmpty() || !isDone(request)) {
      chain.doFilter(request, passage.response());
      return;
    }
    if (!WORD.matcher(word.get()).matches()) {
      throw new Invalid(HEADER, "MALFORMED");
    }
    var body = request.getInputStream().readAllBytes();
    var before = answers.claim(program.get(), word.get(), whole(request, body));
    if (before.isPresent()) {
      GivenAnswer.read(before.get()).give(passage.response());
    } else {
      var caught = new CaughtResponse(passage.response());
      done(
          program.get(),
          word.get(),
          caught,
          () -> chain.doFilter(new ReadRequest(request, body), caught));
    }
  }

  /** Whether something is done by it. What the log is asked is answered as it is now, always. */
  private static boolean isDone(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && !request.getRequestURI().startsWith(LOG);
  }

  private void done(Actor program, String word, CaughtResponse caught, Work work)
      throws IOException, ServletException {
    var answered = false;
    try {
      work.run();
      answered = caught.isGood();
    } finally {
      if (!answered) {
        answers.release(program, word);
      }
    }
    var given = caught.given();
    if (answered) {
      answers.keep(program, word, given.write());
    }
    given.give(caught.outer());
  }

  /** What makes a request the same: method, address and body. */
  private static byte[] whole(HttpServletRequest request, byte[] body) throws IOException {
    var whole = new ByteArrayOutputStream();
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    whole.write((request.getMethod() + " " + address + "\n").getBytes(StandardCharsets.UTF_8));
    whole.write(body);
    return whole.toByteArray();
  }

  /** Answers it. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, ServletException;
  }
}
