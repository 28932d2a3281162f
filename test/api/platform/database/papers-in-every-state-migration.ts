import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AgreementPart,
  ContractPart,
  contractsToRestate,
  createDataSource,
  FrameworkAgreement,
  FrameworkContactRow,
  PaperVersion,
  Signatory,
} from '@seve/database';
import {
  AGREEMENT_STATES,
  AMENDMENT_STATES,
  CONTRACT_AMENDMENT_STATES,
  CONTRACT_STATES,
  FRAMEWORK_STATES,
  missingFields,
} from '@seve/domain';
import type { DataSource } from 'typeorm';
import { AnswersOfHosts1796374000000 } from '../../../../libs/database/src/migrations/1796374000000-answers-of-hosts.js';
import { FrameworkMentions1796378000000 } from '../../../../libs/database/src/migrations/1796378000000-framework-mentions.js';
import type { TestDatabase } from '../../../support/database/postgres.js';
import type { StepTests } from './step-by-step.js';

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [SCHOOL, STUDENT, COMPANY, ACCOUNT] = [id(1), id(2), id(3), id(4)];
const TODAY = '2026-12-06';

/** Contracts had every state of today but the agreed terms. */
const CONTRACT_STATES_BEFORE = CONTRACT_STATES.filter((state) => state !== 'terms_agreed');
const IS_SIGNED: readonly string[] = ['signed', 'sealed', 'filed', 'incomplete', 'registered', 'refused', 'terminated'];

interface Kind {
  table: 'agreement' | 'contract';
  kind: 'internship' | 'apprenticeship';
  amendment: 'amendment' | 'contract_amendment';
  /** Columns of an own state. */
  more: (state: string) => Record<string, string>;
  /** Parts as they were written, without the fields of today. */
  parts: Record<string, string>;
}

const AGREEMENT: Kind = {
  ...{ table: 'agreement', kind: 'internship', amendment: 'amendment', more: () => ({}) },
  parts: { host: `{"tutorName": "Paul Mercier", "signatoryName": "Anne Roy"}`, school: `{"courseTitle": "BTS"}`, student: '{}' },
};
const CONTRACT: Kind = {
  ...{ table: 'contract', kind: 'apprenticeship', amendment: 'contract_amendment' },
  more: (state): Record<string, string> => (state === 'terminated' ? { ended_on: `'2026-11-01'`, rupture: `'{}'` } : {}),
  parts: { employer: `{"masterName": "Paul Mercier"}`, apprentice: '{}', cfa: `{"diplomaTitle": "BTS"}` },
};

const insert = (table: string, row: Record<string, string>) =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
const text = (value: string) => `'${value}'`;

/** A paper of an own place: its parts, a version with a signatory once it was put to signature, and an amendment in a state. */
function paper({ table, kind, amendment, more, parts }: Kind, at: number, state: string, amended: string | null): string[] {
  const isSigned = IS_SIGNED.includes(state);
  const place = isSigned ? 'signed' : 'preparing';
  const ref = `${table}_id`;
  return [
    insert('placement', {
      ...{ id: text(id(at)), student_id: text(STUDENT), source: `'declared'`, state: text(place), kind: text(kind) },
      ...{
        start_on: text(`${2030 + at}-01-11`),
        end_on: text(`${2030 + at}-03-05`),
        host_name: `'Moulins'`,
        contact_email: `'h@a.example'`,
      },
    }),
    insert(table, {
      ...{ id: text(id(at + 1)), placement_id: text(id(at)), school_id: text(SCHOOL), kind: text(kind), state: text(state) },
      ...more(state),
    }),
    ...Object.entries(parts).map(([party, content]) =>
      insert(`${table}_part`, { [ref]: text(id(at + 1)), party: text(party), content: text(content) }),
    ),
    ...(isSigned
      ? [
          insert('paper_version', {
            ...{ id: text(id(at + 2)), [ref]: text(id(at + 1)), number: '1', parts: `'{}'`, document: `'{}'`, sha256: `'ab'` },
            ...{ file_id: text(id(at + 3)), completed_at: 'now()' },
          }),
          insert('signatory', {
            ...{ id: text(id(at + 4)), version_id: text(id(at + 2)), role: `'host'`, '"order"': '1', name: `'Anne Roy'` },
            ...{ state: `'signed'`, signed_at: 'now()', method: `'code'` },
          }),
        ]
      : []),
    ...(amended === null
      ? []
      : [
          insert(amendment, {
            ...{ id: text(id(at + 5)), [ref]: text(id(at + 1)), number: '1', motives: `'{pay}'`, reason: `'Hausse.'` },
            ...{ state: text(amended), effective_on: `'2031-01-04'`, begun_by_role: `'school_staff'` },
            ...(table === 'contract' && { start_on: `'2031-01-04'`, end_on: `'2031-02-04'` }),
          }),
        ]),
  ];
}

