import { FULL } from '../criteria/criterion.js';
import type { Batch } from './batch.js';
import type { IndexState } from './index-state.js';

const CRITERIA_A_SIDE = 5;
const REACH_AND_RHYTHM = 4 + 8;
const AVAILABILITY = 4;

/**
 * Sums what is known before skills are looked at. What does not apply has no possible points, so its value does not matter.
 * The order of each row is that of `STUDENT_CRITERIA` and `POST_CRITERIA`.
 */
export function partScores(batch: Batch, { students, offers, points }: IndexState): void {
  const { learnWhole } = students.columns;
  const { skillsWhole } = offers.columns;
  const { u, e } = points;
  const {
    length,
    ePart,
    languages: itsLanguages,
    learningPoints,
    occupation: itsOccupation,
    offer,
    project: itsProject,
    reach,
    rhythm: itsRhythm,
    skillsPoints,
    student,
    training: itsTraining,
    uPart,
    wishes: itsWishes,
  } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const occupation = itsOccupation[pair] ?? 0;
    const wishes = itsWishes[pair] ?? 0;
    const training = itsTraining[pair] ?? 0;
    const project = itsProject[pair] ?? 0;
    const languages = itsLanguages[pair] ?? 0;
    const rhythm = itsRhythm[pair] ?? 0;
    const learns = (learnWhole[student[pair] ?? 0] ?? 0) > 0 ? 2 : 0;
    const forStudent = ((occupation < 0 ? 0 : 1) + learns + REACH_AND_RHYTHM + (wishes < 0 ? 0 : 16)) * CRITERIA_A_SIDE;
    const asks = (skillsWhole[offer[pair] ?? 0] ?? 0) > 0 ? 1 : 0;
    const forPost = (asks + (training < 0 ? 0 : 2) + AVAILABILITY + (project < 0 ? 0 : 8) + (languages < 0 ? 0 : 16)) * CRITERIA_A_SIDE;
    uPart[pair] =
      occupation * (u[forStudent] ?? 0) +
      (reach[pair] ?? 0) * (u[forStudent + 2] ?? 0) +
      rhythm * (u[forStudent + 3] ?? 0) +
      wishes * (u[forStudent + 4] ?? 0);
    ePart[pair] =
      training * (e[forPost + 1] ?? 0) +
      rhythm * (e[forPost + 2] ?? 0) +
      project * (e[forPost + 3] ?? 0) +
      languages * (e[forPost + 4] ?? 0);
    learningPoints[pair] = u[forStudent + 1] ?? 0;
    skillsPoints[pair] = e[forPost] ?? 0;
  }
}

/** Keeps the pairs that may still enter one of the lists: no value of learning and skills could lift the others so far. */
export function keepHopeful(batch: Batch, { students, offers }: IndexState, floors: Floors): void {
  const { learnWhole } = students.columns;
  const { taughtWhole } = offers.columns;
  const { ofStudent, ofOffer } = floors;
  const none = ofStudent || ofOffer ? NO_LIST : 0;
  let kept = 0;
  const { length, ePart, learningPoints, offer: itsOffer, skillsPoints, student: itsStudent, uPart } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const floor = Math.min(ofStudent ? (ofStudent[student] ?? 0) : none, ofOffer ? (ofOffer[offer] ?? 0) : none);
    const points = learningPoints[pair] ?? 0;
    const learning = points === 0 ? 0 : Math.min(FULL, Math.ceil((FULL * (taughtWhole[offer] ?? 0)) / (learnWhole[student] ?? 1)));
    const u = Math.floor(((uPart[pair] ?? 0) + learning * points) / FULL);
    const e = Math.floor(((ePart[pair] ?? 0) + FULL * (skillsPoints[pair] ?? 0)) / FULL);
    if (2 * u * e < floor * (u + e)) continue;
    itsStudent[kept] = student;
    itsOffer[kept] = offer;
    uPart[kept] = uPart[pair] ?? 0;
    ePart[kept] = ePart[pair] ?? 0;
    learningPoints[kept] = points;
    skillsPoints[kept] = skillsPoints[pair] ?? 0;
    kept += 1;
  }
  batch.length = kept;
}

/** Totals below which nothing enters, by slot; null for a side whose lists are not asked: without any, all are kept. */
export interface Floors {
  ofStudent: Uint16Array | null;
  ofOffer: Uint16Array | null;
}

const NO_LIST = 0xff_ff;
