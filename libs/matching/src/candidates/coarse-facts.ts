import { addMonths, ageBand, CANDIDATE_CELL_KM, type CivilDate, type CoarseAge, firstOfMonth, lastOfMonth } from '@seve/domain';
import type { GeoPoint } from '@seve/reference';
import type { StudentFacts } from '../facts/facts.js';
import type { KnownStudent } from '../facts/facts-from-rows.js';

const KM_PER_DEGREE = 111.195;
const LATITUDE_STEP = CANDIDATE_CELL_KM / KM_PER_DEGREE;
const RADIANS = Math.PI / 180;

type StudentPlace = Pick<StudentFacts, 'latitude' | 'longitude' | 'limitKm'>;

/** Age that represents each band in the rules of law and post; students of the first band are never listed. */
const AGE_OF: Record<CoarseAge, number> = { under_15: 14, minor: 16, adult: 21 };

/** Returns the centre of the grid cell; cells are counted from the equator and Greenwich. */
export function cellCentre({ latitude, longitude }: GeoPoint): GeoPoint {
  const middle = (value: number, step: number) => (Math.floor(value / step) + 0.5) * step;
  const own = middle(latitude, LATITUDE_STEP);
  return { latitude: own, longitude: middle(longitude, LATITUDE_STEP / Math.cos(own * RADIANS)) };
}

/** Returns the place that a company may know: the centre of the cell, and the limit in steps of a cell. */
export function coarsePlace({ latitude, longitude, limitKm }: StudentPlace): StudentPlace {
  const place = latitude === null || longitude === null ? { latitude: null, longitude: null } : cellCentre({ latitude, longitude });
  return { ...place, limitKm: Math.ceil(limitKm / CANDIDATE_CELL_KM) * CANDIDATE_CELL_KM };
}

/**
 * Returns the facts that a list of candidates may use: the centre of the cell for the commune, one age for the whole band, whole months, a
 * limit in steps of a cell. School, class calendar and legal papers are omitted, because an appearance on a list would reveal them.
 */
export function coarseStudent({ facts, row }: KnownStudent, today: CivilDate): KnownStudent {
  const availability = row.availability.map(({ kind, availableFrom, availableTo }) => ({
    kind,
    availableFrom: firstOfMonth(availableFrom),
    availableTo: lastOfMonth(availableTo),
  }));
  const place = coarsePlace(facts);
  const papers = { lowerSecondaryFinished: true, legalExceptions: [], fitnessNoticeOn: null, schoolDeclarations: [] };
  const birthDate = addMonths(firstOfMonth(today), -12 * AGE_OF[ageBand(row.birthDate, today)]);
  return {
    row: { ...row, availability, ...papers, birthDate, limitKm: place.limitKm, schoolId: '', communeInsee: null, workStudyBlocks: [] },
    facts: { ...facts, availability, ...place, schoolId: '', schoolDays: [] },
  };
}
