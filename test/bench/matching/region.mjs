// A seeded region: students and offers in the communes of Hauts-de-France, occupations and skills of the ROME.
import { seeded } from './random.mjs';

const { communes, diplomas, sectorOccupations, skillsOf } = await import(
  new URL('../../../dist/libs/reference/src/index.js', import.meta.url).href
);

const DEPARTMENTS = ['02', '59', '60', '62', '80'];
const SECTORS = ['agri_food', 'plant_chemistry', 'chemistry', 'bioenergy', 'materials', 'environment', 'laboratory_services'];
const SIZES = ['micro', 'small', 'medium', 'large'];
const HAZARDS = ['chemical_agents', 'moving_machines', 'work_at_height', 'vibration'];
/** Kinds sought and offered, by how often; the wider the window of dates, the more pairs pass. */
const KINDS = ['internship', 'internship', 'internship', 'apprenticeship', 'apprenticeship', 'pfmp', 'pfmp', 'job'];
export const SIZES_OF_RACE = {
  campus: { students: 5_000, offers: 1_000 },
  academy: { students: 30_000, offers: 6_000 },
  region: { students: 100_000, offers: 20_000 },
  stress: { students: 300_000, offers: 60_000 },
};
/** Kilometres of the students' limits, for each share of pairs that pass every constraint. */
export const LIMITS = { 1: [5, 10, 15, 20], 3: [20, 30, 40, 60], 10: [70, 90, 120] };
export const TODAY = '2026-11-24';

const day = (month, date) => `2027-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

export function region({ students, offers }, { seed = 20_261_124, limits = LIMITS[3] } = {}) {
  const random = seeded(seed);
  const places = townsOf(communes());
  const codes = [...sectorOccupations().keys()];
  const prepared = diplomas().filter(({ romeCodes }) => romeCodes.length > 0);
  const schools = Array.from({ length: Math.max(4, students / 500) }, () => random.uuid());
  const town = () => {
    const { insee, latitude, longitude } = places[Math.floor(random.next() * places.length)];
    return { communeInsee: insee, latitude, longitude };
  };
  return {
    students: Array.from({ length: students }, () => aStudent(random, { town, codes, prepared, schools, limits })),
    offers: Array.from({ length: offers }, () => anOffer(random, { town, codes, prepared, schools })),
  };
}

/** Each commune as often as its people, in thousands. */
function townsOf(all) {
  const near = all.filter(({ department }) => DEPARTMENTS.includes(department));
  return near.flatMap((commune) => Array(1 + Math.floor(commune.population / 1_000)).fill(commune));
}

export function aStudent(random, { town, codes, prepared, schools, limits }) {
  const diploma = random.pick(prepared);
  const near = [...new Set([...diploma.romeCodes, random.pick(codes)])];
  const programmeSkills = [
    ...new Set(diploma.romeCodes.flatMap((code) => skillsOf(code).filter(({ isCore }) => isCore)).map(({ ogr }) => ogr)),
  ];
  const known = diploma.romeCodes.flatMap((code) => skillsOf(code)).map(({ ogr }) => ogr);
  const month = 1 + random.below(6);
  const kinds = random.some([...new Set(KINDS)], 1, 3);
  const born = 2027 - diploma.level * 2 - 9 - random.below(4);
  return {
    facts: {
      id: random.uuid(),
      schoolId: random.pick(schools),
      searching: random.chance(0.95),
      kinds,
      level: diploma.level,
      certification: diploma.key,
      programmeRomeCodes: diploma.romeCodes,
      availability: availabilityOf(random, kinds, month),
      wantedRomeCodes: random.some(near, 1, 3),
      skills: known.length === 0 || random.chance(0.1) ? [] : random.some(known, 4, 14),
      skillsToLearn: known.length === 0 || random.chance(0.5) ? [] : random.some(known, 2, 5),
      programmeSkills,
      languages: random.chance(0.6) ? [{ language: 'en', level: random.pick(['a2', 'b1', 'b2', 'c1']) }] : [],
      sectorWishes: random.chance(0.6) ? [] : random.some(SECTORS, 1, 3),
      sizeWishes: random.chance(0.8) ? [] : random.some(SIZES, 1, 2),
      schoolDays: [],
      ...town(),
      limitKm: random.pick(limits),
      hasDrivingLicence: random.chance(0.4),
    },
    row: {
      birthDate: `${born}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
      lowerSecondaryFinished: true,
      legalExceptions: [],
      fitnessNoticeOn: null,
      schoolDeclarations: [],
    },
  };
}

/** The same days for all kinds but contracts, which go on for one or two years more. */
function availabilityOf(random, kinds, month) {
  const [availableFrom, until] = [day(month, 1 + random.below(28)), day(month + 3 + random.below(4), 28)];
  const longer = 1 + random.below(2);
  return kinds.map((kind) => ({
    kind,
    availableFrom,
    availableTo: kind === 'apprenticeship' ? `${2027 + longer}${until.slice(4)}` : until,
  }));
}

export function anOffer(random, { town, codes, prepared, schools }) {
  const romeCodes = random.some(codes, 1, 2);
  const asked = romeCodes.flatMap((code) => skillsOf(code)).map(({ ogr }) => ogr);
  const kind = random.pick(KINDS);
  const month = 1 + random.below(9);
  const from = day(month, 1 + random.below(28));
  const isContract = kind === 'apprenticeship';
  const needs = ['required', 'required', 'wanted', 'wanted', 'taught'];
  return {
    facts: {
      id: random.uuid(),
      published: true,
      seatsLeft: 1,
      reservedSchoolIds: random.chance(0.02) ? random.some(schools, 1, 2) : [],
      kind,
      targetLevels: random.some([3, 4, 5, 6, 7], 2, 4),
      certificationWanted: random.chance(0.2) ? random.pick(prepared).key : null,
      romeCodes,
      skills: asked.length === 0 ? [] : random.some(asked, 5, 12).map((ogr) => ({ ogr, need: random.pick(needs) })),
      languages: random.chance(0.1) ? [{ language: 'en', level: 'b1' }] : [],
      sector: random.chance(0.1) ? null : random.pick(SECTORS),
      size: random.chance(0.1) ? null : random.pick(SIZES),
      payAboveMinimum: random.chance(0.5) ? null : random.below(6_000),
      startFrom: from,
      startTo: day(month + 1, 1 + random.below(28)),
      durationWeeks: isContract ? 52 : kind === 'job' ? null : 4 + random.below(12),
      companyDays: [],
      ...town(),
      remote: random.chance(0.02) ? 'fully' : 'none',
      housingOffered: random.chance(0.03),
      drivingLicenceNeeded: random.chance(0.1),
      drivingLicenceReason: 'Chantiers sans transport',
    },
    row: {
      hazards: random.chance(0.2) ? random.some(HAZARDS, 1, 2) : [],
      employerDeclarations: [],
      minAge: random.chance(0.05) ? 18 : null,
    },
  };
}
