import { createHash } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { becomes } from '../programs/local-start.js';
import { BuiltProcess, runProgram } from '../programs/processes.js';
import { startMailSink } from '../servers/mail-sink.js';
import { settled } from '../settled.js';
import { type Logins, openDatabase, type Seed, type TestDatabase } from './postgres.js';

/** Placeholder in the template for the public URL of each world. */
const PUBLIC_URL = 'https://demo.seve.example';

/** Secret of all worlds with demonstration data, because the candidate ids in the template are derived from it. */
export const DEMO_SECRET = createHash('sha256').update(PUBLIC_URL).digest('base64url');

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** Returns the seed of the demonstration data for this password, clock and day; worlds with the same ones clone the same template. */
export function demoSeed({ SEVE_DEMO_PASSWORD, SEVE_CLOCK_OFFSET_MS = '0' }: Record<string, string>): Seed {
  const today = parisDay.format(Date.now() + Number(SEVE_CLOCK_OFFSET_MS));
  const print = createHash('sha256').update(JSON.stringify([SEVE_DEMO_PASSWORD, SEVE_CLOCK_OFFSET_MS, today]));
  const name = `seve_demo_${print.digest('hex').slice(0, 12)}`;
  return {
    name,
    seed: async (logins) => {
      mkdirSync(filesOf(name), { recursive: true });
      const env = {
        DATABASE_URL: logins.appUrl,
        SEVE_SECRET: DEMO_SECRET,
        PUBLIC_URL,
        SEVE_DEMO: 'true',
        SEVE_DEMO_PASSWORD,
        SEVE_CLOCK_OFFSET_MS,
        FILES_DIR: filesOf(name),
      };
      const seeding = { ...env, DATABASE_OWNER_URL: logins.ownerUrl, SMTP_URL: 'smtp://127.0.0.1:1' };
      await runProgram({ program: 'dist/boot/seed-demo.js', env: seeding, isOfRun: true });
      await makeMatches(logins, env);
    },
  };
}

/** Folder of the files of a template: papers that the demonstration has signed. */
const filesOf = (name: string): string => join(tmpdir(), `${name}-files`);

/** Copies the files of the template to the folder of a world that clones it. */
export const copyDemoFiles = ({ name }: Seed, folder: string): void => cpSync(filesOf(name), folder, { recursive: true });

/** Runs a worker once to compute the matches and lists of candidates and send its first letters, for all worlds with this template. */
async function makeMatches(logins: Logins, env: Record<string, string | undefined>): Promise<void> {
  const database = openDatabase(logins);
  const mailbox = await startMailSink();
  const worker = new BuiltProcess({ program: 'dist/boot/worker.js', env: { ...env, SMTP_URL: mailbox.url }, isOfRun: true });
  try {
    await worker.ready();
    // The first clock job may start after the queue is empty; it reviews past data and writes to teachers.
    await becomes('the past is read', async () => (await database.query('select 1 from past_review')).length > 0);
    await settled(database);
  } finally {
    await worker.stop();
    await mailbox.close();
    await database.close();
  }
}

/** Replaces the URL in letters that were already written by `publicUrl`. */
export async function moveDemo(database: TestDatabase, publicUrl: string): Promise<void> {
  await database.query('update email set params = replace(params::text, $1, $2)::jsonb where params is not null', [PUBLIC_URL, publicUrl]);
}
