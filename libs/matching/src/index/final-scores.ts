import { FULL } from '../criteria/criterion.js';
import { harmonicMean } from '../score-match.js';
import type { Batch } from './batch.js';

export function finalScores(batch: Batch): void {
  const { length, e: itsE, ePart, learning, learningPoints, skills, skillsPoints, total, u: itsU, uPart } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const u = Math.floor(((uPart[pair] ?? 0) + (learning[pair] ?? 0) * (learningPoints[pair] ?? 0)) / FULL);
    const e = Math.floor(((ePart[pair] ?? 0) + (skills[pair] ?? 0) * (skillsPoints[pair] ?? 0)) / FULL);
    itsU[pair] = u;
    itsE[pair] = e;
    total[pair] = harmonicMean(u, e);
  }
}
