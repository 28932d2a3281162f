import { occupationByCode, skillsOf } from '@seve/reference';
import { SeededRandom } from '../seeded-random.js';
import type { DemoOffer } from './demo-offer.js';

type Told = Omit<DemoOffer, 'title' | 'required' | 'wanted' | 'taught'> & Partial<Pick<DemoOffer, 'title'>>;

/** Whether a ROME item is a diploma. The ROME lists them among its knowledge, but no post asks for one as a skill. */
/** Matches labels that begin with the name of a diploma. */
export const isDiploma = (label: string) => /^(B[PT]|Bac|Bachelor|BUT|CAP|DUT|Ingénieur|Licence|Master|Titre)/.test(label);
/** Number of first ROME items of an occupation from which the skills of a post are drawn. */
const CONSIDERED = 18;

/** Returns an offer with the title and skills of its first ROME occupation; the random draw depends on the key only. */
export function posted(told: Told): DemoOffer {
  const random = new SeededRandom(told.key);
  const [rome = ''] = told.romeCodes;
  const pool = skillsOf(rome)
    .filter(({ label }) => !isDiploma(label))
    .slice(0, CONSIDERED)
    .map(({ ogr }) => ogr);
  const required = random.some(pool, 3);
  const wanted = random.some(without(pool, required), 3);
  const taught = random.some(without(pool, [...required, ...wanted]), 3);
  return { title: occupationByCode(rome)?.label ?? rome, ...told, required, wanted, taught };
}

const without = (pool: readonly string[], taken: readonly string[]) => pool.filter((ogr) => !taken.includes(ogr));
