import rows from '../data/items.data.json' with { type: 'json' };
import type { ItemKind } from './item-kind.js';
import { once } from './once.js';

/** An entry of the ROME: a competence, a piece of knowledge or a work context. */
export interface Item {
  ogr: string;
  kind: ItemKind;
  label: string;
  /** Number of ROME occupations that use it. */
  occupationCount: number;
}

export const OCCUPATIONS_IN_ROME = 1584;

export const items: () => ReadonlyMap<string, Item> = once(() => {
  const byOgr = new Map<string, Item>();
  for (const row of rows) {
    const [ogr = '', kind, count, label = ''] = row.split('|');
    byOgr.set(ogr, { ogr, kind: kind as ItemKind, label, occupationCount: Number(count) });
  }
  return byOgr;
});

/** Returns ln(1584 / occupations that use the item); 0 for an unknown item. */
export function rarityWeight(ogr: string): number {
  const item = items().get(ogr);
  return item ? Math.log(OCCUPATIONS_IN_ROME / item.occupationCount) : 0;
}
