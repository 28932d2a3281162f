import rows from '../data/diplomas.data.json' with { type: 'json' };
import type { DiplomaKind, DiplomaLevel } from './diploma-kind.js';
import { once } from './once.js';

/** A diploma of the sector, identified by `key`, because its RNCP code changes at each renewal. */
export interface Diploma {
  key: string;
  title: string;
  kind: DiplomaKind;
  level: DiplomaLevel;
  romeCodes: readonly string[];
  /** Education ministry's code; null for masters. */
  diplomaCode: string | null;
  rncpCode: string;
  /** Last day of that RNCP entry, `YYYY-MM-DD`, as of the source's date. */
  rncpValidUntil: string;
}

const table = once(() => {
  const byKey = new Map<string, Diploma>();
  for (const row of rows) {
    const [key = '', title = '', kind, level, diplomaCode = '', rncp = '', rncpValidUntil = '', romes = ''] = row.split('|');
    byKey.set(key, {
      key,
      title,
      kind: kind as DiplomaKind,
      level: Number(level) as DiplomaLevel,
      romeCodes: romes === '' ? [] : romes.split(','),
      diplomaCode: diplomaCode || null,
      rncpCode: `RNCP${rncp}`,
      rncpValidUntil,
    });
  }
  return { byKey, all: [...byKey.values()] };
});

/** Returns all diplomas by level, then in the order of the source. */
export const diplomas = (): readonly Diploma[] => table().all;

export const diplomaByKey = (key: string): Diploma | undefined => table().byKey.get(key);

/** Returns the key itself if the register does not contain it. */
export const diplomaTitle = (key: string): string => diplomaByKey(key)?.title ?? key;

/** Returns whether the diploma is vocational or technological (R4153-39 of the Code du travail), as every diploma of the register is. */
export const isVocationalDiploma = (key: string | null): boolean => key !== null && table().byKey.has(key);
