import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fails when the committed OpenAPI document, or the client made from it, is not what the api of today gives. */
const run = (...words) => execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
const folder = mkdtempSync(join(tmpdir(), 'seve-openapi-'));
try {
  run('node_modules/@nestjs/cli/bin/nest.js', 'build');
  run('dist/apps/api/src/openapi.js', join(folder, 'openapi.json'));
  const isFresh = readFileSync(join(folder, 'openapi.json'), 'utf8') === readFileSync('libs/api-client/openapi.json', 'utf8');
  if (!isFresh) console.error('openapi: libs/api-client/openapi.json is stale; run npm run openapi and commit');
  process.exitCode = isFresh ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
