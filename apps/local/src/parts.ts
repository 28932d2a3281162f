import { fileURLToPath } from 'node:url';
import type { Cluster } from './database/cluster.js';
import { stopSurvivor } from './database/survivor.js';
import type { Plan } from './plan.js';
import type { Project } from './project.js';
import type { PartSpec } from './tree.js';

/** Environment of PostgreSQL and the mailbox, without secrets. */
const bareEnvironment = { PATH: process.env.PATH, TZ: 'UTC' };

export function databasePart({ root }: Project, cluster: Cluster): PartSpec {
  const path = fileURLToPath(new URL('./database/postgres.process.js', import.meta.url));
  return {
    name: 'database',
    path,
    args: [JSON.stringify(cluster)],
    cwd: root,
    env: bareEnvironment,
    stopWithinMs: 30_000,
    afterStop: () => stopSurvivor(cluster.dataFolder),
    isQuiet: true,
  };
}

export function mailboxPart({ root }: Project, { ports }: Plan): PartSpec {
  const path = fileURLToPath(new URL('./mailbox/mailbox.process.js', import.meta.url));
  return {
    name: 'mailbox',
    path,
    args: [String(ports.smtp), String(ports.mailbox)],
    cwd: root,
    env: bareEnvironment,
    stopWithinMs: 3_000,
    isQuiet: true,
  };
}

export function workerPart({ root, programs }: Project, { env }: Plan): PartSpec {
  return { name: 'worker', path: programs.worker, cwd: root, env, stopWithinMs: 20_000 };
}

export function apiPart({ root, programs }: Project, { env, config }: Plan): PartSpec {
  const readyUrl = `http://127.0.0.1:${config.port}/api/health/ready`;
  return { name: 'api', path: programs.api, cwd: root, env, readyUrl, stopWithinMs: 10_000 };
}
