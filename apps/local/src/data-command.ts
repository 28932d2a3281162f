import { spawn } from 'node:child_process';
import type { Environment } from '@seve/config';
import { appUrl, ensureLogins, ownerUrl } from './database/logins.js';
import { findDataFolder, prepareCluster } from './database/prepare-cluster.js';
import { readLocalEnvironment } from './local-environment.js';
import { readState, writeState } from './local-state.js';
import { databasePart } from './parts.js';
import { DATABASE_PORT } from './plan.js';
import { freePort } from './ports.js';
import { type Project, projectAt } from './project.js';
import { Terminal } from './screen/terminal.js';
import { holdPlace, tryToHoldPlace } from './single-start.js';
import { Tree } from './tree.js';

interface DataCommand {
  /** Folder of the clone. */
  root: string;
  command: 'backup' | 'restore';
  args: string[];
}

interface Run extends Omit<DataCommand, 'root'> {
  env: Environment;
  isEmbedded: boolean;
}

/** Placeholder: neither command sends a letter. */
const NO_MAIL_SERVER = 'smtp://127.0.0.1:1025';

/** Runs `npm run backup` and `npm run restore`: the built program, with its database started if necessary. */
export async function runDataCommand({ root, command, args }: DataCommand): Promise<void> {
  const project = projectAt(root);
  const terminal = new Terminal();
  const tree = new Tree(project, terminal);
  let releasePlace: (() => void) | null = null;
  // Ctrl-C also reaches the program: it ends first, then the database.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
  try {
    const env = readLocalEnvironment(project.envFile, process.env);
    const isAlone = isReleasing(args) || command === 'backup' ? tryToHoldPlace(project.localFolder) : holdPlace(project.localFolder);
    if (typeof isAlone === 'function') releasePlace = isAlone;
    const isEmbedded = !env.DATABASE_URL;
    const asked = { isRunning: releasePlace === null, isMade: command === 'restore' };
    const variables = isEmbedded ? await embedded(tree, env, asked) : env;
    process.exitCode = await run(project, { command, args, env: { SMTP_URL: NO_MAIL_SERVER, ...variables }, isEmbedded });
  } catch (error) {
    process.exitCode = 1;
    terminal.say(error instanceof Error ? error.message : String(error));
  } finally {
    if (releasePlace) await tree.stop();
    releasePlace?.();
  }
}

/** Whether the command releases held letters, which requires a running worker. */
const isReleasing = (args: readonly string[]): boolean => args.includes('--release-letters');

/** Returns the embedded database: that of a running `npm start`, or started here; a restore may create it. */
async function embedded(
  tree: Tree,
  env: Environment,
  { isRunning, isMade }: { isRunning: boolean; isMade: boolean },
): Promise<Environment> {
  const { localFolder } = tree.project;
  const [ownerPassword, appPassword] = [env.SEVE_DATABASE_OWNER_PASSWORD ?? '', env.SEVE_DATABASE_APP_PASSWORD ?? ''];
  const known = readState(localFolder).databasePort ?? DATABASE_PORT;
  const port = isRunning ? known : await freePort(known);
  if (!isRunning) {
    await tree.roll.waitForSurvivors();
    if (!isMade && (await findDataFolder(localFolder)) === null)
      throw new Error('Aucune base ici : lancez npm start d’abord, ou donnez DATABASE_URL.');
    const cluster = { ...(await prepareCluster(localFolder, ownerPassword)), port };
    await tree.plant(databasePart(tree.project, cluster));
    await ensureLogins(port, { ownerPassword, appPassword });
  }
  return { ...env, DATABASE_URL: appUrl(port, appPassword), DATABASE_OWNER_URL: ownerUrl(port, ownerPassword) };
}

/** Runs the program with its output passed to the terminal. */
function run({ root, programs, localFolder }: Project, { command, args, env, isEmbedded }: Run): Promise<number> {
  const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, programs[command], ...args], {
    cwd: root,
    env: { ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (restored) => {
    const { holdsDemo } = restored as { holdsDemo: boolean };
    if (isEmbedded) writeState(localFolder, { ...readState(localFolder), holdsDemo });
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
