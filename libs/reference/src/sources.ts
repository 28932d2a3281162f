export const LICENCES = ['open', 'mit'] as const;
/** `open`: Licence Ouverte of Etalab. `mit`: as distributed by mission-apprentissage/api-apprentissage. */
export type Licence = (typeof LICENCES)[number];

/** Origin of a table, shown on the page that uses it. */
export interface Source {
  title: string;
  publisher: string;
  licence: Licence;
  /** Day or month of the facts: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string;
  rows: number;
  note: string | null;
}

const ROME = {
  title: 'ROME 4.0, version 460',
  publisher: 'France Travail',
  licence: 'open',
  date: '2025-09-18',
} as const;

export const SOURCES = {
  occupations: { ...ROME, rows: 1584, note: null },
  titles: { ...ROME, rows: 13120, note: null },
  sectorOccupations: { ...ROME, rows: 47, note: 'Occupations of bio-refinery and sustainable chemistry, with their items and mobility.' },
  items: { ...ROME, rows: 1552, note: 'Items of these 47 occupations; the count of users of an item is taken over all 1,584.' },
  diplomas: {
    title: 'Kit apprentissage',
    publisher: 'France compétences',
    licence: 'mit',
    date: '2025-01-31',
    rows: 28,
    note: 'The diploma is the key; its RNCP code is the one of January 2025 and may have lapsed. Links to ROME were reviewed by hand.',
  },
  communes: {
    title: 'Communes de France métropolitaine, codes postaux et coordonnées',
    publisher: 'INSEE, La Poste, Etalab',
    licence: 'open',
    date: '2026-03',
    rows: 34746,
    note: 'The date is that of the list of communes. The coordinates of 15 communes (Paris, Lyon, Marseille and 12 new communes) were set by hand, to about 1 km.',
  },
  outlines: {
    title: 'Contours des départements des Hauts-de-France (Admin Express), simplifiés',
    publisher: 'IGN',
    licence: 'open',
    date: '2018',
    rows: 5,
    note: 'Base layer of the map, in apps/web/public/map/departments.json; made light by build-outline.mjs.',
  },
} as const satisfies Record<string, Source>;
