import type { InternRegisterRow } from '@seve/database';
import type { Locale } from '@seve/domain';
import { stringify } from 'csv-stringify/sync';
import { safeCell } from '../../../core/files/safe-cell.js';

const HEADS: Record<Locale, readonly string[]> = {
  fr: ['Nom', 'Prénom', 'Premier jour', 'Dernier jour', 'Tuteur', 'Lieu de présence'],
  en: ['Last name', 'First name', 'First day', 'Last day', 'Tutor', 'Place of work'],
};

export const REGISTER_FILE: Record<Locale, string> = { fr: 'registre-des-stagiaires', en: 'register-of-interns' };

/** Returns the register as CSV, in the format of class exports. Cells that a spreadsheet would evaluate are escaped. */
export const registerCsv = (rows: readonly InternRegisterRow[], locale: Locale): string =>
  stringify(
    [
      HEADS[locale],
      ...rows.map(({ lastName, firstName, startOn, endOn, tutorName, workplace }) =>
        [lastName, firstName, startOn, endOn ?? '', tutorName ?? '', workplace ?? ''].map(safeCell),
      ),
    ],
    { bom: true, delimiter: ';', quoted: true, quoted_empty: true, record_delimiter: '\r\n' },
  );
