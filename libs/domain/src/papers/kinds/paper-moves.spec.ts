import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../../role.js';
import type { StatusTable } from '../../status-table.js';
import type { PaperSide } from './paper-descriptor.js';
import type { PaperType } from './paper-types.js';
import { AMENDMENT_PAPERS, PAPERS, PLACEMENT_PAPERS, SIGNED_PAPERS } from './papers.js';

const OFFICE = ['school_staff', 'school_head'];
const HOST = ['company_admin', 'company_recruiter', 'tutor'];
const COMPANY = ['company_admin', 'company_recruiter'];
const PERSONS = ['student', 'guardian', ...HOST];
const OUT = ['ready_to_sign', 'partially_signed'];

/** One line, `role act: from > to`, for each of these roles and states. */
const moves = (roles: readonly string[], act: string, from: readonly string[], to: string): string[] =>
  roles.flatMap((role) => from.map((one) => `${role} ${act}: ${one} > ${to}`));

/** What all papers that are signed seat by seat allow. `binding`: signed by all; `by` is the first of them. */
const signed = (
  signers: readonly string[],
  { ready, refused, binding, by = 'signed' }: { ready: string; refused: string; binding: readonly string[]; by?: string },
) => [
  ...moves(OFFICE, 'open_signatures', [ready], 'ready_to_sign'),
  ...['partially_signed', by].flatMap((to) => [...moves(signers, 'sign', OUT, to), ...moves(OFFICE, 'sign_for_one', OUT, to)]),
  ...moves(signers, 'refuse_to_sign', OUT, refused),
  // After an objection to a filed paper.
  ...moves(['system'], 'object_to_scan', [...OUT, ...binding], refused),
];

/** What both papers of a placement allow beside: filled by host and school, changed on request, taken back, cancelled. */
const filled = (
  first: string,
  later: readonly string[],
  { fill, done, binding, unbound = [] }: { fill: [string, string]; done: string; binding: string[]; unbound?: string[] },
) => [
  ...moves(HOST, fill[0], [first, 'changes_requested'], 'company_done'),
  ...moves(OFFICE, fill[1], ['company_done', 'changes_requested'], done),
  ...moves([...HOST, 'teacher', ...OFFICE], 'request_changes', [...later, 'changes_requested'], 'changes_requested'),
  ...moves(OFFICE, 'withdraw_version', OUT, 'changes_requested'),
  ...moves(
    ['student', ...COMPANY, 'teacher', ...OFFICE, 'system'],
    'cancel',
    [first, ...later, 'changes_requested', ...OUT, ...unbound],
    'cancelled',
  ),
  ...moves(OFFICE, 'cancel', binding, 'cancelled'),
];

/** What both amendments allow. */
const amending = (signers: readonly string[], before: readonly string[]) => [
  ...moves(HOST, 'fill_host_part', ['draft'], 'company_done'),
  // Nothing in it is for the host to fill.
  ...moves(['system'], 'skip_host_part', ['draft'], 'company_done'),
  ...moves(OFFICE, 'fill_school_part', ['company_done'], 'school_done'),
  ...moves(OFFICE, 'request_changes', ['company_done', 'school_done'], 'draft'),
  ...moves(OFFICE, 'reopen', ['school_done'], 'company_done'),
  ...signed(signers, { ready: 'school_done', refused: 'refused', binding: ['signed', 'sealed'] }),
  ...moves(['system'], 'seal', ['signed'], 'sealed'),
  ...moves([...OFFICE, 'system'], 'withdraw', [...before, 'draft', 'company_done', 'school_done', ...OUT], 'withdrawn'),
];

const [AGREED, CONTRACTED] = [
  ['signed', 'sealed'],
  ['signed', 'filed', 'incomplete', 'registered', 'refused'],
];
const AGREEMENT_LATER = ['company_done', 'school_done', 'pedagogically_ok'];
const BOTH_SIDES = [...COMPANY, ...OFFICE];

