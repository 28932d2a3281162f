import { occupationByCode, skillsOf } from '@seve/reference';
import { SeededRandom } from '../seeded-random.js';
import type { DemoOffer } from './demo-offer.js';

type Told = Omit<DemoOffer, 'title' | 'required' | 'wanted' | 'taught'> & Partial<Pick<DemoOffer, 'title'>>;

/** The ROME lists diplomas among its knowledge; no post asks for them as a skill. */
/** A skill that the register names after a diploma. */
export const isDiploma = (label: string) => /^(B[PT]|Bac|Bachelor|BUT|CAP|DUT|Ingénieur|Licence|Master|Titre)/.test(label);
/** A post names what the ROME puts first in its occupation. */
const CONSIDERED = 18;

/** An offer whose title and skills are those that the ROME gives its first occupation; the draw hangs on the key alone. */
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
