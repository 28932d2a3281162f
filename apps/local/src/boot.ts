import { type Reading, runOnce } from './children/run-once.js';
import { ensureLogins } from './database/logins.js';
import { prepareCluster } from './database/prepare-cluster.js';
import { apiPart, databasePart, mailboxPart, workerPart } from './parts.js';
import type { Plan } from './plan.js';
import { drawProgress } from './screen/progress.js';
import type { Terminal } from './screen/terminal.js';
import type { Tree } from './tree.js';

export interface Booted {
  firstCoordinatorUrl: string | null;
  notes: string[];
}

/**
 * Starts database, mailbox, migrations, demo data or the link of the first coordinator, worker and api, each after the previous one is
 * ready.
 */
export async function boot(tree: Tree, plan: Plan, terminal: Terminal, signal: AbortSignal, demoProgram: string): Promise<Booted> {
  const { programs } = tree.project;
  const run = (program: string, name: string, reading?: Reading) =>
    runOnce({ path: program, cwd: tree.project.root, env: plan.ownerEnv }, tree.log(name), signal, reading);

  terminal.overwrite('  Base de données…');
  const [notes] = await Promise.all([
    plan.embedsDatabase ? startDatabase(tree, plan) : [],
    plan.embedsMailbox ? tree.plant(mailboxPart(tree.project, plan)) : null,
  ]);
  await run(programs.migrate, 'migrate');
  if (plan.config.demo) await run(demoProgram, 'demo-data', { onLine: drawProgress(terminal) });
  const lines = plan.config.demo ? [] : await run(programs.firstCoordinator, 'first-coordinator', { isSecret: true });

  terminal.overwrite('  Application…');
  await Promise.all([tree.plant(workerPart(tree.project, plan)), tree.plant(apiPart(tree.project, plan))]);
  return { firstCoordinatorUrl: lines.find((line) => /^https?:\/\//.test(line)) ?? null, notes };
}

/** Starts the database. Returns notes for the person about the location of the data. */
async function startDatabase(tree: Tree, { ports, ownerEnv }: Plan): Promise<string[]> {
  const ownerPassword = ownerEnv.SEVE_DATABASE_OWNER_PASSWORD ?? '';
  const appPassword = ownerEnv.SEVE_DATABASE_APP_PASSWORD ?? '';
  const cluster = { ...(await prepareCluster(tree.project.localFolder, ownerPassword)), port: ports.database };
  await tree.plant(databasePart(tree.project, cluster));
  await ensureLogins(ports.database, { ownerPassword, appPassword });
  if (cluster.dataFolder.startsWith(tree.project.localFolder)) return [];
  return [`La base est dans ${cluster.dataFolder} : le compte « postgres » ne peut pas entrer dans ce dossier-ci.`];
}
