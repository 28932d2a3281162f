import rows from '../data/sector-occupations.data.json' with { type: 'json' };
import { once } from './once.js';

/** How much an item belongs to an occupation: ROME "Principale", "Émergente", or no mark. */
export type CoreMark = 'core' | 'emerging' | null;

/** What the ROME says of an occupation of the sector beyond its name. */
export interface SectorOccupation {
  code: string;
  items: readonly { ogr: string; mark: CoreMark }[];
  /** Occupations one can move to, nearest first. */
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

/** Rank of `to` among the moves the ROME proposes from `from`: 1 for the nearest, null when it proposes none. */
export function mobilityRank(from: string, to: string): number | null {
  const index = sectorOccupations().get(from)?.mobility.indexOf(to) ?? -1;
  return index < 0 ? null : index + 1;
}
