import { createHash, randomBytes } from 'node:crypto';
import { runProgram } from '../programs/processes.js';
import type { Seed, TestDatabase } from './postgres.js';

/** Stands in the template where each world has an address of its own. */
const PUBLIC_URL = 'https://demo.seve.example';

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The demonstration as one password, one clock and one civil day make it: the worlds that share them clone one template. */
export function demoSeed({ SEVE_DEMO_PASSWORD, SEVE_CLOCK_OFFSET_MS = '0' }: Record<string, string>): Seed {
  const today = parisDay.format(Date.now() + Number(SEVE_CLOCK_OFFSET_MS));
  const print = createHash('sha256').update(JSON.stringify([SEVE_DEMO_PASSWORD, SEVE_CLOCK_OFFSET_MS, today]));
  return {
    name: `seve_demo_${print.digest('hex').slice(0, 12)}`,
    seed: async ({ appUrl, ownerUrl }) => {
      await runProgram({
        program: 'dist/boot/seed-demo.js',
        env: {
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: ownerUrl,
          SMTP_URL: 'smtp://127.0.0.1:1',
          SEVE_SECRET: randomBytes(36).toString('base64url'),
          PUBLIC_URL,
          SEVE_DEMO: 'true',
          SEVE_DEMO_PASSWORD,
          SEVE_CLOCK_OFFSET_MS,
        },
      });
    },
  };
}

/** Points the links of letters that were already written at `publicUrl`. */
export async function moveDemo(database: TestDatabase, publicUrl: string): Promise<void> {
  await database.query('update email set params = replace(params::text, $1, $2)::jsonb where params is not null', [PUBLIC_URL, publicUrl]);
}
