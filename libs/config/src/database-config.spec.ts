import { describe, expect, it } from '@jest/globals';
import { loadDatabaseConfig } from './index.js';

const DATABASE_URL = 'postgresql://seve:mot@127.0.0.1:5432/seve';
const DATABASE_OWNER_URL = 'postgresql://postgres:mot@127.0.0.1:5432/seve';

describe('the configuration of migrations', () => {
  it('asks for no mail server and no secret', () => {
    expect(loadDatabaseConfig({ DATABASE_URL, DATABASE_OWNER_URL })).toEqual({
      databaseUrl: DATABASE_URL,
      databaseOwnerUrl: DATABASE_OWNER_URL,
    });
  });

  it('takes one login for both when only one is given', () => {
    expect(loadDatabaseConfig({ DATABASE_URL }).databaseOwnerUrl).toBe(DATABASE_URL);
  });

  it('names the missing address', () => {
    expect(() => loadDatabaseConfig({})).toThrow(/DATABASE_URL\s: absente/);
  });
});
