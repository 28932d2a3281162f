import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLocalEnvironment } from './local-environment.js';

describe('.env.local', () => {
  let folder: string;
  let envFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seve-env-'));
    envFile = join(folder, '.env.local');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the secrets it drew, for its owner alone', () => {
    const drawn = readLocalEnvironment(envFile, {});
    expect(readLocalEnvironment(envFile, {})).toEqual(drawn);
    expect(statSync(envFile).mode & 0o777).toBe(0o600);
  });

  it('leaves whole a last line that was written without a line end', () => {
    writeFileSync(envFile, 'SEVE_HOST=0.0.0.0');
    expect(readLocalEnvironment(envFile, {}).SEVE_HOST).toBe('0.0.0.0');
    expect(parseEnv(readFileSync(envFile, 'utf8'))).toMatchObject({ SEVE_HOST: '0.0.0.0', SEVE_SECRET: expect.any(String) });
  });

  it('yields to the environment of the command', () => {
    writeFileSync(envFile, 'PORT=3001\n');
    expect(readLocalEnvironment(envFile, { PORT: '3002' }).PORT).toBe('3002');
  });
});
