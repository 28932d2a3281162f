import type { DatedTable } from '../dated.js';

/** Aid for the first year of a contract, in cents, by level of the diploma. */
export interface HiringAid {
  /** Companies under 250 staff. */
  small: AidByLevel;
  /** 250 staff and more; null where there is none. */
  large: AidByLevel | null;
  /** Amount for a disabled worker, instead of any amount above that is not 0. */
  disabledCents: number;
}
/** Amounts by level: 3 and 4, 5, 6 and 7. */
export type AidByLevel = Readonly<Record<'upTo4' | '5' | '6to7', number>>;

const SAME = (cents: number): AidByLevel => ({ upTo4: cents, '5': cents, '6to7': cents });

/** Aid to employers who hire an apprentice (D6243-2 and the yearly decrees), by day of conclusion. */
export const HIRING_AID: DatedTable<HiringAid> = {
  name: 'hiring-aid',
  knownUntil: '2026-12-31',
  rows: [
    {
      validFrom: '2025-02-24',
      value: { small: SAME(500_000), large: SAME(200_000), disabledCents: 600_000 },
      source: 'Urssaf, mon-entreprise, règles du 16 juillet 2026',
    },
    {
      validFrom: '2026-01-01',
      value: { small: { upTo4: 500_000, '5': 0, '6to7': 0 }, large: null, disabledCents: 600_000 },
      source: 'Ministère du Travail, avis du 26 décembre 2025\u00a0; service-public.fr, fiche F23556',
    },
    {
      validFrom: '2026-03-08',
      value: {
        small: { upTo4: 500_000, '5': 450_000, '6to7': 200_000 },
        large: { upTo4: 200_000, '5': 150_000, '6to7': 75_000 },
        disabledCents: 600_000,
      },
      source: 'Ministère du Travail, fiche du 13 mars 2026',
    },
  ],
};
