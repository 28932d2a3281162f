import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInParis } from '@seve/domain';
import { cloneDatabase, type TestDatabase } from '../../support/database/postgres.js';
import { BuiltProcess } from '../../support/programs/processes.js';
import { Campus, type PlantedPerson } from '../campus.js';

describe('npm run match:explain', () => {
  let database: TestDatabase;
  let student: PlantedPerson;
  let fits: string;
  let doesNot: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    const campus = await Campus.plant(database, dayInParis(new Date()));
    student = await campus.student();
    const company = await campus.company();
    fits = await campus.offer(company);
    doesNot = await campus.offer(company, { kind: 'job' });
  });
  afterAll(() => database?.drop());

  async function explain(...args: string[]): Promise<{ code: number | null; text: string }> {
    const script = new BuiltProcess({ program: 'dist/boot/match-explain.js', args, env: { DATABASE_URL: database.appUrl } });
    const { code } = await script.exited;
    return { code, text: script.output.join('\n') };
  }

  it('prints the total, and the points of each side with their reasons', async () => {
    const { code, text } = await explain(student.email, fits);
    expect(code).toBe(0);
    const [, total] = /^Total (\d+) sur 10000 \(poids v2\)$/m.exec(text) ?? [];
    const sides = [...text.matchAll(/^Pour [^:]+ : (\d+)$/gm)].map(([, points]) => Number(points));
    expect(sides).toHaveLength(2);
    const points = [...text.matchAll(/^ +(\d+) \/ \d+ {2}/gm)].reduce((sum, [, one]) => sum + Number(one), 0);
    expect(points).toBe((sides[0] ?? 0) + (sides[1] ?? 0));
    expect(Number(total)).toBeGreaterThan(5_500);
  });

  it('takes the student’s id as well', async () => {
    expect((await explain(student.id, fits)).text).toBe((await explain(student.email, fits)).text);
  });

  it('names what keeps a pair apart', async () => {
    const { code, text } = await explain(student.email, doesNot);
    expect(code).toBe(0);
    expect(text).toContain('Pas de correspondance');
    expect(text).toMatch(/^ {2}kind : /m);
  });

  it('says who it does not know', async () => {
    expect(await explain('personne@campus.example', fits)).toMatchObject({
      code: 1,
      text: expect.stringContaining('personne@campus.example'),
    });
    expect((await explain(student.email, 'rien')).code).toBe(1);
  });
});
