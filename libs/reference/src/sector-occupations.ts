import rows from '../data/sector-occupations.data.json' with { type: 'json' };
import { once } from './once.js';

/** Relation of an item to an occupation: ROME "Principale", "Émergente", or unmarked. */
export type CoreMark = 'core' | 'emerging' | null;

/** Details of the ROME about an occupation of the sector. */
export interface SectorOccupation {
  code: string;
  items: readonly { ogr: string; mark: CoreMark }[];
  /** Occupations to move to, nearest first. */
  mobility: readonly string[];
}

const MARKS: Record<string, CoreMark> = { '*': 'core', '+': 'emerging' };

function parseItem(text: string) {
  const mark = MARKS[text.slice(-1)] ?? null;
  return { ogr: mark ? text.slice(0, -1) : text, mark };
}

const list = (text: string) => (text === '' ? [] : text.split(','));

export const sectorOccupations: () => ReadonlyMap<string, SectorOccupation> = once(() => {
  const byCode = new Map<string, SectorOccupation>();
  for (const row of rows) {
    const [code = '', ogrs = '', mobility = ''] = row.split('|');
    byCode.set(code, { code, items: list(ogrs).map(parseItem), mobility: list(mobility) });
  }
  return byCode;
});

export const isSectorOccupation = (code: string): boolean => sectorOccupations().has(code);

/** Returns the rank of `to` among the moves that the ROME proposes from `from`: 1 for the nearest, null if it proposes none. */
export function mobilityRank(from: string, to: string): number | null {
  const index = sectorOccupations().get(from)?.mobility.indexOf(to) ?? -1;
  return index < 0 ? null : index + 1;
}
