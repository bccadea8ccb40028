package se.valv.node;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoAccount;
import se.valv.node.demo.DemoAnalyses;
import se.valv.node.demo.DemoAssets;
import se.valv.node.demo.DemoCases;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.DemoLoader;
import se.valv.node.demo.DemoOrganisation;
import se.valv.node.demo.DemoPersons;
import se.valv.node.demo.DemoPositions;
import se.valv.node.demo.DemoRecruitment;
import se.valv.node.demo.DemoRights;
import se.valv.node.keeping.Failed;
import se.valv.provision.CannotStart;

/**
 * What {@code ./valv} calls: {@code demo} and {@code run} live as long as their node, the
 * operator's commands as long as they take. Exit codes: 0 well, 1 not well, 2 not begun.
 */
public final class Valv {

  private static final int FAILED = 1;
  private static final int NOT_BEGUN = 2;

  private final Console console;
  private final Clock clock;
  private volatile boolean stopping;
  private volatile int exitCode;

  private Valv(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** Starts a node and lives as long as it does. */
  public static void main(String[] arguments) {
    var clock = Clock.systemUTC();
    var valv = new Valv(Console.ofProcess(clock), clock);
    valv.exitCode = valv.exitCode(List.of(arguments));
    System.exit(valv.exitCode);
  }

  private int exitCode(List<String> arguments) {
    try {
      return run(arguments);
    } catch (CannotStart e) {
      complain(e.line());
      return NOT_BEGUN;
    } catch (Failed e) {
      complain(String.valueOf(e.getMessage()));
      return FAILED;
    } catch (RuntimeException e) {
      complain("unforeseen: " + e + " at " + e.getStackTrace()[0]);
      return FAILED;
    }
  }

  private void complain(String line) {
    if (!stopping) {
      console.complain(line);
    }
  }

  private int run(List<String> arguments) {
    var command = arguments.isEmpty() ? "" : arguments.getFirst();
    var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    if (Upkeep.COMMANDS.contains(command)) {
      new Upkeep(console, clock).run(command, rest);
      return 0;
    }
    return switch (command) {
      case "demo" -> live(Options.parse(true, rest));
      case "run" -> live(Options.parse(false, rest));
      default -> throw new CannotStart("unknown command " + command + ": see ./valv --help");
    };
  }

  private int live(NodeOptions options) {
    var node = Node.of(options, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "stop"));
    node.begin(clock);
    console.step("Ready");
    if (options.demo()) {
      loadDemo(node);
    }
    greet(options, node);
    node.end().join();
    complain("a process of the node has ended: see " + node.data("logs"));
    return stopping ? 0 : FAILED;
  }

  /** Ctrl-C is how a node is meant to end: it is no failure. */
  private void stop(Node node) {
    stopping = true;
    node.close();
    Runtime.getRuntime().halt(exitCode);
  }

  private void loadDemo(Node node) {
    try {
      var accounts = accounts(node);
      new DemoLoader(node.baseUrl(), node.certificateFile(), node.data("."), console::step)
          .load(accounts);
      new DemoAssets(node.baseUrl(), node.certificateFile(), node.data("."), console::step)
          .load(accounts);
      var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
      new DemoOrganisation(node.baseUrl(), node.certificateFile(), accounts).load();
      new DemoRights(node.baseUrl(), node.certificateFile(), accounts, today).load();
      new DemoPersons(node.baseUrl(), node.certificateFile(), node.data("."), console::step)
          .load(accounts);
      new DemoAnalyses(node.baseUrl(), node.certificateFile(), node.data("."), console::step)
          .load(accounts);
      new DemoPositions(node.baseUrl(), node.certificateFile(), node.data("."), today)
          .load(accounts);
      new DemoCases(node.baseUrl(), node.certificateFile(), node.data("."), today).load(accounts);
      new DemoRecruitment(node.baseUrl(), node.certificateFile(), node.data("."), today)
          .load(accounts);
    } catch (IOException e) {
      console.complain(
          "Exempelstad's documents, assets, persons, analyses, positions or needs are not all there: "
              + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<DemoAccount> accounts(Node node) {
    try {
      return DemoData.in(node.data("."), new Randomness(), clock).accounts();
    } catch (IOException e) {
      throw new CannotStart("can't read the demo's accounts: " + e.getMessage(), e);
    }
  }

  private void greet(NodeOptions options, Node node) {
    console.print("");
    if (options.demo()) {
      printAccounts(node);
    }
    node.setupCode().ifPresent(this::printCode);
    console.print("Valv is on " + node.baseUrl());
    console.print("Its certificate is its own: " + node.certificateFile());
    console.print("Ctrl-C stops it. Its data stays in " + node.data("."));
  }

  private void printCode(String code) {
    console.print("Nobody has an account yet. Two people set the node up together in the browser,");
    console.print("with this one-time code, which is shown only here and changes at each start:");
    console.print("");
    console.print("    " + code);
    console.print("");
  }

  private void printAccounts(Node node) {
    console.print("Accounts of Exempelstad, also in " + node.data("demo-accounts.json") + ":");
    console.print("");
    for (var account : accounts(node)) {
      console.print(
          String.format(
              Locale.ROOT,
              "    %-20s %-20s %-18s %s",
              account.username(),
              account.password(),
              account.role(),
              account.title()));
    }
    console.print("");
  }
}
