import { type Config, type Environment, loadConfig } from '@seve/config';
import { appUrl, ownerUrl } from './database/logins.js';
import type { LocalState } from './local-state.js';
import { freePort, isFree } from './ports.js';

export interface Plan {
  /** Validated configuration, as the api and the worker will read it. */
  config: Config;
  /** Environment of the api and the worker. */
  env: Environment;
  /** Port 3000, if it was taken by another program. */
  ownerEnv: Environment;
  embedsDatabase: boolean;
  embedsMailbox: boolean;
  ports: { database: number; smtp: number; mailbox: number };
  /** Set when port 3000 was taken by another program. */
  portInsteadOf: number | null;
}

const DEFAULT_PORT = 3000;
/** Port below the range from which Linux takes ports of outgoing connections, so that none of those takes it before the server opens it. */
export const DATABASE_PORT = 5433;

/** Decides everything from the environment before anything is started. */
export async function makePlan(env: Environment, state: LocalState): Promise<Plan> {
  const embedsDatabase = !env.DATABASE_URL;
  const demo = env.SEVE_DEMO || String(embedsDatabase && (state.holdsDemo ?? env.NODE_ENV !== 'production'));
  const embedsMailbox = !env.SMTP_URL;
  if (demo === 'true' && !embedsMailbox) {
    throw new Error(
      'Les données de démonstration ne partent pas vers un vrai serveur de courriel : retirez SMTP_URL, ou démarrez sans démonstration (SEVE_DEMO=false).',
    );
  }
  const port = await applicationPort(env);
  const ports = await partPorts(state, port);
  const url = (make: typeof appUrl, password: string | undefined) => make(ports.database, password ?? '');
  const own: Record<string, string | undefined> = {
    ...env,
    DATABASE_URL: env.DATABASE_URL || url(appUrl, env.SEVE_DATABASE_APP_PASSWORD),
    SMTP_URL: env.SMTP_URL || `smtp://127.0.0.1:${ports.smtp}`,
    SEVE_DEMO: demo,
    PORT: env.PORT || String(port),
  };
  const ownerEnv = { ...own, ...(embedsDatabase ? { DATABASE_OWNER_URL: url(ownerUrl, env.SEVE_DATABASE_OWNER_PASSWORD) } : {}) };
  const config = loadConfig(ownerEnv);
  for (const name of ['DATABASE_OWNER_URL', 'SEVE_DATABASE_OWNER_PASSWORD', 'SEVE_DATABASE_APP_PASSWORD']) delete own[name];
  checkDemo(config.demo, embedsDatabase, state);
  const portInsteadOf = env.PORT || port === DEFAULT_PORT ? null : DEFAULT_PORT;
  return { config, env: own, ownerEnv, embedsDatabase, embedsMailbox, ports, portInsteadOf };
}

async function applicationPort(env: Environment): Promise<number> {
  if (!env.PORT) return freePort(DEFAULT_PORT);
  const port = Number(env.PORT);
  if (Number.isInteger(port) && port > 0 && port < 65536 && !(await isFree(port))) {
    throw new Error(`Le port ${port} est pris par un autre programme. Choisissez-en un autre : PORT=${port + 1} npm start`);
  }
  return port;
}

async function partPorts(state: LocalState, application: number): Promise<Plan['ports']> {
  const database = await freePort(state.databasePort ?? DATABASE_PORT, [application]);
  const smtp = await freePort(state.smtpPort ?? 1025, [application, database]);
  const mailbox = await freePort(state.mailboxPort ?? 1080, [application, database, smtp]);
  return { database, smtp, mailbox };
}

/** Checks that an embedded database is used as a demo or not, as at its first start, because demo accounts are public. */
function checkDemo(demo: boolean, embedsDatabase: boolean, { holdsDemo }: LocalState): void {
  if (!embedsDatabase || holdsDemo === undefined || holdsDemo === demo) return;
  if (!holdsDemo)
    throw new Error('La base de ce dossier a été ouverte sans données de démonstration : elle reste ainsi. Retirez SEVE_DEMO.');
  throw new Error(
    'La base de ce dossier contient les données de démonstration. Pour s’en passer, supprimez le dossier .data, ou donnez DATABASE_URL.',
  );
}
