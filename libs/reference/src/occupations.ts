import rows from '../data/occupations.data.json' with { type: 'json' };
import { once } from './once.js';

/** An occupation of the ROME: `code` as `H2301`, `parent` the code of the occupation it specialises (its own when none). */
export interface Occupation {
  code: string;
  parent: string;
  label: string;
}

const table = once(() => {
  const byCode = new Map<string, Occupation>();
  for (const row of rows) {
    const [code = '', parent = '', label = ''] = row.split('|');
    byCode.set(code, { code, parent, label });
  }
  return { byCode, all: [...byCode.values()] };
});

export const occupations = (): readonly Occupation[] => table().all;

export const occupationByCode = (code: string): Occupation | undefined => table().byCode.get(code);

export function sameParent(one: string, other: string): boolean {
  const parent = occupationByCode(one)?.parent;
  return parent !== undefined && parent === occupationByCode(other)?.parent;
}

/**
 * Whether two codes share the first three characters, a professional domain of the ROME (`H23`: chemical and pharmaceutical production).
 */
export const sameDomain = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3);
