import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { internWorkingTime, isHoliday, LAW_TABLES, minorWorkingTime, presenceOf, weekday } from '@seve/law';
import { anAgreement } from '../agreements/agreement-facts.sample.js';
import { stageOf, type Timetable, usualTimetable, workedDaysOf } from '../agreements/timetable.js';
import { contractFacts } from '../contracts/contract-facts.sample.js';
import { payTable } from '../contracts/contract-pay.js';
import { frameworkDays } from '../framework-agreements/framework-agreement.js';
import { frameworkText } from '../framework-agreements/framework-text.js';
import { LEVELS } from '../offers/offer.js';
import { type AgreementPaperFacts, agreementPaper } from './agreement-paper.js';
import { amendmentPaper } from './amendments/amendment-paper.js';
import { contractAmendmentPaper } from './amendments/contract-amendment-paper.js';
import { contractPaper } from './contract-paper.js';
import type { PaperDocument } from './paper-document.js';
import { paperLines } from './paper-text.js';
import { proofPaper } from './proof-paper.js';

/** Monday to Sunday of a week without holiday, then one with Ascension Day. */
const PLAIN = { startOn: '2027-01-18', endOn: '2027-01-24' };
const ASCENSION = { startOn: '2027-05-03', endOn: '2027-05-09' };
const BIRTHS = { 15: '2011-09-20', 16: '2010-09-20', 17: '2009-09-20', adult: '2004-05-18' } as const;

const paperOf = (birthDate: string, days: typeof PLAIN, timetable: Timetable): AgreementPaperFacts => ({
  ...{ kind: 'internship', number: 1, writtenAt: new Date(0), ...days, guardian: null, allowance: [], signatories: [] },
  student: { name: 'Inès Petit', birthDate, className: null },
  school: { name: 'Lycée', uai: null, address: 'Amiens', commune: 'Amiens', phone: null, email: null },
  host: { name: 'Usine', siret: null, address: null },
  parts: { host: { timetable }, school: {}, student: {} },
  presence: presenceOf(stageOf({ from: days.startOn, to: days.endOn }, timetable)),
});
const lineOf = (paper: PaperDocument, label: string) =>
  paperLines(paper)
    .find((line) => line.startsWith(label))
    ?.replaceAll('\u00a0', ' ');
const UNUSUAL = 'Présence la nuit, le dimanche ou un jour férié';
const on = (weekdays: number[], from: number, to: number, worksHolidays = false): Timetable => ({
  days: Array.from({ length: 7 }, (_, at) => (weekdays.includes(at + 1) ? [{ from, to }] : [])),
  ...{ interruptions: [], worksHolidays },
});

/** Expected values come from the law, not from the code of the paper. */
function expected(birthDate: string, days: typeof PLAIN, timetable: Timetable): string {
  const worked = workedDaysOf({ from: days.startOn, to: days.endOn }, timetable);
  const found = [...internWorkingTime(birthDate, worked).warned, ...minorWorkingTime(birthDate, worked).reasons];
  const isNight = found.some(({ article, numbers }) => numbers.kind === 'night' || article.endsWith('L3163-2'));
  const times = [
    ...(isNight ? ['la nuit'] : []),
    ...(worked.some(({ day }) => weekday(day) === 7) ? ['le dimanche'] : []),
    ...(worked.some(({ day }) => isHoliday(day)) ? ['un jour férié'] : []),
  ];
  const words = [times.slice(0, -1).join(', '), times.at(-1)].filter(Boolean).join(' et ');
  return `${UNUSUAL} : ${words === '' ? 'non' : `oui, ${words}, comme les horaires le disent`}`;
}

const ENDS = [20, 21, 22].flatMap((hour) => [hour * 60, hour * 60 + 1, hour * 60 + 30]);
const CASES = Object.values(BIRTHS).flatMap((birthDate) =>
  [PLAIN, ASCENSION].flatMap((days) =>
    [[1], [7], [4, 7]].flatMap((weekdays) => [
      ...ENDS.map((to) => ({ birthDate, days, timetable: on(weekdays, 15 * 60, to, true) })),
      ...[359, 360].map((from) => ({ birthDate, days, timetable: on(weekdays, from, 10 * 60) })),
    ]),
  ),
);

