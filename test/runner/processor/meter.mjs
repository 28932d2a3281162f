/** Kinds of processes that the runner starts, by their command; the first match counts. */
const KINDS = [
  { kind: 'jest', command: /jest\/bin\/jest\.js/ },
  { kind: 'hosts', command: /warm-host\.process/ },
  { kind: 'postgresql', command: /test-database\.process/ },
  { kind: 'chromium', command: /chrom(e|ium)|headless.shell/ },
  { kind: 'check', command: /run (--silent )?check\b/ },
];
/** Matches Jest and its workers; other processes that a suite starts are real programs of the product. */
const IS_JEST = /jest-worker|jest\/bin\/jest\.js/;

/** Sums the processor seconds of a run by kind, from samples of the machine's processes. */
export class Meter {
  /** Seconds by process that the runner has started; each includes its descendants, also ended ones. */
  #trees = new Map();
  #ofJest = new Map();
  #commands = new Map();

  /**
   * @param runner pid of the runner
   * @param commandOf from a pid to its command line
   */
  constructor(runner, commandOf) {
    this.runner = runner;
    this.commandOf = commandOf;
  }

  /** @param processes `{ id, pid, parent, own, ended }` of the whole machine */
  sample(processes) {
    const byPid = new Map(processes.map((one) => [one.pid, one]));
    const now = new Map();
    for (const one of processes) {
      const start = this.#startOf(one, byPid);
      if (!start) continue;
      now.set(start.id, (now.get(start.id) ?? 0) + one.own + one.ended);
      this.#trees.set(start.id, this.#trees.get(start.id) ?? { kind: this.#kindOf(start), seconds: 0 });
      if (this.#trees.get(start.id).kind === 'jest' && IS_JEST.test(this.#command(one))) this.#ofJest.set(one.id, one.own);
    }
    for (const [id, seconds] of now) {
      const tree = this.#trees.get(id);
      tree.seconds = Math.max(tree.seconds, seconds);
    }
  }

  /** Returns the seconds by kind, `{ jest, real, hosts, postgresql, chromium, check, build }`; kinds without processes are missing. */
  seconds() {
    const kinds = {};
    for (const { kind, seconds } of this.#trees.values()) kinds[kind] = (kinds[kind] ?? 0) + seconds;
    if (kinds.jest === undefined) return kinds;
    const jest = [...this.#ofJest.values()].reduce((sum, one) => sum + one, 0);
    return { ...kinds, jest, real: Math.max(0, kinds.jest - jest) };
  }

  #kindOf(start) {
    return KINDS.find(({ command }) => command.test(this.#command(start)))?.kind ?? 'build';
  }

  #command({ id, pid }) {
    if (!this.#commands.get(id)) this.#commands.set(id, this.commandOf(pid));
    return this.#commands.get(id);
  }

  /** Returns the process started by the runner from which this one descends; undefined for a process of others. */
  #startOf(one, byPid) {
    const seen = new Set();
    for (let at = one; at && !seen.has(at.pid); at = byPid.get(at.parent)) {
      if (at.parent === this.runner) return at;
      seen.add(at.pid);
    }
    return undefined;
  }
}
