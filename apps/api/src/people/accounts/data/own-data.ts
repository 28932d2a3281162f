import type { FileReadingRow, PersonalSection } from '@seve/database';
import type { Locale } from '@seve/domain';

export interface OwnData {
  at: Date;
  locale: Locale;
  sections: PersonalSection[];
  /** Accesses of other people to the person's file. */
  readings: FileReadingRow[];
}