/** Every folder that writes a paper: its blocks, or the words that these take from elsewhere. */
const BUILDS_BLOCKS = /kind: '(paragraph|facts|table|list)'/;
const WORDS_OF_PAPERS = /^libs\/domain\/src\/(papers\/|.*(-words|-sheet|-fields|framework-text)\.ts$)/;

describe('the computed sentences of papers', () => {
  it('of an agreement say night, Sunday and holiday as the law finds them, for each age and hour at the limits', () => {
    for (const { birthDate, days, timetable } of CASES)
      expect(lineOf(agreementPaper(paperOf(birthDate, days, timetable)), UNUSUAL)).toBe(expected(birthDate, days, timetable));
  });

  it('of a week that ends at 21:30 say night to an adult, and none at 17', () => {
    const late = on([1], 15 * 60, 21 * 60 + 30);
    expect(lineOf(agreementPaper(paperOf(BIRTHS.adult, PLAIN, late)), UNUSUAL)).toContain('oui, la nuit');
    expect(lineOf(agreementPaper(paperOf(BIRTHS[17], PLAIN, late)), UNUSUAL)).toContain('non');
    expect(lineOf(agreementPaper(paperOf(BIRTHS[15], PLAIN, late)), UNUSUAL)).toContain('oui, la nuit');
  });

  it('of an amendment say them for the new hours', () => {
    for (const { birthDate, days, timetable } of CASES) {
      const before = paperOf(birthDate, days, usualTimetable(2_100));
      const changes = { host: { timetable } };
      const amendment = { number: 1, motives: ['timetable' as const], reason: '', effectiveOn: days.startOn, changes };
      const text = paperLines(amendmentPaper({ ...before, amendment, signedOn: null }))
        .join('\n')
        .replaceAll('\u00a0', ' ');
      expect(text).toContain(expected(birthDate, days, timetable));
    }
  });

  it('say the hours and days of presence that the law counts', () => {
    const { days, timetable } = anAgreement();
    if (timetable === null) throw new Error('a sample has a timetable');
    const paper = paperOf(BIRTHS.adult, { startOn: days.from, endOn: days.to }, timetable);
    expect(lineOf(agreementPaper(paper), 'Durée totale')).toBe('Durée totale : 140 h en 20 jours de présence, soit 20 jours de 7 h');
  });

  it.each(['2007-05-18', '2005-02-01', '2001-02-01'])(
    'of a contract and its amendment give the pay of the law, born on %s',
    (birthDate) => {
      const facts = contractFacts({ student: { birthDate } });
      const pay = payTable(facts, LAW_TABLES);
      const { kind, startOn, endOn, parts } = facts;
      const shared = { kind, number: 1, writtenAt: new Date(0), hostName: 'Usine', pay, signatories: [], signedOn: null };
      const student = { firstName: 'Inès', lastName: 'Petit', birthDate, email: null };
      const contract = contractPaper({ ...shared, startOn, endOn, parts, student, guardian: null });
      const amendment = contractAmendmentPaper({
        ...{ ...shared, studentName: 'Inès Petit', schoolName: 'CFA', registeredAs: null, before: { parts, days: { startOn, endOn } } },
        amendment: { number: 1, motives: ['pay'], reason: '', effectiveOn: startOn, changes: { employer: { benefits: 'Repas' } } },
      });
      expect(pay.length).toBeGreaterThan(0);
      for (const paper of [contract, amendment]) {
        const tables = paper.blocks.flatMap((block) =>
          block.kind === 'table' && block.caption.startsWith('Rémunération') ? [block.rows] : [],
        );
        const amounts = tables.flat().map((row) => row.at(-1)?.replace(/\D/g, '') ?? '');
        expect(amounts).toEqual(pay.map(({ minimumCents }) => (minimumCents === null ? '' : `${minimumCents}`)));
      }
    },
  );

  it('of a framework agreement say the school years, the first and last day, and each level by its number', () => {
    for (const [firstYear, lastYear] of [
      [2026, 2026],
      [2026, 2028],
    ] as const) {
      const terms = {
        firstYear,
        lastYear,
        purpose: 'Accueillir des élèves.',
        seats: LEVELS.map((level) => ({ level, seats: level * 2 })),
        noticeMonths: 3,
      };
      const { from: startOn, to: endOn } = frameworkDays(terms);
      const parties = {
        ...{
          schoolName: 'Lycée',
          schoolUai: null,
          schoolSeat: 'Amiens',
          companyName: 'Usine',
          siren: null,
          siret: null,
          companySeat: 'Nesle',
        },
        ...{ startOn, endOn },
      };
      const lines = frameworkText(parties, terms, { school: [], company: [] }).replaceAll('\u00a0', ' ').split('\n');
      const dayIn = (year: number, month: number, day: number) =>
        new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' })
          .format(new Date(Date.UTC(year, month - 1, day)))
          .replace(' 1 ', ' 1er ');
      expect(lines).toContain(
        `Années scolaires ${firstYear}-${firstYear + 1} à ${lastYear}-${lastYear + 1} : du ${dayIn(firstYear, 9, 1)} au ${dayIn(lastYear + 1, 8, 31)}.`,
      );
      const told = lines.flatMap((line) => /^- .*\(niveau (\d)\) : (\d+)$/.exec(line)?.slice(1).map(Number) ?? []);
      expect(told).toEqual(LEVELS.flatMap((level) => [level, level * 2]));
    }
  });

  it.each([
    ['in winter', '2026-11-05T23:30:00Z'],
    ['in summer', '2027-06-30T22:30:00Z'],
    ['before the clocks go forward', '2027-03-28T00:59:00Z'],
    ['after it', '2027-03-28T01:00:00Z'],
    ['in the hour that comes twice', '2027-10-31T01:30:00Z'],
  ])('of the page of proof say each moment by the clocks of Paris %s', (_case, instant) => {
    const at = new Date(instant);
    const filed = { by: 'Karim Benali', at, sha256: 'ef'.repeat(32) };
    const proof = proofPaper({
      ...{
        title: 'Convention de stage',
        version: 1,
        sha256: 'ab'.repeat(32),
        length: 57_389,
        sealedAt: at,
        verifyAt: 'https://seve.example',
      },
      signatories: [
        { roles: ['Entreprise'], name: 'Marc Dubois', method: 'code', signedAt: at, ip: '192.0.2.17', filed: null, drawing: null },
        { roles: ['Stagiaire'], name: 'Inès Petit', method: 'scan', signedAt: at, ip: null, filed, drawing: null },
      ],
      events: [{ at, by: 'Marc Dubois', act: 'a signé par code', hash: 'cd'.repeat(32) }],
    });
    const parts = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).formatToParts(at);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    const day = `${of('day')}${of('day') === '1' ? 'er' : ''} ${of('month')} ${of('year')}`;
    const moment = `${day} à ${Number(of('hour'))} h${of('minute') === '00' ? '' : ` ${of('minute')}`}`;
    const text = paperLines(proof).join('\n').replaceAll('\u00a0', ' ');
    // The seal and a filed paper; a signature by code and its event, in figures.
    expect(text.split(moment)).toHaveLength(3);
    const figures = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'Europe/Paris' }).format(at);
    expect(text.split(`${figures}${moment.slice(day.length + 2)} |`)).toHaveLength(3);
    expect(text).toContain('Les 57389 premiers octets de ce fichier sont le PDF signé');
  });

  it('hold no hour, duration or share of the law of their own', () => {
    const root = `${import.meta.dirname}/../../../..`;
    const rooms = ['libs/domain', 'libs/documents', 'libs/lifecycles', 'libs/mailing', 'apps/api', 'apps/worker'];
    const sources = rooms
      .flatMap((room) => readdirSync(`${root}/${room}/src`, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/src/${name}`))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }))
      .filter(({ name, text }) => WORDS_OF_PAPERS.test(name) || BUILDS_BLOCKS.test(text));
    for (const known of ['papers/agreement-paper.ts', 'framework-text.ts', 'roster-letter.ts', 'data-as-pdf.ts', 'contract-sheet.ts'])
      expect(sources.map(({ name }) => name)).toContainEqual(expect.stringContaining(known));
    const OF_LAW = /\d\s*\*\s*60\b|\b\d+(?:\\u00a0| |:)(?:h\b|[0-5]\d\b|%|ans\b|mois\b|heures?\b|minutes?\b)/;
    const own = sources.flatMap(({ name, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line) && OF_LAW.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(own).toEqual([]);
  });
});
