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
  for (let pair = 0; pair < batch.length; pair += 1) {
    const occupation = batch.occupation[pair] ?? 0;
    const wishes = batch.wishes[pair] ?? 0;
    const training = batch.training[pair] ?? 0;
    const project = batch.project[pair] ?? 0;
    const languages = batch.languages[pair] ?? 0;
    const rhythm = batch.rhythm[pair] ?? 0;
    const learns = (learnWhole[batch.student[pair] ?? 0] ?? 0) > 0 ? 2 : 0;
    const forStudent = ((occupation < 0 ? 0 : 1) + learns + REACH_AND_RHYTHM + (wishes < 0 ? 0 : 16)) * CRITERIA_A_SIDE;
    const asks = (skillsWhole[batch.offer[pair] ?? 0] ?? 0) > 0 ? 1 : 0;
    const forPost = (asks + (training < 0 ? 0 : 2) + AVAILABILITY + (project < 0 ? 0 : 8) + (languages < 0 ? 0 : 16)) * CRITERIA_A_SIDE;
    batch.uPart[pair] =
      occupation * (u[forStudent] ?? 0) +
      (batch.reach[pair] ?? 0) * (u[forStudent + 2] ?? 0) +
      rhythm * (u[forStudent + 3] ?? 0) +
      wishes * (u[forStudent + 4] ?? 0);
    batch.ePart[pair] =
      training * (e[forPost + 1] ?? 0) +
      rhythm * (e[forPost + 2] ?? 0) +
      project * (e[forPost + 3] ?? 0) +
      languages * (e[forPost + 4] ?? 0);
    batch.learningPoints[pair] = u[forStudent + 1] ?? 0;
    batch.skillsPoints[pair] = e[forPost] ?? 0;
  }
}

/** Keeps the pairs that may still enter one of the lists: no value of learning and skills could lift the others so far. */
export function keepHopeful(batch: Batch, { students, offers }: IndexState, floors: Floors): void {
  const { learnWhole } = students.columns;
  const { taughtWhole } = offers.columns;
  const { ofStudent, ofOffer } = floors;
  const none = ofStudent || ofOffer ? NO_LIST : 0;
  let kept = 0;
  for (let pair = 0; pair < batch.length; pair += 1) {
    const student = batch.student[pair] ?? 0;
    const offer = batch.offer[pair] ?? 0;
    const floor = Math.min(ofStudent ? (ofStudent[student] ?? 0) : none, ofOffer ? (ofOffer[offer] ?? 0) : none);
    const points = batch.learningPoints[pair] ?? 0;
    const learning = points === 0 ? 0 : Math.min(FULL, Math.ceil((FULL * (taughtWhole[offer] ?? 0)) / (learnWhole[student] ?? 1)));
    const u = Math.floor(((batch.uPart[pair] ?? 0) + learning * points) / FULL);
    const e = Math.floor(((batch.ePart[pair] ?? 0) + FULL * (batch.skillsPoints[pair] ?? 0)) / FULL);
    if (2 * u * e < floor * (u + e)) continue;
    batch.student[kept] = student;
    batch.offer[kept] = offer;
    batch.uPart[kept] = batch.uPart[pair] ?? 0;
    batch.ePart[kept] = batch.ePart[pair] ?? 0;
    batch.learningPoints[kept] = points;
    batch.skillsPoints[kept] = batch.skillsPoints[pair] ?? 0;
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
