import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES } from '@seve/law';
import type { AgreementAllowance } from '../agreements/agreement-parts.js';
import type { AmendmentChanges } from '../agreements/amendment.js';
import { type Timetable, usualTimetable } from '../agreements/timetable.js';
import { contractFacts } from '../contracts/contract-facts.sample.js';
import { payTable } from '../contracts/contract-pay.js';
import { type AgreementPaperFacts, agreementPaper } from './agreement-paper.js';
import { amendedFields } from './amendments/amended-fields.js';
import { amendmentPaper } from './amendments/amendment-paper.js';
import { contractAmendmentPaper } from './amendments/contract-amendment-paper.js';
import { contractPaper } from './contract-paper.js';
import type { PaperDocument } from './paper-document.js';
import { paperLines } from './paper-text.js';
import { plannedByTerms, termsOf } from './planned-terms.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const linesOf = (paper: PaperDocument) => paperLines(paper).map(plain);
const tableOf = ({ blocks }: PaperDocument, caption: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows.map((cells) => plain(cells.join(' | '))) : [],
  );

const FULL_TIME = usualTimetable(2_100);
const MARCH_TO_JUNE = { startOn: '2026-03-02', endOn: '2026-06-30' };
const hourly = (cents: number): AgreementAllowance => ({ cents, unit: 'hour' });
const monthly = (cents: number): AgreementAllowance => ({ cents, unit: 'month' });

interface Planned {
  days?: typeof MARCH_TO_JUNE;
  timetable?: Timetable;
  allowance?: AgreementAllowance | null;
}

const factsOf = ({ days = MARCH_TO_JUNE, timetable = FULL_TIME, allowance = null }: Planned): AgreementPaperFacts => ({
  ...{ kind: 'internship', number: 1, writtenAt: new Date(0), ...days, guardian: null, signatories: [] },
  student: { name: 'Inès Petit', birthDate: '2004-05-18', className: null },
  school: { name: 'Lycée', uai: null, address: 'Amiens', commune: 'Amiens', phone: null, email: null },
  host: { name: 'Usine', siret: null, address: null },
  parts: { host: { timetable, allowance }, school: {}, student: {} },
  ...plannedByTerms({ from: days.startOn, to: days.endOn }, [{ from: days.startOn, timetable, allowance }]),
});

describe('the allowance table of an agreement', () => {
  const rows = (planned: Planned) => tableOf(agreementPaper(factsOf(planned)), 'Gratification par mois');

  // 22 days in March, 21 in April (Easter Monday), 17 in May (1, 8, Ascension and Whit Monday), 22 in June, of 7 h.
  it('pays each hour of presence, legal holidays aside', () => {
    expect(rows({ allowance: hourly(450) })).toEqual([
      ...['mars 2026 | 154 h | 693,00 €', 'avril 2026 | 147 h | 661,50 €', 'mai 2026 | 119 h | 535,50 €', 'juin 2026 | 154 h | 693,00 €'],
      'Total | 574 h | 2 583,00 €',
    ]);
  });

  it('rounds the pay of a part of an hour up to the cent', () => {
    const timetable = { ...FULL_TIME, days: [[{ from: 540, to: 590 }], [], [], [], [], [], []] };
    // 50 minutes at 4.35: 3.625.
    expect(rows({ days: { startOn: '2026-03-02', endOn: '2026-03-02' }, timetable, allowance: hourly(435) })).toEqual([
      'mars 2026 | 0 h 50 | 3,63 €',
      'Total | 0 h 50 | 3,63 €',
    ]);
  });

  it('pays the same sum each whole month, and a share of a month that is not: 12 of 22 days of March', () => {
    expect(rows({ allowance: monthly(64_575) }).at(-1)).toBe('Total | 574 h | 2 583,00 €');
    expect(rows({ days: { startOn: '2026-03-16', endOn: '2026-06-30' }, allowance: monthly(63_970) })).toEqual([
      ...['mars 2026 | 84 h | 348,93 €', 'avril 2026 | 147 h | 639,70 €', 'mai 2026 | 119 h | 639,70 €', 'juin 2026 | 154 h | 639,70 €'],
      'Total | 504 h | 2 268,03 €',
    ]);
  });

  // 154 h in June, July (14 July aside) and September: 462 h at 4.50 are 2,079.00, the least that the law allows.
  it('pays a month of closure by the month, and not by the hour', () => {
    const timetable = { ...FULL_TIME, interruptions: [{ from: '2026-08-01', to: '2026-08-31' }] };
    const summer = { days: { startOn: '2026-06-01', endOn: '2026-09-30' }, timetable };
    expect(rows({ ...summer, allowance: monthly(51_975) })).toEqual([
      ...['juin 2026 | 154 h | 519,75 €', 'juillet 2026 | 154 h | 519,75 €', 'août 2026 | 0 h | 519,75 €'],
      ...['septembre 2026 | 154 h | 519,75 €', 'Total | 462 h | 2 079,00 €'],
    ]);
    expect(rows({ ...summer, allowance: hourly(450) })).toEqual([
      ...['juin 2026 | 154 h | 693,00 €', 'juillet 2026 | 154 h | 693,00 €', 'septembre 2026 | 154 h | 693,00 €'],
      'Total | 462 h | 2 079,00 €',
    ]);
  });

  it('is left out where nothing is paid', () => {
    expect(rows({})).toEqual([]);
  });
});

