import { v7 as uuid } from 'uuid';
import type { World } from '../world.js';

const CRITERIA = [
  {
    name: 'skills',
    points: 3_000,
    possible: 4_500,
    sentence: { fr: '2 compétences sur 3.', en: '2 of 3 skills.' },
    student: { fr: 'dosage', en: 'dosage' },
    offer: { fr: 'manquent : pesage', en: 'missing: weighing' },
  },
  {
    name: 'training',
    points: 5_000,
    possible: 5_500,
    sentence: { fr: 'Formation au métier du poste.', en: 'Training for the occupation.' },
    student: { fr: 'BTS métiers de la chimie', en: 'BTS métiers de la chimie' },
    offer: { fr: 'laboratoire', en: 'laboratory' },
  },
];

/** Inserts a row of the stored list of an offer, as the worker writes it; returns its id. */
export async function plantCandidate(world: World, studentId: string, offerId: string, postScore = 8_000): Promise<string> {
  const id = uuid();
  await world.query(
    `insert into candidate (id, offer_id, student_id, post_score, level, certification, available_from, available_to, skills, criteria)
     values ($1, $2, $3, $4, 5, 'bts-metiers-de-la-chimie', '2027-03-01', '2027-06-30', '{300078}', $5)`,
    [id, offerId, studentId, postScore, JSON.stringify(CRITERIA)],
  );
  return id;
}
