import { type Booted, boot } from './boot.js';
import { developmentEnvironment, reloadOnChange } from './develop.js';
import { dropDemo } from './drop-demo.js';
import { readLocalEnvironment } from './local-environment.js';
import { readState, writeState } from './local-state.js';
import { makePlan, type Plan } from './plan.js';
import { projectAt } from './project.js';
import { Terminal } from './screen/terminal.js';
import { welcomeBox } from './screen/welcome-box.js';
import { holdPlace } from './single-start.js';
import { Tree } from './tree.js';

interface Run {
  /** Folder of the clone. */
  root: string;
  /** Deletes the demo database first. */
  reset: boolean;
  /** Reloads on each change of a source. */
  dev: boolean;
}

/** Runs everything on one machine until Ctrl-C, for `npm start` after the build. */
export async function runLocally({ root, reset, dev }: Run): Promise<void> {
  const project = projectAt(root, dev);
  const terminal = new Terminal();
  const tree = new Tree(project, terminal);
  const signal = stopSignal();
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  stopped.catch(() => undefined);
  let releasePlace: (() => void) | null = null;
  try {
    releasePlace = holdPlace(project.localFolder);
    await tree.roll.waitForSurvivors();
    const env = readLocalEnvironment(project.envFile, process.env);
    if (reset && !env.DATABASE_URL) await dropDemo(project.localFolder);
    const state = readState(project.localFolder);
    const plan = await makePlan(dev ? await developmentEnvironment(env) : env, state);
    if (reset && !plan.config.demo) throw new Error('Repartir de zéro efface toute la base : seulement avec SEVE_DEMO=true.');
    writeState(project.localFolder, {
      databasePort: plan.ports.database,
      smtpPort: plan.ports.smtp,
      mailboxPort: plan.ports.mailbox,
      holdsDemo: plan.embedsDatabase ? plan.config.demo : state.holdsDemo,
    });
    const booted = await Promise.race([
      boot(tree, plan, terminal, signal, reset ? project.programs.resetDemo : project.programs.seedDemo),
      stopped,
    ]);
    if (dev) await Promise.race([reloadOnChange(tree, plan), stopped]);
    terminal.say(welcome(plan, booted));
    terminal.showChildren();
    await stopped;
  } catch (error) {
    if (!signal.aborted) {
      process.exitCode = 1;
      terminal.say(`\n${error instanceof Error ? error.message : String(error)}\n`);
    }
  } finally {
    if (releasePlace) await tree.stop();
    releasePlace?.();
  }
}

/** Returns a signal aborted by the first Ctrl-C; npm sends it to its script a second time. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

function welcome(plan: Plan, { firstCoordinatorUrl, notes }: Booted): string {
  const { config, ports, embedsMailbox, portInsteadOf } = plan;
  const busyPort =
    portInsteadOf === null ? [] : [`Le port ${portInsteadOf} est pris par un autre programme : l’application a pris le ${config.port}.`];
  return welcomeBox({
    seconds: process.uptime(),
    applicationUrl: config.publicUrl,
    mailboxUrl: embedsMailbox ? `http://localhost:${ports.mailbox}` : null,
    demoPassword: config.demoPassword,
    firstCoordinatorUrl,
    notes: [...busyPort, ...notes],
  });
}