const framework = (at: number, state: string) => [
  insert('framework_agreement', {
    ...{ id: text(id(at)), school_id: text(SCHOOL), company_id: text(COMPANY), begun_by: `'school'`, state: text(state) },
    ...{ first_year: '2026', last_year: '2027', start_on: `'2026-09-01'`, end_on: `'2028-08-31'` },
    ...(state === 'ended' && { ended_on: `'2026-11-01'` }),
  }),
  insert('framework_contact', {
    ...{
      framework_agreement_id: text(id(at)),
      side: `'school'`,
      place: '1',
      name: `'Luc Petit'`,
      function: `'Proviseur'`,
      email: `'p@a.example'`,
    },
  }),
];

const apart = (first: number, states: readonly string[]) => states.map((state, index) => [first + 10 * index, state] as const);
const PAPERS = {
  agreements: apart(1_000, AGREEMENT_STATES),
  amendments: apart(2_000, AMENDMENT_STATES),
  contracts: apart(3_000, CONTRACT_STATES_BEFORE),
  contractAmendments: apart(4_000, CONTRACT_AMENDMENT_STATES),
  frameworks: apart(5_000, FRAMEWORK_STATES),
};

const PEOPLE = [
  insert('school', { id: text(SCHOOL), uai: `'0801234A'`, name: `'Lycée'`, kind: `'lycee'`, commune_insee: `'80021'`, address: `'1 rue'` }),
  insert('student', { id: text(STUDENT), first_name: `'A'`, last_name: `'B'` }),
  insert('company', { id: text(COMPANY), siren: `'732829320'`, name: `'Sucrerie'` }),
  insert('account', {
    ...{ id: text(ACCOUNT), email: `'a@a.example'`, email_verified: 'true', name: `'A B'`, first_name: `'A'`, last_name: `'B'` },
  }),
];