describe('the annex of hours of an agreement', () => {
  it('says each day of the week its hours, their length, and the night until the next day', () => {
    const days = [
      [
        { from: 480, to: 720 },
        { from: 780, to: 1_020 },
      ],
      [],
      [{ from: 555, to: 750 }],
      [],
      [{ from: 1_320, to: 1_800 }],
      [{ from: 1_080, to: 1_440 }],
      [],
    ];
    expect(tableOf(agreementPaper(factsOf({ timetable: { ...FULL_TIME, days } })), 'Présence de la semaine')).toEqual([
      'lundi | 8 h–12 h, 13 h–17 h | 8 h',
      'mardi | pas de présence | 0 h',
      'mercredi | 9 h 15–12 h 30 | 3 h 15',
      'jeudi | pas de présence | 0 h',
      'vendredi | 22 h–6 h le lendemain | 8 h',
      'samedi | 18 h–0 h | 6 h',
      'dimanche | pas de présence | 0 h',
      'Total |  | 25 h 15',
    ]);
  });
});

describe('an amendment of an agreement', () => {
  const paperOf = (
    changes: AmendmentChanges,
    effectiveOn = '2026-05-01',
    earlier: { effectiveOn: string; changes: AmendmentChanges }[] = [],
    allowance: AgreementAllowance | null = hourly(450),
  ) => {
    const before = factsOf({ allowance });
    const { startOn } = MARCH_TO_JUNE;
    const to = changes.earlyEnd?.on ?? changes.days?.endOn ?? MARCH_TO_JUNE.endOn;
    const terms = termsOf({ parts: before.parts, days: MARCH_TO_JUNE }, [...earlier, { effectiveOn, changes }]);
    const planned = plannedByTerms({ from: changes.days?.startOn ?? startOn, to }, terms);
    const amendment = { number: 1, motives: ['dates' as const], reason: '', effectiveOn, changes };
    return amendmentPaper({ ...before, ...planned, amendment, signedOn: '2026-03-01' });
  };
  const UNTIL_WEDNESDAY: Timetable = { ...FULL_TIME, days: FULL_TIME.days.map((spans, at) => (at < 3 ? spans : [])) };
  const HALF_DAYS: Timetable = { ...FULL_TIME, days: FULL_TIME.days.map((spans) => spans.slice(0, 1)) };

  // The days of April, May and June above; 22 more in July, without the 14th.
  it.each<[string, AmendmentChanges, string]>([
    [
      'is longer',
      { days: { startOn: '2026-03-02', endOn: '2026-07-31' } },
      'Du 2 mars 2026 au 31 juillet 2026 : 728 h en 104 jours de présence, soit 104 jours de 7 h.',
    ],
    [
      'begins later',
      { days: { startOn: '2026-04-01', endOn: '2026-06-30' } },
      'Du 1er avril 2026 au 30 juin 2026 : 420 h en 60 jours de présence, soit 60 jours de 7 h.',
    ],
    [
      'ends early',
      { earlyEnd: { on: '2026-05-01', reason: 'ended_together' } },
      'Du 2 mars 2026 au 1er mai 2026 : 301 h en 43 jours de présence, soit 43 jours de 7 h.',
    ],
  ])('says the days and hours of a placement that %s', (_case, changes, line) => {
    const lines = linesOf(paperOf(changes));
    expect(lines).toContain(line);
    expect(lines).toContain('L’avenant s’applique à partir du 1er mai 2026, une fois signé par tous.');
    expect(lines.find((one) => one.startsWith('Le présent avenant'))).toContain('signée le 1er mars 2026');
  });

  it('pays what was agreed first until its day of effect', () => {
    expect(tableOf(paperOf({ host: { allowance: hourly(600) } }), 'Gratification par mois')).toEqual([
      ...['mars 2026 | 154 h | 693,00 €', 'avril 2026 | 147 h | 661,50 €', 'mai 2026 | 119 h | 714,00 €', 'juin 2026 | 154 h | 924,00 €'],
      'Total | 574 h | 2 992,50 €',
    ]);
  });

  // June: 10 days of 7 h, then 12 of 4 h, at the 6.00 of the amendment before.
  it('counts the hours agreed first until its day of effect, beside the pay of an earlier amendment', () => {
    const raised = [{ effectiveOn: '2026-05-01', changes: { host: { allowance: hourly(600) } } }];
    const paper = paperOf({ host: { timetable: HALF_DAYS } }, '2026-06-15', raised);
    expect(linesOf(paper)).toContain('Du 2 mars 2026 au 30 juin 2026 : 538 h en 82 jours de présence, soit 76 jours de 7 h.');
    expect(tableOf(paper, 'Gratification par mois').slice(2)).toEqual([
      ...['mai 2026 | 119 h | 714,00 €', 'juin 2026 | 118 h | 708,00 €', 'Total | 538 h | 2 776,50 €'],
    ]);
  });

  it('shares the month of its day of effect between two monthly sums: 10 and 12 of 22 days of June', () => {
    const monthlyFirst = [{ effectiveOn: '2026-03-02', changes: { host: { allowance: monthly(60_000) } } }];
    const rows = tableOf(paperOf({ host: { allowance: monthly(90_000) } }, '2026-06-15', monthlyFirst), 'Gratification par mois');
    expect(rows.slice(2)).toEqual(['mai 2026 | 119 h | 600,00 €', 'juin 2026 | 154 h | 763,64 €', 'Total | 574 h | 2 563,64 €']);
  });

  it('pays the same sum for a month whose hours change and whose pay does not', () => {
    const monthlyFirst = [{ effectiveOn: '2026-03-02', changes: { host: { allowance: monthly(64_575) } } }];
    for (const day of ['2026-06-29', '2026-06-15', '2026-04-16']) {
      const rows = tableOf(paperOf({ host: { timetable: UNTIL_WEDNESDAY } }, day, monthlyFirst), 'Gratification par mois');
      expect(rows.slice(0, 4).map((row) => row.split(' | ')[2])).toEqual(['645,75 €', '645,75 €', '645,75 €', '645,75 €']);
    }
  });

  // Owed from the first day as soon as a longer placement makes it due: 574 h at 4.50.
  it('pays from the first day what was not agreed before', () => {
    const rows = tableOf(paperOf({ host: { allowance: hourly(450) } }, '2026-05-01', [], null), 'Gratification par mois');
    expect(rows[0]).toBe('mars 2026 | 154 h | 693,00 €');
    expect(rows.at(-1)).toBe('Total | 574 h | 2 583,00 €');
  });

  it('says days and interruptions in French and in English', () => {
    const standing = { parts: factsOf({}).parts, days: MARCH_TO_JUNE };
    const changes = { days: { startOn: '2026-03-02', endOn: '2026-08-01' }, interruption: { from: '2026-05-01', until: '2026-05-17' } };
    const said = (locale: 'fr' | 'en') =>
      amendedFields('agreement', standing, changes, locale)
        .filter(({ party }) => party === 'placement')
        .map(({ before, after }) => [before, after]);
    expect(said('fr')).toEqual([
      ['30 juin 2026', '1er août 2026'],
      [null, 'du 1er mai au 17 mai'],
    ]);
    expect(said('en')).toEqual([
      ['30 June 2026', '1 August 2026'],
      [null, '1 May to 17 May'],
    ]);
  });
});

