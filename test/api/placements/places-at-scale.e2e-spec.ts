import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addressesToRemind,
  amendmentsToApply,
  companiesToJoin,
  contractAmendmentsToFile,
  contractsInSilence,
  contractsToConclude,
  contractsToEnd,
  contractsToFile,
  contractsToRestate,
  createDataSource,
  declaredOfCompany,
  declaredOfSchool,
  firstDaysToTell,
  frameworksToBegin,
  frameworksToEnd,
  frameworksToRenew,
  internStays,
  interruptionsToEnd,
  joinHosts,
  mastersToTell,
  placementsToMove,
  placesToRemind,
  signatoriesToExpire,
  stagesWithHost,
  unsignedToLapse,
  unsignedToTell,
  waitingOfCompany,
  waitingOfSchool,
} from '@seve/database';
import type { DataSource, EntityManager } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../support/database/postgres.js';
import { IS_LONG } from '../../support/form.js';

const PLACES = IS_LONG ? 100_000 : 20_000;
const TODAY = '2026-11-28';
const PAGE = { after: ['rest', '2026-11-20 08:00:00+00', '00000000-0000-4000-8000-000000000001'], limit: 21 } as const;

const uuidOf = (letter: string, number: number) => `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [SCHOOL, TEACHER, COMPANY] = [uuidOf('a', 1), uuidOf('b', 1), uuidOf('c', 1)] as const;

describe(`with ${PLACES} places, by their indexes`, () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const said: { sql: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
    const statements = [
      `insert into account (id, email, email_verified, name, first_name, last_name, locale) values ('${uuidOf('e', 1)}', 'n@lycee.example', true, 'N R', 'N', 'R', 'fr')`,
      `insert into school (id, name, kind, commune_insee) select ('aaaaaaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Lycée ' || n, 'lycee', '80021' from generate_series(1, 50) n`,
      `insert into membership (id, account_id, school_id, role) values ('${TEACHER}', '${uuidOf('e', 1)}', '${SCHOOL}', 'teacher')`,
      `insert into programme (id, school_id, name, certification, level, kinds) select ('ffffffff-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('aaaaaaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'BTS', 'bts-metiers-de-la-chimie', 5, '{internship}' from generate_series(1, 50) n`,
      `insert into class_group (id, school_id, referent_teacher_id, programme_id, school_year, name, certification, level)
       select gen_random_uuid(), ('aaaaaaaa-0000-4000-8000-' || lpad((n % 50 + 1)::text, 12, '0'))::uuid, '${TEACHER}', ('ffffffff-0000-4000-8000-' || lpad((n % 50 + 1)::text, 12, '0'))::uuid, 2026, 'BTS ' || n, 'bts-metiers-de-la-chimie', 5 from generate_series(1, 500) n`,
      `insert into student (id, school_id, class_group_id, first_name, last_name, roster_state)
       select gen_random_uuid(), group_.school_id, group_.id, 'Inès', 'Roux', 'expected' from (select *, row_number() over () from class_group) group_, generate_series(1, ${PLACES / 2_500}) n`,
      `insert into company (id, siren, name, status) select ('cccccccc-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, lpad((100000000 + n)::text, 9, '0'), 'Société ' || n, 'verified' from generate_series(1, 2000) n`,
      `insert into company_site (id, company_id, siret, address, commune_insee) select ('dddddddd-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('cccccccc-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, lpad((100000000 + n)::text, 9, '0') || '00017', '1 rue', '80021' from generate_series(1, 2000) n`,
      `insert into placement (id, student_id, source, state, kind, start_on, end_on, company_site_id, host_name, host_siren, host_siret, asked_on, steps_told)
       select gen_random_uuid(), student.id, 'declared', case when n = 1 and student.place % 50 = 0 then 'declared' else 'agreed' end, 'internship',
         date '2026-11-28' + (n * 30 - 60), date '2026-11-28' + (n * 30 - 40),
         case when n <= 3 then ('dddddddd-0000-4000-8000-' || lpad((student.place % 2000 + 1)::text, 12, '0'))::uuid end, 'Moulins',
         case when n > 3 then lpad((200000000 + student.place % 5000)::text, 9, '0') end, case when n > 3 then lpad((200000000 + student.place % 5000)::text, 9, '0') || '00017' end,
         date '2026-11-20', case when student.place % 100 = 0 then 0 else 3 end
       from (select id, row_number() over () as place from student) student, generate_series(1, 5) n`,
      `insert into contract (id, placement_id, school_id, kind, state) select gen_random_uuid(), id, '${SCHOOL}', 'apprenticeship', 'registered' from placement`,
      `insert into contract_part (contract_id, party) select id, 'employer' from contract`,
      'analyze',
    ];
    for (const statement of statements) await database.query(statement);
    dataSource = createDataSource(database.appUrl);
    const keep = (sql: string, values: unknown[] = []) => {
      if (/\bfrom\b/i.test(sql)) said.push({ sql, values });
    };
    const silent = () => undefined;
    dataSource.setOptions({
      logging: ['query'],
      logger: { logQuery: keep, logQueryError: silent, logQuerySlow: silent, logSchemaBuild: silent, logMigration: silent, log: silent },
    });
    await dataSource.initialize();
  }, 120_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  /** Looked for every half minute. */
  const DUE = {
    amendmentsToApply,
    interruptionsToEnd,
    placementsToMove,
    unsignedToLapse,
    firstDaysToTell,
    unsignedToTell,
    signatoriesToExpire,
    addressesToRemind,
    frameworksToBegin,
    frameworksToEnd,
    frameworksToRenew,
    contractsToConclude,
    contractsToFile,
    contractsToRestate,
    contractAmendmentsToFile,
    contractsInSilence,
    contractsToEnd,
    mastersToTell,
    companiesToJoin,
    placesToRemind,
  };

  const ASKED: Record<string, (manager: EntityManager, studentId: string) => Promise<unknown>> = {
    'list of a school': (manager) => declaredOfSchool(manager, { schoolId: SCHOOL, teacherId: null }, PAGE),
    'list of a teacher': (manager) => declaredOfSchool(manager, { schoolId: SCHOOL, teacherId: TEACHER }, PAGE),
    'list of a company': (manager) => declaredOfCompany(manager, COMPANY, PAGE),
    'those that wait, of a school': (manager) => waitingOfSchool(manager, { schoolId: SCHOOL, teacherId: null }),
    'those that wait, of a company': (manager) => waitingOfCompany(manager, COMPANY),
    'interns of a company': (manager) => internStays(manager, COMPANY, '2026-11-01', '2026-12-31'),
    'hours of a student with one host': (manager, studentId) => stagesWithHost(manager, { studentId, siren: '200000001', exceptId: null }),
    'hosts that sign up': (manager) => joinHosts(manager, COMPANY),
    ...Object.fromEntries(
      Object.entries(DUE).map(([name, find]) => [name, (manager: EntityManager) => find(manager, TODAY, { after: null, limit: 500 })]),
    ),
  };

  it.each(Object.entries(ASKED))('%s: no scan of the whole table', async (_name, ask) => {
    const [student] = await database.query<{ id: string }>('select id from student limit 1');
    said.length = 0;
    await ask(dataSource.manager, student?.id ?? '');
    expect(said.length).toBeGreaterThan(0);
    for (const { sql, values } of said) {
      const plan = (await database.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toMatch(/Seq Scan on (placement|contract)\b/);
    }
  });
});
