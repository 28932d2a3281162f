import { Child, type ChildSpec } from './children/child.js';
import { ChildLog } from './children/child-log.js';
import { Roll } from './children/roll.js';
import type { Project } from './project.js';
import type { Terminal } from './screen/terminal.js';

/** Order of stopping: first what makes requests, then the workers, last the database. */
const STOP_ORDER = ['screens', 'compiler', 'api', 'worker', 'mailbox', 'database'] as const;

export interface PartSpec extends ChildSpec {
  name: (typeof STOP_ORDER)[number];
  /** Its output goes to its log file only. */
  isQuiet?: boolean;
  /** Called each time it is ready. */
  onReady?: () => void;
}

/** The processes of one start. */
export class Tree {
  readonly roll: Roll;
  private readonly children = new Map<string, Child>();
  private isStopping = false;

  constructor(
    readonly project: Project,
    private readonly terminal: Terminal,
  ) {
    this.roll = new Roll(project.localFolder);
  }

  log(name: string): ChildLog {
    return new ChildLog(this.project.logFolder, name, (sentence) => this.terminal.say(`  ${sentence}`));
  }

  /** Starts a child. Resolves when it is ready. */
  async plant(spec: PartSpec): Promise<void> {
    if (this.isStopping) return;
    const child = new Child(spec, this.log(spec.name), {
      started: (pid) => this.roll.add(spec.name, pid),
      ready: () => spec.onReady?.(),
      died: (how) => this.terminal.say(`  « ${spec.name} » s’est arrêté (${how}) ; nouveau démarrage.`),
      line: (line) => spec.isQuiet || this.terminal.child(spec.name, line),
    });
    this.children.set(spec.name, child);
    await child.start();
  }

  restart(name: PartSpec['name']): void {
    this.children.get(name)?.restart();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.children.size > 0) this.terminal.say('  Arrêt…');
    for (const name of STOP_ORDER) {
      if (!this.children.has(name)) continue;
      await this.children.get(name)?.stop();
      this.terminal.say(`  « ${name} » arrêté.`);
    }
    this.roll.close();
  }
}
