import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERSONAL_TABLES } from '@seve/database';
import { applied } from '../../support/builders/applications.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { People, type Student } from '../../support/builders/people.js';
import { copyDatabase, type TestDatabase } from '../../support/database/postgres.js';
import { startWorld, type World } from '../../support/world.js';
import { ADDRESS, canaryOf, isPlanted, plantPerson } from './plant-person.js';

/** Canaries in columns that a school keeps of a student on its class list. */
const OF_SCHOOL = ['first_name', 'last_name', 'internal_number'].map((column) => canaryOf('student', column).toLowerCase());

describe('T31, R20: a copy is complete, and after the erasure nothing is left', () => {
  let world: World;
  let people: People;

  const story = async (inClass: boolean) => {
    const teacher = await people.teacher();
    const classId = await people.classGroup(teacher);
    const company = await people.company();
    const student = await people.student(classId);
    const offerId = await published(company.client);
    const applicationId = await applied(student.client, offerId);
    if (!inClass) await world.query('update student set class_group_id = null, school_id = null where id = $1', [student.studentId]);
    const [site] = await world.query<{ id: string }>('select id from company_site where company_id = $1', [company.companyId]);
    const cvs = { file: '' };
    const around = { applicationId, offerId, siteId: site?.id ?? '', companyId: company.companyId, writerId: teacher.accountId };
    await plantPerson(world, student, around);
    const [cv] = await world.query<{ id: string }>('select id from cv_file where student_id = $1', [student.studentId]);
    cvs.file = join(world.filesFolder, cv?.id ?? '');
    writeFileSync(cvs.file, 'CANARY-file');
    return { student, company, teacher, classId, offerId, applicationId, cv: cvs.file };
  };

  /** Returns all rows of all tables, including the queue, and all files that contain a canary. */
  const left = async (database: Pick<TestDatabase, 'query'> = world): Promise<string[]> => {
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await database.query<{ row: string }>(
        `select row_to_json(t)::text as row from ${name} t where t::text ilike '%canary%'`,
      );
      found.push(...rows.flatMap(({ row }) => [...row.toLowerCase().matchAll(/canary-[a-z_-]+/g)].map(([canary]) => canary)));
    }
    for (const file of readdirSync(world.filesFolder, { recursive: true, encoding: 'utf8' })) {
      const path = join(world.filesFolder, file);
      if (existsSync(path) && /canary/i.test(tryRead(path))) found.push(file);
    }
    return [...new Set(found)];
  };
  const until = async (isSo: () => Promise<boolean>) => {
    for (const end = Date.now() + 30_000; !(await isSo()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const erase = ({ client }: Student) => client.post<Refusal>('/api/account/erasure', { email: ADDRESS });

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
  });
  afterAll(() => world?.stop());

  it('the copy holds every personal column of the person, and after the erasure none is in the database, the queue and the files', async () => {
    const { student, cv, company, applicationId, offerId } = await story(false);
    const copy = await student.client.post<unknown>('/api/account/data', { format: 'json' });
    const text = Buffer.isBuffer(copy.body) ? copy.body.toString() : JSON.stringify(copy.body);
    const expected = PERSONAL_TABLES.flatMap(({ table, columns }) =>
      Object.entries(columns).flatMap(([column, rule]) =>
        'fr' in rule && isPlanted(table, column, rule) ? [canaryOf(table, column).toLowerCase()] : [],
      ),
    );
    expect(expected.length).toBeGreaterThan(40);
    expect(expected.filter((canary) => !text.toLowerCase().includes(canary))).toEqual([]);
    expect(text).toContain(ADDRESS);

    const begun = Date.now();
    expect(await erase(student)).toMatchObject({ status: 204 });
    expect(Date.now() - begun).toBeLessThan(60_000);
    expect(await left()).toEqual([]);
    expect(existsSync(cv)).toBe(false);
    expect((await student.client.get('/api/account')).status).toBe(401);
    const { body } = await company.client.get<{ items: { id: string; student: { firstName: string; lastName: string } }[] }>(
      `/api/offers/${offerId}/applications`,
    );
    expect(body.items.map(({ id }) => id)).toEqual([applicationId]);
    expect(JSON.stringify(body.items)).toContain('Candidat');
    expect((await company.client.get(`/api/applications/${applicationId}`)).status).toBe(200);
  });

  it('a student of a roster falls back to what the school keeps', async () => {
    const { student, teacher, classId } = await story(true);
    const keeps = async ({ client }: Pick<Student, 'client'>) =>
      (await client.get<{ kept: { kind: string }[] }>('/api/account/erasure')).body.kept.map(({ kind }) => kind);
    expect(await keeps(student)).toContain('roster');
    expect(await keeps(teacher)).not.toContain('roster');
    expect((await erase(student)).status).toBe(204);
    expect((await left()).filter((canary) => !OF_SCHOOL.includes(canary))).toEqual([]);
    expect(
      await world.query('select account_id, roster_state, class_group_id, erased_at from student where id = $1', [student.studentId]),
    ).toEqual([{ account_id: null, roster_state: 'expected', class_group_id: classId, erased_at: null }]);
    expect((await teacher.client.get(`/api/classes/${classId}`)).status).toBe(200);
  });

  it('what the disk refuses after the commit is done by the job finish-erasure, and what an older backup brings back is erased again', async () => {
    const { student } = await story(false);
    const backup = await copyDatabase(world.database);
    await until(async () => (await student.client.get('/api/account')).status === 200);
    // A file in place of its folder makes the ledger unwritable.
    const folder = join(world.filesFolder, 'ledger');
    renameSync(folder, `${folder}-away`);
    writeFileSync(folder, '');
    expect((await erase(student)).status).toBe(204);
    expect((await left()).filter((canary) => !OF_SCHOOL.includes(canary))).toEqual([]);
    rmSync(folder);
    renameSync(`${folder}-away`, folder);
    const lines = () =>
      readFileSync(join(folder, 'erasures.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(student.accountId));
    expect(lines()).toEqual([]);
    const finishing = await world.addWorker().ready();
    await until(async () => lines().length > 0 && (await world.query('select 1 from file_to_delete')).length === 0);
    await finishing.stop();
    expect([lines().length, await world.query('select 1 from file_to_delete')]).toEqual([1, []]);
    expect((await left(backup)).length).toBeGreaterThan(40);
    const worker = world.addWorker({ DATABASE_URL: backup.appUrl });
    await worker.ready();
    const isErased = async () => (await left(backup)).every((canary) => OF_SCHOOL.includes(canary));
    await until(isErased);
    expect(await isErased()).toBe(true);
    expect(await backup.query('select reason from erasure where account_id = $1', [student.accountId])).toEqual([{ reason: 'asked' }]);
    await worker.stop();
    await backup.drop();
    const ledger = readFileSync(join(world.filesFolder, 'ledger', 'erasures.jsonl'), 'utf8');
    expect(ledger).toContain(student.accountId);
    expect(ledger).not.toMatch(/canary|@/i);
  });
});

function tryRead(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
