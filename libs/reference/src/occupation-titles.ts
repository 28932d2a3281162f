import rows from '../data/occupation-titles.data.json' with { type: 'json' };
import { once } from './once.js';

/** A name under which an occupation is known (ROME "appellation"), in its gender-slash form. */
export interface OccupationTitle {
  ogr: string;
  occupationCode: string;
  title: string;
  isPrincipal: boolean;
  isRare: boolean;
}

export const occupationTitles: () => readonly OccupationTitle[] = once(() =>
  rows.map((row) => {
    const [ogr = '', occupationCode = '', title = '', marks = ''] = row.split('|');
    return { ogr, occupationCode, title, isPrincipal: marks.includes('p'), isRare: marks.includes('r') };
  }),
);