/** Papers in each state, in the schema of before hosts answered, official forms were recorded and frameworks named who represents. */
export const papersInEveryState: StepTests = (stepsOf) =>
  describe('papers in every state, before the official form was recorded', () => {
    let database: TestDatabase;
    let source: DataSource;
    let before: unknown[];

    /** Every paper and amendment with its state and its day. */
    const states = () =>
      database.query(
        ['agreement', 'contract', 'amendment', 'contract_amendment', 'framework_agreement']
          .map((table) => `select '${table}' as table, id, state, state_at from ${table}`)
          .join(' union all ')
          .concat(' order by 1, 2'),
      );

    beforeAll(async () => {
      const steps = await stepsOf().before(AnswersOfHosts1796374000000, FrameworkMentions1796378000000);
      database = steps.database;
      const rows = [
        ...PEOPLE,
        ...PAPERS.agreements.flatMap(([at, state]) => paper(AGREEMENT, at, state, null)),
        ...PAPERS.amendments.flatMap(([at, state]) => paper(AGREEMENT, at, 'sealed', state)),
        ...PAPERS.contracts.flatMap(([at, state]) => paper(CONTRACT, at, state, null)),
        ...PAPERS.contractAmendments.flatMap(([at, state]) => paper(CONTRACT, at, 'registered', state)),
        ...PAPERS.frameworks.flatMap(([at, state]) => framework(at, state)),
      ];
      for (const row of rows) await database.query(row);
      before = await states();
      await steps.migrate();
      source = await createDataSource(database.ownerUrl).initialize();
    });
    afterAll(() => source?.destroy());

    it('keep their state, their versions and their signatories', async () => {
      expect(before.length).toBe(Object.values(PAPERS).flat().length + PAPERS.amendments.length + PAPERS.contractAmendments.length);
      expect(await states()).toEqual(before);
      const signed = [...PAPERS.agreements, ...PAPERS.contracts].filter(([, state]) => IS_SIGNED.includes(state)).length;
      const versions = signed + PAPERS.amendments.length + PAPERS.contractAmendments.length;
      expect([await source.manager.count(PaperVersion), await source.manager.count(Signatory)]).toEqual([versions, versions]);
    });

    it('have no official form yet, and those that all signed are the only ones whose terms are restated', async () => {
      expect(await database.query('select 1 from contract where num_nonnulls(form_signed_on, form_sha256, form_seen_at) > 0')).toEqual([]);
      const [at] = PAPERS.contracts.find(([, state]) => state === 'signed') ?? [];
      const due = await contractsToRestate(source.manager, TODAY, { after: null, limit: 100 });
      expect(due).toEqual([id((at ?? 0) + 1)]);
    });

    it('are read with what they were written with: new fields are missing in none of their parts', async () => {
      const host = await source.manager.findOneByOrFail(AgreementPart, { agreementId: id(1_001), party: 'host' });
      const asked = missingFields('host', host.content as object, 'internship');
      expect(asked).not.toContain('tutorName');
      for (const field of ['secondSignatoryName', 'meals', 'siret', 'headcount']) expect(asked).not.toContain(field);
      expect(await source.manager.countBy(ContractPart, { party: 'employer' })).toBe(
        PAPERS.contracts.length + PAPERS.contractAmendments.length,
      );
      const frameworks = await source.manager.find(FrameworkAgreement, { order: { id: 'ASC' } });
      expect(frameworks.map(({ state, noticeMonths }) => [state, noticeMonths])).toEqual(FRAMEWORK_STATES.map((state) => [state, null]));
      expect(await source.manager.countBy(FrameworkContactRow, { represents: false })).toBe(FRAMEWORK_STATES.length);
    });

    it('take the states of today: the terms of a contract can be agreed, and a form is recorded whole or not at all', async () => {
      const [at] = PAPERS.contracts.find(([, state]) => state === 'signed') ?? [];
      const contract = id((at ?? 0) + 1);
      await database.query(`update contract set state = 'terms_agreed' where id = $1`, [contract]);
      await expect(database.query(`update contract set form_signed_on = '2026-12-01' where id = $1`, [contract])).rejects.toThrow(
        /contract_form/,
      );
      const form = `form_signed_on = '2026-12-01', form_sha256 = repeat('a', 64), form_seen_at = now(), form_seen_by_account_id = '${ACCOUNT}'`;
      await database.query(`update contract set state = 'signed', ${form} where id = $1`, [contract]);
      expect(await contractsToRestate(source.manager, TODAY, { after: null, limit: 100 })).toEqual([]);
    });

    it('go back to what they were when the change is undone: agreed terms count as signed', async () => {
      const [at] = PAPERS.contracts.find(([, state]) => state === 'signed') ?? [];
      await database.query(`update contract set state = 'terms_agreed', form_signed_on = null, form_sha256 = null, form_seen_at = null,
        form_seen_by_account_id = null where id = '${id((at ?? 0) + 1)}'`);
      await stepsOf().undo(FrameworkMentions1796378000000, AnswersOfHosts1796374000000);
      expect(await states()).toEqual(before);
    });
  });
