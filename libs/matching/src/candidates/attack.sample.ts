import { createHash } from 'node:crypto';
import { addDays, addMonths, type CivilDate, type KindAvailability, type OfferKind } from '@seve/domain';
import { LAW_TABLES } from '@seve/law';
import { communeByInsee, communes, communesAround } from '@seve/reference';
import { BLANK_OFFER, BLANK_STUDENT } from '../facts/facts.js';
import { type KnownOffer, type KnownStudent, knownOffer, knownStudent, type OfferRow, type StudentRow } from '../facts/facts-from-rows.js';
import { WEIGHTS } from '../score/weights.js';
import { cellCentre } from './coarse-facts.js';
import { CandidatePool, type ListedCandidate, listCandidates } from './list-candidates.js';

export const FIRST_DAY: CivilDate = '2026-11-26';
/** Ten days that contain the first day of a month. */
export const DAYS = Array.from({ length: 10 }, (_, day) => addDays(FIRST_DAY, day));
const PUBLICATIONS_PER_DAY = 20;
const PER_GROUP = 3;

/** Returns a pseudo-random number from 0 to below `count`, equal for equal words. */
export const draw = (words: string, count: number) => createHash('sha256').update(words).digest().readUInt32BE(0) % count;
const pick = <T>(all: readonly T[], words: string): T => all[draw(words, all.length)] as T;

/** Facts that no list may reveal, each a seed word of the sample worlds. */
export const SECRETS = ['commune', 'birthday', 'day', 'limit', 'school', 'papers'] as const;
export type Secret = (typeof SECRETS)[number];

const AMIENS = communeByInsee('80021') as { latitude: number; longitude: number };
const cellOf = (place: { latitude: number; longitude: number }) => JSON.stringify(cellCentre(place));
const around = communesAround(communeByInsee('80021') as ReturnType<typeof communes>[number], 70).flatMap(
  ({ insee }) => communeByInsee(insee) ?? [],
);
const cells = [...new Set(around.map(cellOf))]
  .map((cell) => around.filter((commune) => cellOf(commune) === cell))
  .filter((members) => members.length > 20)
  .slice(0, 2);

/** Birth dates within an age band, or in the month in which a band ends. */
const BIRTHS = [
  { from: '2009-01-01', days: 1_000 },
  { from: '2002-01-01', days: 2_400 },
  { from: '2008-11-01', days: 30 },
] as const;

/** Groups with equal coarse facts: cell, age band, months, steps of the limit. */
const GROUPS = cells.flatMap((members) =>
  BIRTHS.flatMap((births) =>
    [1, 3].map((freeIn) => ({ members, births, freeIn, name: `${cellOf(members[0] ?? AMIENS)} ${births.from} ${freeIn}` })),
  ),
);

const BLOCKS: StudentRow['workStudyBlocks'][] = [0, 7, 14, 21].map((days) => [
  { at: 'school', from: addDays('2027-01-04', days), to: addDays('2027-01-15', days) },
]);

