import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agreementFacts, contractFacts, createDataSource } from '@seve/database';
import {
  type AgreementFacts,
  agreementGuards,
  barringFindings,
  ENDED_BY_INTERN,
  type HostPart,
  type SchoolPart,
  usualTimetable,
} from '@seve/domain';
import { LAW_TABLES } from '@seve/law';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../support/database/postgres.js';

const TODAY = '2026-11-24';
const id = (kind: string, number: number) => `${kind.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [SCHOOL, TEACHER, CLASS, PROGRAMME] = [id('a', 1), id('b', 1), id('c', 1), id('d', 1)];
const [COMPANY, SITE, OTHER_SITE, OFFER] = [id('e', 1), id('e', 2), id('e', 3), id('e', 9)];
const [ADA, BEN] = [id('f', 1), id('f', 2)];
/** Ids of placements and of their agreements, by number. */
const place = (number: number) => id('1', number);
const agreement = (number: number) => id('2', number);
const TIMETABLE = usualTimetable(2_100);

const HOST: HostPart = {
  workplace: '1 rue, Amiens',
  tutorName: 'Tom Tuteur',
  tutorEmail: 'tom@usine.example',
  signatoryName: 'Hana Hôte',
  signatoryJob: 'Gérante',
  signatoryEmail: 'hana@usine.example',
  activities: 'Analyser des échantillons.',
  liabilityInsurer: 'Assureur',
  liabilityPolicy: '12345',
  leave: 'Aucun.',
  timetable: TIMETABLE,
  hazards: ['chemical_agents'],
  allowance: { cents: 450, unit: 'hour' },
  hasPower: true,
  isNoJob: true,
};
const SCHOOL_PART: SchoolPart = {
  courseTitle: 'BTS Métiers de la chimie',
  courseHours: 900,
  faceToFaceHours: 800,
  skills: 'Mesurer.',
  followUp: 'Deux visites.',
  referentName: 'Rose Référente',
  referentEmail: 'rose@lycee.example',
  signatoryName: 'Paul Proviseur',
  signatoryJob: 'Proviseur',
  signatoryEmail: 'paul@lycee.example',
  socialProtection: 'Régime général.',
  suspension: 'Par écrit.',
  cutShort: 'Un second stage.',
  certificate: 'Au dernier jour.',
  hasPower: true,
};

describe('the facts of an agreement', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let queries = 0;

  const run = (statements: readonly string[]) =>
    statements.reduce<Promise<unknown>>((done, one) => done.then(() => database.query(one)), Promise.resolve());

  beforeAll(async () => {
    database = await cloneDatabase();
    const account = (number: number, email: string, first: string) =>
      `insert into account (id, email, email_verified, name, first_name, last_name, locale) values ('${id('b', 10 + number)}', '${email}', true, '${first}', '${first}', 'Essai', 'fr')`;
    await run([
      account(1, 'rose@lycee.example', 'Rose'),
      account(2, 'ada@maison.example', 'Ada'),
      `insert into school (id, name, kind, commune_insee) values ('${SCHOOL}', 'Lycée', 'lycee', '80021')`,
      `insert into membership (id, account_id, school_id, role) values ('${TEACHER}', '${id('b', 11)}', '${SCHOOL}', 'teacher')`,
      `insert into programme (id, school_id, name, certification, level, kinds) values ('${PROGRAMME}', '${SCHOOL}', 'BTS', 'bts-metiers-de-la-chimie', 5, '{internship}')`,
      `insert into class_group (id, school_id, referent_teacher_id, programme_id, school_year, name, certification, level) values ('${CLASS}', '${SCHOOL}', '${TEACHER}', '${PROGRAMME}', 2026, 'BTS 1', 'bts-metiers-de-la-chimie', 5)`,
      `insert into student (id, account_id, school_id, class_group_id, first_name, last_name, birth_date, fitness_notice_on, roster_state) values ('${ADA}', '${id('b', 12)}', '${SCHOOL}', '${CLASS}', 'Ada', 'Adulte', '2005-03-14', '2026-09-01', 'joined')`,
      `insert into student (id, school_id, class_group_id, first_name, last_name, roster_state) values ('${BEN}', '${SCHOOL}', '${CLASS}', 'Ben', 'Attendu', 'expected')`,
      `insert into guardian (student_id, first_name, last_name, email) values ('${ADA}', 'Claire', 'Adulte', 'claire@maison.example')`,
      `insert into company (id, siren, name, status, headcount, headcount_mean_hundredths) values ('${COMPANY}', '200000008', 'Usine', 'verified', 18, 2140)`,
      `insert into company_site (id, company_id, siret, address, commune_insee) values ('${SITE}', '${COMPANY}', '20000000800017', '1 rue', '80021'), ('${OTHER_SITE}', '${COMPANY}', '20000000800025', '2 rue', '80021')`,
      `insert into derogation_declaration (id, company_site_id, hazards, declared_on, recorded_by_account_id) values (gen_random_uuid(), '${SITE}', '{chemical_agents}', '2026-09-02', '${id('b', 11)}')`,
      `insert into derogation_declaration (id, school_id, hazards, declared_on, recorded_by_account_id) values (gen_random_uuid(), '${SCHOOL}', '{chemical_agents}', '2026-09-03', '${id('b', 11)}')`,
      `insert into pfmp_order (id, academy, small_limit, percent, valid_from, reference, recorded_by_account_id) values (gen_random_uuid(), 'amiens', 5, 20, '2026-09-01', 'Arrêté', '${id('b', 11)}')`,
    ]);
    dataSource = createDataSource(database.appUrl);
    const silent = () => undefined;
    dataSource.setOptions({
      logging: ['query'],
      logger: {
        logQuery: () => {
          queries += 1;
        },
        ...{ logQueryError: silent, logQuerySlow: silent, logSchemaBuild: silent, logMigration: silent, log: silent },
      },
    });
    await dataSource.initialize();
  }, 120_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  interface Place {
    student?: string;
    kind?: string;
    state?: string;
    startOn?: string;
    endOn?: string;
    site?: string | null;
    siren?: string | null;
    offer?: string;
    weeklyMinutes?: number;
  }

  async function addPlace(number: number, change: Place = {}): Promise<void> {
    const { student = ADA, kind = 'internship', state = 'preparing', startOn = '2027-01-11', endOn = '2027-02-05' } = change;
    const { site = SITE, siren = null, offer = null, weeklyMinutes = null } = change;
    await database.query(
      `insert into placement (id, student_id, source, state, kind, start_on, end_on, company_site_id, host_name, host_siren, offer_id, weekly_minutes)
       values ($1, $2, 'declared', $3, $4, $5, $6, $7, 'Usine', $8, $9, $10)`,
      [place(number), student, state, kind, startOn, endOn, site, siren, offer, weeklyMinutes],
    );
  }

  async function addAgreement(number: number, change: Place & { of?: string; host?: HostPart; school?: SchoolPart } = {}): Promise<void> {
    const { of = 'pedagogically_ok', host = HOST, school = SCHOOL_PART, kind = 'internship' } = change;
    await addPlace(number, change);
    await database.query('insert into agreement (id, placement_id, school_id, kind, state) values ($1, $2, $3, $4, $5)', [
      ...[agreement(number), place(number), SCHOOL, kind, of],
    ]);
    for (const [party, content] of Object.entries({ host, school, student: {} }))
      await database.query('insert into agreement_part (agreement_id, party, content) values ($1, $2, $3)', [
        agreement(number),
        party,
        content,
      ]);
  }

  const facts = (number = 1, today = TODAY): Promise<AgreementFacts> => agreementFacts(dataSource.manager, agreement(number), today);

  beforeEach(() =>
    run([
      'delete from agreement_part',
      'delete from agreement',
      'delete from placement',
      `delete from state_change where entity_type = 'placement'`,
      'delete from offer',
    ]),
  );

  it('are read from parts, student, host and school, and nothing keeps a complete one from being signed', async () => {
    await addAgreement(1);
    await database.query(
      `update agreement set confirmations = '[{"id": "quota_uncounted", "words": "Compté.", "accountId": "x", "on": "2026-11-24"}]'`,
    );
    const read = await facts();
    expect(read).toEqual({
      ...{ kind: 'internship', isAmendment: false, isProlongation: false, today: TODAY },
      days: { from: '2027-01-11', to: '2027-02-05' },
      timetable: TIMETABLE,
      activities: HOST.activities,
      hostWords: [],
      student: {
        ...{ birthDate: '2005-03-14', lowerSecondaryFinished: true, isVocational: true, isThroughSchool: false },
        ...{ fitnessNoticeOn: '2026-09-01', pfmpYear: null, guardian: 'unconfirmed' },
      },
      host: {
        ...{ isAbroad: false, siren: '200000008', headcount: { monthEnd: 18, meanHundredths: 2_140 }, pfmpOrder: null, stays: [] },
        asked: { siret: null, headcount: null },
        declarations: [{ hazards: ['chemical_agents'], declaredOn: '2026-09-02' }],
        ...{ postBefore: null, declaresNoJob: true },
      },
      school: {
        ...{ allowanceSchool: 'common', isHigherEducation: true, teachingHours: 900, faceToFaceHours: 800, hasCountrySheet: false },
        declarations: [{ hazards: ['chemical_agents'], declaredOn: '2026-09-03' }],
      },
      tutor: { agreements: [] },
      referent: { followed: [] },
      allowance: { pay: { cents: 450, unit: 'hour' }, policy: 'each-month', leaveMinutes: 0 },
      hazards: ['chemical_agents'],
      mentions: expect.arrayContaining(['course', 'presence', 'allowance', 'liability_insurance', 'leave', 'certificate']),
      others: [],
      signatories: [
        { role: 'student', name: 'Ada Adulte', email: 'ada@maison.example', signsOnPaper: false, hasPower: false },
        { role: 'host', name: 'Hana Hôte', email: 'hana@usine.example', signsOnPaper: false, hasPower: true },
        { role: 'tutor', name: 'Tom Tuteur', email: 'tom@usine.example', signsOnPaper: false, hasPower: false },
        { role: 'referent', name: 'Rose Référente', email: 'rose@lycee.example', signsOnPaper: false, hasPower: false },
        { role: 'school', name: 'Paul Proviseur', email: 'paul@lycee.example', signsOnPaper: false, hasPower: true },
      ],
      confirmed: ['quota_uncounted'],
    });
    expect(barringFindings(agreementGuards(read, LAW_TABLES))).toEqual([]);
  });

  it('of a PFMP say the year of the pupil, from the programmes that follow each other', async () => {
    const bacPro = 'bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons';
    const [last, first] = [id('d', 2), id('d', 3)];
    for (const [programme, next] of [
      [last, null],
      [PROGRAMME, last],
      [first, PROGRAMME],
    ] as const) {
      if (programme !== PROGRAMME)
        await database.query(
          `insert into programme (id, school_id, name, certification, level, kinds) values ($1, $2, 'Bac pro', $3, 4, '{pfmp}')`,
          [programme, SCHOOL, bacPro],
        );
      await database.query('update programme set next_programme_id = $2, certification = $3 where id = $1', [programme, next, bacPro]);
    }
    await addAgreement(1, { kind: 'pfmp' });
    await addAgreement(2, { kind: 'internship', startOn: '2027-05-03', endOn: '2027-05-28' });
    expect((await facts(1)).student.pfmpYear).toBe('bac_pro_1re');
    expect((await facts(2)).student.pfmpYear).toBeNull();
    await database.query('update programme set next_programme_id = id where id = $1', [first]);
    expect((await facts(1)).student.pfmpYear).toBeNull();
    await database.query(`update programme set next_programme_id = null, certification = 'bts-metiers-de-la-chimie'`);
  });

  it('have the threshold of a maison familiale rurale where the school is one', async () => {
    await addAgreement(1);
    await database.query('update school set is_rural_school = true');
    expect((await facts()).school.allowanceSchool).toBe('rural');
    await database.query('update school set is_rural_school = false');
  });

  it('of an empty draft say what is missing', async () => {
    await addAgreement(1, { host: {}, school: {}, of: 'draft', student: BEN });
    const read = await facts();
    expect(read).toMatchObject({ timetable: null, mentions: ['allowance'], student: { birthDate: null }, host: { declaresNoJob: null } });
    expect(read.signatories.map(({ role, name, email, signsOnPaper }) => [role, name, email, signsOnPaper])).toEqual([
      ...[['student', 'Ben Attendu', null, true]],
      ...['host', 'tutor', 'referent', 'school'].map((role) => [role, null, null, false]),
    ]);
    expect(new Set(barringFindings(agreementGuards(read)).map(({ guard }) => guard))).toEqual(
      new Set(['mentions', 'purpose', 'signatories']),
    );
  });

  it('hold hazards that are not known until the host of a minor has answered; of what was sealed without the question, none', async () => {
    const { hazards: _left, ...unanswered } = HOST;
    await addAgreement(1, { host: unanswered });
    const amended = () => agreementFacts(dataSource.manager, agreement(1), TODAY, { changes: {}, confirmations: [] });
    const barred = async (read: () => Promise<AgreementFacts> = facts) =>
      barringFindings(agreementGuards(await read())).some(({ guard }) => guard === 'age-and-hazards');
    expect([(await facts()).hazards, await barred()]).toEqual([[], false]);
    await database.query(`update student set birth_date = '2009-03-14' where id = '${ADA}'`);
    expect([(await facts()).hazards, await barred(), await barred(amended)]).toEqual([['not_known'], true, false]);
    await database.query(`update agreement_part set content = content || '{"hazards": []}' where party = 'host'`);
    expect([(await facts()).hazards, await barred()]).toEqual([[], false]);
    await database.query(`update student set birth_date = '2005-03-14' where id = '${ADA}'`);
  });

  it('hold no timetable that cannot be worked', async () => {
    await addAgreement(1, { host: { ...HOST, timetable: { ...TIMETABLE, days: [[{ from: 600, to: 500 }], [], [], [], [], [], []] } } });
    expect(await facts()).toMatchObject({ timetable: null });
    expect((await facts()).mentions).not.toContain('presence');
  });

  it('name the legal representative of a minor alone, on paper without a mailbox of their own, confirmed or not', async () => {
    await addAgreement(1);
    await database.query(`update student set birth_date = '2009-03-14' where id = '${ADA}'`);
    expect((await facts()).signatories.map(({ role }) => role)).toContain('guardian');
    const guarded = async () => barringFindings(agreementGuards(await facts())).some(({ guard }) => guard === 'guardian');
    expect([(await facts()).student.guardian, await guarded()]).toEqual(['unconfirmed', true]);
    await database.query(`update guardian set confirmed_at = now()`);
    expect([(await facts()).student.guardian, await guarded()]).toEqual(['confirmed', false]);
    const seat = async () => (await facts()).signatories.find(({ role }) => role === 'guardian');
    expect(await seat()).toMatchObject({ email: 'claire@maison.example', signsOnPaper: false });
    for (const family of [`'Ada+maman@maison.example'`, 'null']) {
      await database.query(`update guardian set email = ${family}, organisation = 'ASE de la Somme'`);
      expect(await seat()).toMatchObject({ name: 'Claire Adulte, ASE de la Somme', email: null, signsOnPaper: true });
    }
    const second = `insert into guardian (student_id, place, first_name, last_name, email, confirmed_at) values ('${ADA}', 2, 'Paul', 'Adulte', 'paul@maison.example', now())`;
    await database.query(second);
    expect(await seat()).toMatchObject({ name: 'Paul Adulte', email: 'paul@maison.example' });
    await database.query('delete from guardian where place = 2');
    await database.query(`update student set emancipated_on = '2026-06-01' where id = '${ADA}'`);
    expect([(await facts()).student.guardian, await seat()]).toEqual(['not_needed', undefined]);
    await database.query(`update student set emancipated_on = null where id = '${ADA}'`);
    await database.query(`update guardian set email = 'claire@maison.example', organisation = null, confirmed_at = null`);
    await database.query(`update student set birth_date = '2005-03-14' where id = '${ADA}'`);
  });

  it('hold the interns of the whole company in these weeks, and the order of the rector for a PFMP', async () => {
    await addAgreement(1, { kind: 'pfmp' });
    await addPlace(2, { student: BEN, site: OTHER_SITE, startOn: '2027-02-04', endOn: '2027-03-26' });
    await addPlace(3, { student: BEN, site: null, siren: '200000008', state: 'agreed' });
    await addPlace(4, { student: BEN, state: 'cancelled' });
    await addPlace(5, { student: BEN, state: 'declared' });
    const { host } = await facts();
    expect(host.stays.map(({ agreementId }) => agreementId).sort()).toEqual([place(2), place(3)]);
    expect(host.pfmpOrder).toEqual({ smallLimit: 5, percent: 20 });
  });

  it('know no quota of a host without SIREN, nor of a company without headcount', async () => {
    await addAgreement(1, { site: null });
    expect((await facts()).host).toMatchObject({ siren: null, headcount: null, stays: [], declarations: [] });
    await addAgreement(2, { site: null, siren: '300000007', student: BEN });
    expect((await facts(2)).host).toMatchObject({ siren: '300000007', headcount: null });
  });

  it('hold the other placements of the student, with the timetable of their agreements', async () => {
    await addAgreement(1);
    await addAgreement(2, { site: OTHER_SITE, startOn: '2026-10-05', endOn: '2026-10-30', state: 'signed', of: 'sealed' });
    await addPlace(3, {
      site: null,
      siren: '300000007',
      kind: 'job',
      startOn: '2027-02-01',
      endOn: '2027-02-28',
      weeklyMinutes: 600,
      state: 'agreed',
    });
    await addPlace(4, { state: 'cancelled' });
    await addPlace(5, { student: BEN });
    expect((await facts()).others).toEqual([
      {
        ...{ id: place(2), kind: 'internship', from: '2026-10-05', to: '2026-10-30', timetable: TIMETABLE, weeklyMinutes: null },
        isSameHost: true,
      },
      {
        ...{ id: place(3), kind: 'job', from: '2027-02-01', to: '2027-02-28', timetable: null, weeklyMinutes: 600 },
        isSameHost: false,
      },
    ]);
  });

  it('hold another placement that is interrupted up to that day, or with its hours where the day of its return is known', async () => {
    await addAgreement(1);
    await addAgreement(2, { site: OTHER_SITE, startOn: '2026-10-05', endOn: '2027-03-26', state: 'interrupted', of: 'sealed' });
    await database.query(
      `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, created_at)
       values (gen_random_uuid(), 'placement', $1, 'active', 'interrupted', 'school_staff', '2026-11-12T08:00:00Z')`,
      [place(2)],
    );
    expect((await facts()).others).toMatchObject([{ id: place(2), from: '2026-10-05', to: '2026-11-12' }]);
    await database.query(
      `insert into amendment (id, agreement_id, number, begun_by_role, motives, reason, state, effective_on, changes, applied_at)
       values (gen_random_uuid(), $1, 1, 'school_staff', '{interruption}', 'Travaux.', 'sealed', '2026-11-12', $2, now())`,
      [agreement(2), { interruption: { from: '2026-11-12', until: '2026-11-20' } }],
    );
    expect((await facts()).others).toMatchObject([{ id: place(2), to: '2027-03-26' }]);
    await run(['delete from amendment']);
  });

  it('take the weekly hours of another place from its contract, until the end that was told', async () => {
    await addAgreement(1);
    await addPlace(2, { site: OTHER_SITE, kind: 'apprenticeship', state: 'agreed', weeklyMinutes: 2_100 });
    await database.query(
      `insert into contract (id, placement_id, school_id, kind, state) values ($1, $2, $3, 'apprenticeship', 'preparing')`,
      [...[agreement(2), place(2), SCHOOL]],
    );
    await database.query(
      `insert into contract_part (contract_id, party, content) values ($1, 'employer', '{"weeklyMinutes": 1920}'), ($1, 'apprentice', '{}'), ($1, 'cfa', '{}')`,
      [agreement(2)],
    );
    expect((await facts()).others).toMatchObject([{ id: place(2), timetable: null, weeklyMinutes: 1_920 }]);
    expect((await contractFacts(dataSource.manager, agreement(2), TODAY)).others).toMatchObject([{ id: place(1), timetable: TIMETABLE }]);
    await run([`update contract set state = 'terminated', ended_on = '2027-01-15', rupture = '{}'`]);
    expect((await facts()).others).toMatchObject([{ id: place(2), from: '2027-01-11', to: '2027-01-15', weeklyMinutes: 2_100 }]);
    await run(['delete from contract_part', 'delete from contract']);
  });

  it('count the agreements of tutor and referent that are out for signature or signed', async () => {
    await addAgreement(1);
    await addAgreement(2, { student: BEN, of: 'ready_to_sign', host: { ...HOST, tutorEmail: 'TOM@usine.example' }, site: OTHER_SITE });
    await addAgreement(3, { student: BEN, of: 'sealed', startOn: '2027-01-18', host: { ...HOST, tutorEmail: 'zoe@usine.example' } });
    await addAgreement(4, { student: BEN, of: 'pedagogically_ok' });
    await addAgreement(5, { student: BEN, of: 'sealed', startOn: '2027-03-01', endOn: '2027-03-26' });
    await addAgreement(6, { student: BEN, of: 'sealed', school: { ...SCHOOL_PART, referentEmail: 'max@lycee.example' } });
    const { tutor, referent } = await facts();
    expect(tutor.agreements).toEqual([
      { from: '2027-01-11', to: '2027-02-05' },
      { from: '2027-01-11', to: '2027-02-05' },
    ]);
    expect(referent.followed).toHaveLength(2);
    expect(referent.followed).toContainEqual({ from: '2027-01-18', to: '2027-02-05' });
  });

  it('know the intern before on the same post, and whether that one left by choice', async () => {
    await database.query(
      `insert into offer (id, company_site_id, contact_account_id, kind, title, commune_insee, seats) values ($1, $2, $3, 'internship', 'Stage', '80021', 1)`,
      [OFFER, SITE, id('b', 11)],
    );
    await addAgreement(1, { offer: OFFER });
    await addPlace(2, { student: BEN, offer: OFFER, startOn: '2026-05-04', endOn: '2026-06-26', state: 'completed' });
    await addPlace(3, { student: BEN, offer: OFFER, startOn: '2026-09-07', endOn: '2026-12-18', state: 'ended_early' });
    expect((await facts()).host.postBefore).toEqual({ from: '2026-09-07', to: '2026-12-18', leftByChoice: false });
    await database.query(
      `insert into state_change (id, entity_type, entity_id, from_state, to_state, actor_role, reason_code) values (gen_random_uuid(), 'placement', $1, 'active', 'ended_early', 'school_staff', $2)`,
      [place(3), ENDED_BY_INTERN],
    );
    expect((await facts()).host.postBefore).toMatchObject({ leftByChoice: true });
    await database.query('update offer set seats = 2');
    expect((await facts()).host.postBefore).toBeNull();
  });

  it('take a handful of queries, however many neighbours there are', async () => {
    await addAgreement(1);
    const asked = async () => {
      queries = 0;
      await facts();
      return queries;
    };
    const alone = await asked();
    for (let number = 2; number < 12; number += 1) await addAgreement(number, { student: BEN, of: 'sealed' });
    expect(await asked()).toBe(alone);
    expect(alone).toBeLessThanOrEqual(12);
  });

  it('of no agreement are an error', () => expect(facts(99)).rejects.toThrow('does not exist'));
});
