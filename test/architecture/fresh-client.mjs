import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildWhenStale } from '../../apps/local/build.mjs';

/** Folder of the committed OpenAPI document and client. The check fails when they differ from what the current api generates. */
const COMMITTED = 'libs/api-client';
const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (env, ...words) => promisify(execFile)(process.execPath, words, { cwd: root, env: { ...process.env, ...env } });
const isSame = (one, other) => readFileSync(one, 'utf8') === readFileSync(other, 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'seve-openapi-'));
const stale = [];
try {
  const document = join(folder, 'openapi.json');
  const generated = join(folder, 'generated');
  await buildWhenStale(root, ['server']);
  // The client is compared with the committed document, and that document with the current api.
  await Promise.all([
    run({}, 'dist/apps/api/src/openapi.js', document),
    run({ SEVE_CLIENT_FOLDER: generated }, 'node_modules/@hey-api/openapi-ts/bin/run.js', '-f', `${COMMITTED}/openapi-ts.config.mjs`),
  ]);
  if (!isSame(document, `${COMMITTED}/openapi.json`)) stale.push('openapi.json');
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  stale.push(...files.filter((file) => !isSame(join(generated, file), `${COMMITTED}/src/generated/${file}`)));
} finally {
  rmSync(folder, { recursive: true });
}
for (const file of stale) console.error(`api-client: ${file} is stale; run npm run openapi and commit`);
process.exitCode = stale.length === 0 ? 0 : 1;
