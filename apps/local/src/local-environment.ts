import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Environment } from '@seve/config';

const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789';

const SECRETS: Record<string, () => string> = {
  SEVE_SECRET: () => randomBytes(36).toString('base64url'),
  SEVE_DATABASE_OWNER_PASSWORD: () => randomBytes(24).toString('base64url'),
  SEVE_DATABASE_APP_PASSWORD: () => randomBytes(24).toString('base64url'),
  SEVE_DEMO_PASSWORD: () => [word(), word(), word()].join('-'),
};

/** Reads `.env.local`, overridden by the environment of the command; generates missing secrets and adds them to the file (mode 600). */
export function readLocalEnvironment(envFile: string, env: Environment): Environment {
  const text = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  const own = parseEnv(text);
  const missing = Object.entries(SECRETS).filter(([name]) => !own[name]);
  if (missing.length > 0) {
    const drawn = Object.fromEntries(missing.map(([name, draw]) => [name, draw()]));
    const lines = Object.entries(drawn).map(([name, value]) => `${name}=${value}\n`);
    const lineEnd = text === '' || text.endsWith('\n') ? '' : '\n';
    appendFileSync(envFile, lineEnd + lines.join(''), { mode: 0o600 });
    chmodSync(envFile, 0o600);
    Object.assign(own, drawn);
  }
  return { ...own, ...env };
}

function word(): string {
  return Array.from({ length: 4 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('');
}
