import { km, label, typesetSentence } from '../explain/wording.js';
import { distanceMetres, isPlaceFree } from '../facts/place.js';
import { type Criterion, FULL } from './criterion.js';

const NEAR_METRES = 5_000;

/** Value of a place within the limit. */
export const nearness = (metres: number, limit: number): number =>
  metres <= NEAR_METRES ? FULL : Math.floor((FULL * (limit - metres)) / (limit - NEAR_METRES));

/** Full points up to 5 km, falling to 0 at the student's limit. */
export const reachCriterion: Criterion<'student'> = {
  name: 'reach',
  label: { fr: 'Trajet', en: 'Way to work' },
  why: typesetSentence(
    'Un long trajet chaque jour fait abandonner tôt. Votre limite a déjà écarté le pire.',
    'A long way every day ends placements early. Your limit has already cut the worst.',
  ),
  method: typesetSentence(
    `Tous les points jusqu'à ${km(NEAR_METRES).fr} de votre commune, à vol d'oiseau, puis de moins en moins, jusqu'à 0 à votre propre limite. À distance ou avec un logement : tous les points.`,
    `Every point up to ${km(NEAR_METRES).en} from your town, as the crow flies, then less and less, down to 0 at your own limit. Remote or housed: every point.`,
  ),
  value(pair) {
    if (isPlaceFree(pair)) return FULL;
    const limit = pair.student.limitKm * 1000;
    const metres = distanceMetres(pair);
    if (metres === null || metres > limit) return 0;
    return nearness(metres, limit);
  },
  reason(pair) {
    if (pair.offer.remote === 'fully') return typesetSentence('Travail à distance, sans trajet.', 'Remote work, no way to go.');
    if (pair.offer.housingOffered)
      return typesetSentence('Logement proposé : la distance ne compte pas.', 'Housing offered: distance does not count.');
    const distance = km(distanceMetres(pair) ?? 0);
    const limit = km(pair.student.limitKm * 1000);
    return typesetSentence(`${distance.fr}, votre limite : ${limit.fr}.`, `${distance.en}, your limit: ${limit.en}.`);
  },
  sides(pair) {
    const limit = km(pair.student.limitKm * 1000);
    const metres = distanceMetres(pair);
    return {
      student: typesetSentence(`limite : ${limit.fr}`, `limit: ${limit.en}`),
      offer: metres === null ? label('–') : typesetSentence(km(metres).fr, km(metres).en),
    };
  },
};
