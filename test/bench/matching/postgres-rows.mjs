// The rows of the SQL peer, from the same world; its small tables hold what the rules answer.
import { dayNumber, isAllowedAt, pointsOf, preparedOffer, preparedStudent, rarityOf } from './objects-and-sets.mjs';
import { TODAY } from './region.mjs';

const { LEVELS, OFFER_KINDS, SECTORS, COMPANY_SIZES, LANGUAGE_LEVELS, addMonths, daysBetween } = await import(
  new URL('../../../dist/libs/domain/src/index.js', import.meta.url).href
);
const { closeness, STUDENT_CRITERIA, POST_CRITERIA } = await import(
  new URL('../../../dist/libs/matching/src/index.js', import.meta.url).href
);

/** Monday 1 January 2024, so that a day modulo seven is its place in the week. */
const MONDAY = dayNumber('2024-01-01');
const day = (number) => number - MONDAY;
const mask = (all, chosen) => chosen.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);
const code = (rome) => rome.charCodeAt(0) * 10_000 + Number(rome.slice(1));
const diplomas = new Map();
const diplomaNumber = (key) => (key === null ? null : (diplomas.get(key) ?? diplomas.set(key, diplomas.size).get(key)));
const english = (languages) =>
  languages.reduce((level, one) => (one.language === 'en' ? LANGUAGE_LEVELS.indexOf(one.level) + 1 : level), 0);
const rules = new Map();

const ofEachKind = (free, end) => OFFER_KINDS.map((kind) => (free.has(kind) ? day(free.get(kind)[end]) : null));

export const studentRows = (students) =>
  students
    .map(preparedStudent)
    .filter(({ searching }) => searching)
    .map((one) => ({
      id: one.id,
      kinds: [...one.kinds].map((kind) => OFFER_KINDS.indexOf(kind)),
      level_bit: mask(LEVELS, [one.level]),
      certification: diplomaNumber(one.certification),
      programme: one.programmeRomeCodes.map(code),
      from_days: ofEachKind(one.free, 'from'),
      to_days: ofEachKind(one.free, 'to'),
      lat: one.latitude,
      lon: one.longitude,
      metres: one.limit,
      wanted: one.wantedRomeCodes.map(code),
      skills: [...one.skills].map(Number),
      sought: [...one.sought].map(Number),
      sought_whole: one.soughtWhole,
      english: english(
        one.languages.size === 0 ? [] : [...one.languages].map(([language, level]) => ({ language, level: LANGUAGE_LEVELS[level - 1] })),
      ),
      sectors: mask(SECTORS, one.sectorWishes),
      sizes: mask(COMPANY_SIZES, one.sizeWishes),
      school: one.schoolId,
      has_licence: one.hasDrivingLicence,
      born: one.born,
    }));

export const offerRows = (offers) =>
  offers.map((offer) => {
    const one = preparedOffer(offer, TODAY);
    if (!rules.has(one.rule)) rules.set(one.rule, { number: rules.size, offer: one });
    return {
      id: one.id,
      kind: OFFER_KINDS.indexOf(one.kind),
      levels: mask(LEVELS, one.targetLevels),
      certification: diplomaNumber(one.certificationWanted),
      codes: one.romeCodes.map(code),
      from_day: day(one.from),
      to_day: day(one.to),
      weeks: one.durationWeeks,
      is_contract: one.isContract,
      lat: one.latitude,
      lon: one.longitude,
      is_free: one.isFree,
      needs_licence: one.drivingLicenceNeeded,
      reserved: [...one.reserved],
      asked: one.asked.map(([ogr]) => Number(ogr)),
      asked_weights: one.asked.map(([, weight]) => weight),
      asked_whole: one.askedWhole,
      taught: one.taught.map(Number),
      taught_weights: one.taught.map(rarityOf),
      english: english(one.languages),
      sector: one.sector === null ? 0 : mask(SECTORS, [one.sector]),
      size: one.size === null ? 0 : mask(COMPANY_SIZES, [one.size]),
      pay: one.payAboveMinimum === null ? null : 5_000 + Math.min(one.payAboveMinimum, 5_000),
      rule: rules.get(one.rule).number,
    };
  });

/** After the rows: what they name. */
export function tables({ students, offers }) {
  const codes = [...new Set([...students, ...offers].flatMap(({ facts }) => facts.wantedRomeCodes ?? facts.romeCodes))];
  const days = Array.from({ length: 1_500 }, (_, index) => new Date((MONDAY + 900 + index) * 86_400_000).toISOString().slice(0, 10));
  return [
    ['near', codes.flatMap((one) => codes.map((other) => ({ a: code(one), b: code(other), value: closeness(one, other) })))],
    [
      'day',
      days.map((one) => ({
        day: day(dayNumber(one)),
        margin: daysBetween(one, addMonths(one, 3)),
        digits: Number(one.replaceAll('-', '')),
      })),
    ],
    [
      'law',
      [...rules.values()].flatMap(({ number, offer }) =>
        Array.from({ length: 70 }, (_, age) => ({ rule: number, age, is_allowed: isAllowedAt(offer, age) })),
      ),
    ],
    ['u_points', pointRows('student', STUDENT_CRITERIA)],
    ['e_points', pointRows('post', POST_CRITERIA)],
  ];
}

function pointRows(side, criteria) {
  const names = criteria.map(({ name }) => name);
  return Array.from({ length: 1 << names.length }, (_, applying) => applying)
    .filter((applying) => applying > 0)
    .map((applying) => {
      const some = names.filter((_, bit) => applying & (1 << bit));
      const points = pointsOf(side, some);
      return { applying, p: names.map((name) => (some.includes(name) ? points[some.indexOf(name)] : 0)) };
    });
}
