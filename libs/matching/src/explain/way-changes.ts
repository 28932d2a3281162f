import { needsLicence } from '../constraints/permit.constraint.js';
import type { Pair } from '../facts/facts.js';
import { distanceMetres, isPlaceFree } from '../facts/place.js';
import type { Change } from './change.js';
import { typesetSentence } from './wording.js';

const LIMIT_STEP_KM = 10;
const LARGEST_LIMIT_KM = 100;

export function largerLimit(pair: Pair): Change[] {
  const { student } = pair;
  const metres = distanceMetres(pair);
  if (metres === null || isPlaceFree(pair)) return [];
  const distanceKm = Math.ceil(metres / 1000);
  const limitKm = Math.ceil(Math.max(distanceKm, student.limitKm + 1) / LIMIT_STEP_KM) * LIMIT_STEP_KM;
  if (limitKm > LARGEST_LIMIT_KM) return [];
  return [
    {
      kind: 'limit',
      what: String(limitKm),
      get sentence() {
        return typesetSentence(
          `Porter votre limite à ${limitKm} km, si le trajet vous va`,
          `Set your limit at ${limitKm} km, if the way suits you`,
        );
      },
      student: { ...student, limitKm },
    },
  ];
}

export function licence({ student, offer }: Pair): Change[] {
  if (student.hasDrivingLicence || !needsLicence(offer)) return [];
  const words = typesetSentence("Indiquer le permis B, si vous l'avez", 'Say that you have a driving licence, if you do');
  return [{ kind: 'licence', what: 'B', sentence: words, student: { ...student, hasDrivingLicence: true } }];
}
