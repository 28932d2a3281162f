import { beforeEach, describe, expect, it, jest } from '@jest/globals';

describe('names of prepared statements', () => {
  let prepared: (sql: string) => string;
  let statementName: (sql: unknown) => string | undefined;
  // Names belong to the module: each test begins with none.
  beforeEach(async () => {
    jest.resetModules();
    ({ prepared, statementName } = await import('./prepared.js'));
  });
  const namesOf = (sql: string, times: number) => Array.from({ length: times }, () => statementName(sql));

  it.each(['SELECT 1', 'INSERT INTO a', 'UPDATE a', 'DELETE FROM a', '-- add a job\nSELECT 1'])(
    'are given to what a library built the third time it is sent: %j',
    (sql) => {
      const [first, second, third, fourth] = namesOf(sql, 4);
      expect([first, second]).toEqual([undefined, undefined]);
      expect(third).toMatch(/^seve_\d+$/);
      expect(fourth).toBe(third);
    },
  );

  it('are given to our own SQL only where it says so, then from the first time on, each its own', () => {
    expect(namesOf('select 1', 5)).toEqual(new Array(5).fill(undefined));
    expect(statementName(prepared('select 1'))).toBeDefined();
    expect(statementName(prepared('select 1'))).toBe(statementName('select 1'));
    expect(statementName(prepared('select 2'))).not.toBe(statementName('select 1'));
  });

  it('are not given to what has a name or is no text', () => {
    expect(statementName({ text: 'SELECT 1', name: 'own' })).toBeUndefined();
  });

  it('are at most 600 for texts of libraries; what has one keeps it', () => {
    for (let n = 0; n < 600; n += 1) namesOf(`SELECT ${n}`, 3);
    expect(statementName('SELECT 599')).toBeDefined();
    expect(namesOf('SELECT 600', 5)).toEqual(new Array(5).fill(undefined));
  });
});