describe('the pay table of a contract', () => {
  const DAYS = { startOn: '2026-09-01', endOn: '2028-08-31' };
  const contract = ({
    birthDate,
    employer = {},
    ...changes
  }: {
    birthDate: string;
    employer?: object;
    startOn?: string;
    kind?: 'professionalisation';
  }) => contractFacts({ ...DAYS, today: '2026-07-01', ...changes, employer: { idcc: '1486', ...employer }, student: { birthDate } });
  const papersOf = (facts: ReturnType<typeof contract>) => {
    const { kind, startOn, endOn, parts } = facts;
    const pay = payTable(facts, LAW_TABLES);
    const shared = { kind, number: 1, writtenAt: new Date(0), hostName: 'Usine', pay, signatories: [] };
    const student = { firstName: 'Inès', lastName: 'Petit', birthDate: facts.student.birthDate, email: null };
    const amendment = { number: 1, motives: ['dates' as const], reason: '', effectiveOn: '2027-02-01' };
    return [
      contractPaper({ ...shared, startOn, endOn, parts, student, guardian: null, signedOn: null }),
      contractAmendmentPaper({
        ...{ ...shared, studentName: 'Inès Petit', schoolName: 'CFA', registeredAs: null, signedOn: '2026-08-01' },
        ...{
          before: { parts, days: { startOn, endOn } },
          amendment: { ...amendment, changes: { days: { startOn, endOn: '2028-10-01' } } },
        },
      }),
    ];
  };
  const UNPUBLISHED = 'SMIC non publié';

  // The SMIC of an hour is 12.31 from June 2026: 12.31 × 35 × 52 / 12 = 1,867.02 a month. That of 2027 is not published. Up to the cent.
  it.each<[string, Parameters<typeof contract>[0], string[]]>([
    [
      '17, then 18 in May (D6222-26): 27 % = 504.0954',
      { birthDate: '2009-05-18' },
      [
        '1er septembre 2026 | 31 décembre 2026 | 27 % du SMIC | 504,10 €',
        `1er janvier 2027 | 31 mai 2027 | 27 % du SMIC | ${UNPUBLISHED}`,
        `1er juin 2027 | 31 août 2027 | 43 % du SMIC | ${UNPUBLISHED}`,
        `1er septembre 2027 | 31 août 2028 | 51 % du SMIC | ${UNPUBLISHED}`,
      ],
    ],
    [
      '20, then 21 in November: 43 % = 802.8186, 53 % = 989.5206',
      { birthDate: '2005-11-20' },
      [
        '1er septembre 2026 | 30 novembre 2026 | 43 % du SMIC | 802,82 €',
        '1er décembre 2026 | 31 décembre 2026 | 53 % du SMIC | 989,53 €',
        `1er janvier 2027 | 31 août 2027 | 53 % du SMIC | ${UNPUBLISHED}`,
        `1er septembre 2027 | 31 août 2028 | 61 % du SMIC | ${UNPUBLISHED}`,
      ],
    ],
    [
      '22, with a conventional minimum of 2,100.00 above the SMIC',
      { birthDate: '2004-02-01', employer: { smcCents: 210_000 } },
      ['1er septembre 2026 | 31 décembre 2026 | 53 % du minimum conventionnel | 1 113,00 €'],
    ],
    ['26', { birthDate: '2000-02-01' }, ['1er septembre 2026 | 31 décembre 2026 | 100 % du SMIC | 1 867,02 €']],
    [
      '18 in chemistry (accord of 29 June 2021): 55 % = 1,026.861',
      { birthDate: '2008-03-15', employer: { idcc: '0044' } },
      ['1er septembre 2026 | 31 décembre 2026 | 55 % du SMIC | 1 026,87 €'],
    ],
    [
      '18, with more than 43 % in an earlier contract (D6222-29)',
      { birthDate: '2008-03-15', employer: { previousCents: 120_000 } },
      ['1er septembre 2026 | 31 décembre 2026 | salaire du contrat précédent | 1 200,00 €'],
    ],
    [
      '18, of whom the employer offers more than the minimum',
      { birthDate: '2008-03-15', employer: { pay: [{ from: '2026-09-01', percent: 60, base: 'smic' }] } },
      ['1er septembre 2026 | 31 décembre 2026 | 60 % du SMIC | 802,82 €'],
    ],
    [
      '19, in professionalisation (D6325-15): 55 % = 1,026.861',
      { kind: 'professionalisation', birthDate: '2007-01-01' },
      ['1er septembre 2026 | 31 août 2028 | 55 % du SMIC | 1 026,87 €'],
    ],
    [
      '26, in professionalisation (D6325-18): 85 % of 2,300.00 are above the SMIC',
      { kind: 'professionalisation', birthDate: '2000-01-01', employer: { smcCents: 230_000 } },
      ['1er septembre 2026 | 31 août 2028 | 85 % du minimum conventionnel | 1 955,00 €'],
    ],
    [
      '26, in professionalisation: 85 % of 2,100.00 are below the SMIC',
      { kind: 'professionalisation', birthDate: '2000-01-01', employer: { smcCents: 210_000 } },
      ['1er septembre 2026 | 31 août 2028 | 100 % du SMIC | 1 867,02 €'],
    ],
    [
      '20, in professionalisation from 2027 on',
      { kind: 'professionalisation', birthDate: '2007-01-01', startOn: '2027-02-01' },
      [`1er février 2027 | 31 août 2028 | 55 % du SMIC | ${UNPUBLISHED}`],
    ],
  ])('says periods, rates and amounts of an apprentice or employee of %s', (_case, asked, expected) => {
    for (const paper of papersOf(contract(asked)))
      expect(tableOf(paper, 'Rémunération par période').slice(0, expected.length)).toEqual(expected);
  });

  it('of an amendment stands beside the days that change, its day of effect and the day of signature', () => {
    const facts = contract({ birthDate: '2008-03-15' });
    const lines = linesOf(papersOf(facts)[1] as PaperDocument);
    expect(lines).toContain('Dernier jour | 31 août 2028 | 1er octobre 2028');
    expect(lines).toContain('L’avenant s’applique à partir du 1er février 2027, une fois signé par tous.');
    expect(lines.find((line) => line.startsWith('Le présent avenant'))).toContain('signé le 1er août 2026');
    const changes = { days: { startOn: '2026-09-01', endOn: '2028-10-01' } };
    expect(amendedFields('contract', { parts: facts.parts, days: DAYS }, changes, 'en')).toMatchObject([
      { field: 'endOn', before: '31 August 2028', after: '1 October 2028' },
    ]);
  });
});