/** Returns every student of a world. Two worlds share ids and coarse facts, and differ in the given secrets. */
export function studentsOf(world: number, secrets: readonly Secret[]): KnownStudent[] {
  return GROUPS.flatMap(({ members, births, freeIn, name }) =>
    Array.from({ length: PER_GROUP }, (_, number) => {
      const id = `${name} ${number}`;
      const of = (secret: Secret) => `${secret} ${id} ${secrets.includes(secret) ? world : 0}`;
      const dayOf = (month: CivilDate) => addDays(`${month.slice(0, 7)}-01`, draw(`${month} ${of('day')}`, 28));
      const freeFor = (kind: OfferKind, months: number): KindAvailability => ({
        kind,
        availableFrom: dayOf(addMonths(FIRST_DAY, freeIn)),
        availableTo: dayOf(addMonths(FIRST_DAY, freeIn + months)),
      });
      const hasPapers = draw(of('papers'), 2) === 0;
      const row: StudentRow = {
        ...BLANK_STUDENT,
        id,
        schoolId: `school ${draw(of('school'), 4)}`,
        level: 5,
        certification: 'bts-metiers-de-la-chimie',
        searchState: 'searching',
        birthDate: addDays(births.from, draw(of('birthday'), births.days)),
        lowerSecondaryFinished: hasPapers,
        legalExceptions: hasPapers ? ['registered_job_seeker', 'apprenticeship_above_29'] : [],
        fitnessNoticeOn: hasPapers ? '2026-09-10' : null,
        schoolDeclarations: hasPapers ? [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }] : [],
        kinds: ['internship', 'apprenticeship', 'job'],
        availability: [freeFor('internship', 5), freeFor('apprenticeship', 16), freeFor('job', 7)],
        wantedRomeCodes: ['H1503'],
        skills: draw(name, 2) === 0 ? ['300078'] : ['300078', '123850'],
        workStudyBlocks: pick(BLOCKS, of('school')),
        communeInsee: pick(members, of('commune')).insee,
        limitKm: 31 + draw(of('limit'), 30),
      };
      return knownStudent(row) as KnownStudent;
    }),
  );
}

/** Returns publication `number` of a company that tries every possible content of a post. */
export function probe(number: number, today: CivilDate): KnownOffer {
  const of = (field: string) => `${field} ${number}`;
  const startFrom = addDays(today, 15 + draw(of('start'), 120));
  const row: OfferRow = {
    ...BLANK_OFFER,
    id: `offer ${number}`,
    status: 'published',
    expiresOn: null,
    seats: 9,
    seatsHeld: 0,
    reservedSchoolIds: draw(of('reserved'), 12) === 0 ? [`school ${draw(of('which'), 4)}`] : [],
    kind: pick(['internship', 'internship', 'apprenticeship', 'job'] as const, of('kind')),
    targetLevels: [5],
    romeCodes: [pick(['H1503', 'H2102'], of('rome'))],
    skills: [{ ogr: pick(['300078', '123850'], of('skill')), need: 'required' }],
    startFrom,
    startTo: addDays(startFrom, draw(of('until'), 12)),
    durationWeeks: 2 + draw(of('weeks'), 14),
    workStudyBlocks:
      draw(of('calendar'), 3) === 0 ? [{ at: 'company', from: startFrom, to: addDays(startFrom, 4 + draw(of('length'), 20)) }] : [],
    communeInsee: pick(around, of('commune')).insee,
    hazards: draw(of('hazard'), 4) === 0 ? ['chemical_agents'] : [],
    employerDeclarations: [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }],
    minAge: pick([null, null, 16, 17, 18, 19, 20, 22], of('age')),
    payCents: null,
    payUnit: null,
    weeklyMinutes: null,
  };
  return knownOffer(row, today, LAW_TABLES) as KnownOffer;
}

/** Content of one list as the company reads it. */
export type Observed = readonly Omit<ListedCandidate, 'studentId'>[];

/**
 * Returns the lists of twenty publications on each of ten days, each listed again the next night with an edited text. `coarse` false: lists
 * made from exact facts, for comparison.
 */
export function attack(students: readonly KnownStudent[], coarse = true, days = DAYS): Observed[] {
  const lists: Observed[] = [];
  for (const [day, today] of days.entries()) {
    const pool = coarse ? new CandidatePool(today) : exactPool(students);
    if (pool instanceof CandidatePool) for (const student of students) pool.add(student);
    for (let number = (day - 1) * PUBLICATIONS_PER_DAY; number < (day + 1) * PUBLICATIONS_PER_DAY; number += 1) {
      if (number < 0) continue;
      const offer = probe(number, today);
      const idOf = (studentId: string) => createHash('sha256').update(`${offer.facts.id} ${studentId}`).digest('hex');
      const list = listCandidates(offer, pool, { today, weights: WEIGHTS, idOf });
      lists.push(list.map(({ studentId: _never, ...shown }) => shown));
    }
  }
  return lists;
}

const exactPool = (students: readonly KnownStudent[]): Pick<CandidatePool, 'of'> => ({ of: () => students });
