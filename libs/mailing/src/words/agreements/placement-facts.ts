import type { CivilDate, Locale } from '@seve/domain';
import type { Fact } from '../../letter-content.js';
import { dayRange } from '../days.js';
import { knownFacts } from '../known-facts.js';

const LABELS = {
  fr: { student: 'Élève', host: 'Entreprise', paper: 'Document', kind: 'Type', dates: 'Dates' },
  en: { student: 'Student', host: 'Company', paper: 'Document', kind: 'Kind', dates: 'Dates' },
} as const;

interface PlacementTold {
  /** Null for the student, and where the name is not told. */
  studentName: string | null;
  hostName: string;
  /** Name of the paper. */
  paper?: string;
  /** Of a placement without one. */
  kind?: string;
  startOn: CivilDate;
  /** Null for a job without end. */
  endOn: CivilDate | null;
}

/** Who goes where, when, and by which paper. */
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
