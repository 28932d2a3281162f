import type { CivilDate, Locale } from '@seve/domain';
import type { Fact } from '../../letter-content.js';
import { dayRange } from '../days.js';
import { knownFacts } from '../known-facts.js';

const LABELS = {
  fr: { student: 'Élève', host: 'Entreprise', paper: 'Document', kind: 'Type', dates: 'Dates' },
  en: { student: 'Student', host: 'Company', paper: 'Document', kind: 'Kind', dates: 'Dates' },
} as const;

interface PlacementTold {
  /** Name of the student; null for the student, and where it may not be told. */
  studentName: string | null;
  hostName: string;
  /** Name of the paper. */
  paper?: string;
  /** Kind of a placement without paper. */
  kind?: string;
  startOn: CivilDate;
  /** Last day; null for a job without end. */
  endOn: CivilDate | null;
}

/** Returns the facts of a placement: student, host, dates and paper. */
export function placementFacts({ studentName, hostName, paper, kind, startOn, endOn }: PlacementTold, locale: Locale): Fact[] {
  const labels = LABELS[locale];
  return knownFacts([
    [labels.student, studentName],
    [labels.host, hostName],
    [labels.paper, paper],
    [labels.kind, kind],
    [labels.dates, dayRange(startOn, endOn, locale)],
  ]);
}
