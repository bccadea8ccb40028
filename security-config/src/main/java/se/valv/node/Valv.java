package se.valv.node;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.DemoLoader;
import se.valv.provision.CannotStart;

/**
 * What {@code ./valv demo} and {@code ./valv run} call. Exit codes: 0 well, 1 not well, 2 not
 * begun.
 */
public final class Valv {

  private static final int FAILED = 1;
  private static final int NOT_BEGUN = 2;

  private final Console console;
  private final Clock clock;

  private Valv(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  /** Starts a node and lives as long as it does. */
  public static void main(String[] arguments) {
    var clock = Clock.systemUTC();
    var console = Console.ofProcess(clock);
    int code;
    try {
      code = new Valv(console, clock).run(List.of(arguments));
    } catch (CannotStart e) {
      console.complain(e.getMessage());
      code = NOT_BEGUN;
    }
    System.exit(code);
  }

  private int run(List<String> arguments) {
    var command = arguments.isEmpty() ? "" : arguments.getFirst();
    var rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (command) {
      case "demo" -> live(Options.parse(true, rest));
      case "run" -> live(Options.parse(false, rest));
      default -> throw new CannotStart("unknown command " + command + ": see ./valv --help");
    };
  }

  private int live(NodeOptions options) {
    var node = Node.start(options, console, clock);
    var stop = new Thread(node::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    console.step("Ready");
    if (options.demo()) {
      loadDemo(node);
    }
    greet(options, node);
    node.end().join();
    console.complain("a process of the node has ended: see " + node.data("logs"));
    return FAILED;
  }

  private void loadDemo(Node node) {
    try {
      var data = node.data(".");
      var demo = DemoData.in(data, new Randomness(), clock);
      new DemoLoader(node.baseUrl(), node.certificateFile(), data, console::step)
          .load(demo.accounts());
    } catch (IOException e) {
      console.complain("Exempelstad's documents are not all there: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void greet(NodeOptions options, Node node) {
    console.print("");
    console.print("Valv is on " + node.baseUrl());
    console.print("Ctrl-C stops it; its data stays in " + options.data().toAbsolutePath());
  }
}