/** Every allowed move of each type of paper. Whatever is not here is refused. */
const MOVES: Record<PaperType, string[]> = {
  agreement: [
    ...filled('draft', AGREEMENT_LATER, { fill: ['fill_host_part', 'fill_school_part'], done: 'school_done', binding: AGREED }),
    ...moves(['teacher', 'school_head'], 'validate', ['school_done'], 'pedagogically_ok'),
    // Subject, skills and days are those that were validated.
    ...moves(['system'], 'keep_validation', ['school_done'], 'pedagogically_ok'),
    ...signed([...PERSONS, 'teacher', ...OFFICE], { ready: 'pedagogically_ok', refused: 'changes_requested', binding: AGREED }),
    ...moves(['system'], 'seal', ['signed'], 'sealed'),
    ...moves(['system'], 'lapse', ['draft', ...AGREEMENT_LATER, 'changes_requested', ...OUT], 'lapsed'),
  ],
  contract: [
    ...filled('preparing', ['company_done', 'cfa_done'], {
      fill: ['fill_employer_part', 'fill_cfa_part'],
      ...{ done: 'cfa_done', binding: CONTRACTED, unbound: ['terms_agreed'] },
    }),
    ...signed([...PERSONS, ...OFFICE], {
      ...{ ready: 'cfa_done', refused: 'changes_requested', binding: ['terms_agreed', ...CONTRACTED], by: 'terms_agreed' },
    }),
    // The official form is signed outside; the right file may be recorded after a wrong one.
    ...moves(BOTH_SIDES, 'record_form', ['terms_agreed', 'signed'], 'signed'),
    ...moves(['system'], 'restate', ['signed'], 'terms_agreed'),
    // The OPCO: a refused contract may be sent again, and a late answer still registers it.
    ...moves(BOTH_SIDES, 'file', ['signed', 'incomplete', 'refused'], 'filed'),
    ...moves(BOTH_SIDES, 'ask_papers', ['filed'], 'incomplete'),
    ...moves(BOTH_SIDES, 'register', ['filed', 'refused'], 'registered'),
    ...moves(BOTH_SIDES, 'refuse', ['filed'], 'refused'),
    ...moves(['system'], 'refuse_by_silence', ['filed'], 'refused'),
    ...moves(BOTH_SIDES, 'terminate', CONTRACTED, 'terminated'),
  ],
  amendment: [
    // The host only asks; the school takes it on.
    ...moves(OFFICE, 'accept', ['asked'], 'draft'),
    ...amending([...PERSONS, 'teacher', ...OFFICE], ['asked']),
  ],
  contract_amendment: amending([...PERSONS, ...OFFICE], []),
  framework_agreement: [
    ...moves(BOTH_SIDES, 'propose', ['draft'], 'proposed'),
    ...['take_back', 'return'].flatMap((act) => moves(BOTH_SIDES, act, ['proposed'], 'draft')),
    ...['proposed', 'signed'].flatMap((to) =>
      moves(
        BOTH_SIDES.filter((role) => role !== 'school_staff'),
        'sign',
        ['proposed'],
        to,
      ),
    ),
    ...['file_paper', 'refuse_paper'].flatMap((act) => moves(['company_admin', ...OFFICE], act, ['proposed'], 'proposed')),
    ...moves(['company_admin', ...OFFICE], 'confirm_paper', ['proposed'], 'signed'),
    ...moves(['system'], 'begin', ['signed'], 'running'),
    ...moves(['system'], 'expire', ['running'], 'ended'),
    ...moves(BOTH_SIDES, 'end_early', ['signed', 'running'], 'ended'),
  ],
};

const allowed = (table: StatusTable<string>): string[] =>
  Object.entries(table).flatMap(([to, rules]) =>
    rules.flatMap(({ act, from, by }) =>
      moves(
        ROLES.filter((role) => by.includes(role)),
        act,
        from,
        to,
      ),
    ),
  );

const TYPES = Object.keys(PAPERS) as PaperType[];
const isSigning = ({ act }: { act: string }): boolean => act === 'sign' || act === 'sign_for_one';
/** A step as every type has it. */
interface Way {
  to: string;
  act?: string;
}

describe('the papers', () => {
  it.each(TYPES)('of type %s are moved by those alone who may, along these ways alone', (type) => {
    expect(allowed(PAPERS[type].table).toSorted()).toEqual(MOVES[type].toSorted());
  });

  it.each(Object.values(SIGNED_PAPERS))('of type $type take each step of their descriptor through their table', (paper) => {
    const { changesRequested, cancelled } = { changesRequested: null, cancelled: null, ...paper };
    const steps: (Way | null)[] = [...Object.values(paper.filled), ...Object.values(paper.steps), changesRequested, cancelled];
    const table: StatusTable<string> = paper.table;
    for (const step of steps.filter((one) => one !== null)) {
      const way = expect.objectContaining({ act: step.act ?? 'sign' });
      expect({ step, ways: table[step.to] }).toEqual({ step, ways: expect.arrayContaining([way]) });
    }
    expect(new Set(table[paper.steps.signed_by_all.to]?.filter(isSigning).flatMap(({ from }) => from))).toEqual(new Set(OUT));
  });

  it.each(Object.values(PLACEMENT_PAPERS))(
    'of type $type are drafted, out, binding or over; each side writes where it may say that its part is complete',
    ({ table, ...paper }) => {
      const states = Object.keys(table);
      expect(
        [...paper.drafting, ...OUT, ...(paper.type === 'agreement' ? AGREED : ['terms_agreed', ...CONTRACTED]), ...paper.over].toSorted(),
      ).toEqual(states.toSorted());
      const from = (side: PaperSide) => {
        const { to, act } = paper.filled[side];
        const rules: StatusTable<string> = table;
        return rules[to]?.filter((rule) => rule.act === act).flatMap((rule) => rule.from);
      };
      expect(from('host')).toEqual(paper.writable.host);
      // It writes beside the host, and completes its part after it.
      expect([paper.first, ...(from('school') ?? [])]).toEqual(paper.writable.school);
      expect(paper.writable.student).toEqual(paper.drafting);
    },
  );

  it.each(Object.values(AMENDMENT_PAPERS))('of type $type are open until they are signed, refused or withdrawn', ({ table, open }) => {
    const closed = Object.keys(table).filter((state) => !open.some((one) => one === state));
    expect(closed).toEqual(['signed', 'sealed', 'refused', 'withdrawn']);
  });
});
