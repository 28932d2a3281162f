import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** Returns the database of `DATABASE_URL`, or the one started by `npm start` in this folder. */
export function runningDatabaseUrl(env: NodeJS.ProcessEnv): string {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  if (!existsSync('.data/state.json')) throw new Error('Aucune base ici : lancez npm start d’abord, ou donnez DATABASE_URL.');
  const { databasePort } = JSON.parse(readFileSync('.data/state.json', 'utf8')) as { databasePort: number };
  const { SEVE_DATABASE_APP_PASSWORD: password } = parseEnv(readFileSync('.env.local', 'utf8'));
  return `postgresql://seve:${password}@127.0.0.1:${databasePort}/seve`;
}
