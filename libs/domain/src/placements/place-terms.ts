import type { AgreementAllowance, AgreementParts } from '../agreements/agreement-parts.js';
import type { AmendmentChanges } from '../agreements/amendment.js';
import type { Timetable } from '../agreements/timetable.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { ContractAmendmentChanges } from '../contracts/contract-amendment.js';
import type { ContractParts } from '../contracts/contract-parts.js';
import { weeklyWords } from '../contracts/contract-sheet.js';
import type { Locale } from '../messages/language.js';
import { maskNumbersAndPages } from '../minors/mask-contacts.js';
import { consolidated } from '../papers/amendments/amended-fields.js';
import { presenceWords } from '../papers/parts/part-words.js';

/** Tutor or master of apprentices, as the signed paper names the person. */
export interface PlaceGuide {
  name: string;
  job: string | null;
  email: string | null;
  /** As written on the paper. */
  phone: string | null;
}

/** What the signed paper of a placement, with its amendments, says about the days there. */
export interface PlaceTerms {
  workplace: string | null;
  department: string | null;
  /** Null in a contract, which states the hours of a week only. */
  timetable: Timetable | null;
  weeklyMinutes: number | null;
  /** Allowance of an internship, gross pay of a contract; null for none. */
  allowance: AgreementAllowance | null;
  guide: PlaceGuide | null;
  /** First day of a signed amendment that has still to change these terms; null for none. */
  changesOn: CivilDate | null;
}

interface Held<Changes> {
  effectiveOn: CivilDate;
  changes: Changes;
}

/** The signed paper of a placement. `amendments` are those in force, in the order of their numbers. */
export type SignedPaperOfPlace = { days: { startOn: CivilDate; endOn: CivilDate } } & (
  | { type: 'agreement'; parts: AgreementParts; amendments: readonly Held<AmendmentChanges>[] }
  | { type: 'contract'; parts: ContractParts; amendments: readonly Held<ContractAmendmentChanges>[] }
);

const written = (text: string | undefined | null): string | null => text?.trim() || null;

function guideOf(name: string | undefined, job: string | undefined, email: string | undefined, phone?: string): PlaceGuide | null {
  const known = written(name);
  return known === null ? null : { name: known, job: written(job), email: written(email), phone: written(phone) };
}

type Terms = Omit<PlaceTerms, 'changesOn'>;

const ofAgreement = ({ host }: AgreementParts): Terms => ({
  ...{ workplace: written(host.workplace), department: written(host.department), timetable: host.timetable ?? null, weeklyMinutes: null },
  allowance: host.allowance ?? null,
  guide: guideOf(host.tutorName, host.tutorJob, host.tutorEmail, host.tutorPhone),
});

const ofContract = ({ employer }: ContractParts): Terms => ({
  ...{ workplace: written(employer.address), department: null, timetable: null, weeklyMinutes: employer.weeklyMinutes ?? null },
  allowance: employer.grossCents === undefined ? null : { cents: employer.grossCents, unit: 'month' },
  guide: guideOf(employer.masterName, employer.masterJob, employer.masterEmail),
});

/** Hours of each day, or of a week; null where the paper states none. */
export const hoursInWords = (
  { timetable, weeklyMinutes }: Pick<PlaceTerms, 'timetable' | 'weeklyMinutes'>,
  locale: Locale,
): string | null => {
  if (timetable !== null) return presenceWords(timetable, locale);
  const week = weeklyWords(weeklyMinutes ?? undefined);
  return week && `${week} ${locale === 'fr' ? 'par semaine' : 'a week'}`;
};

const masked = (text: string | null): string | null => text && maskNumbersAndPages(text);

/**
 * The terms as a minor reads them: postal addresses whole, numbers and pages masked, and nothing to reach the guide by. Only the school
 * contacts the host then.
 */
export const termsForMinor = (terms: PlaceTerms): PlaceTerms => ({
  ...terms,
  ...{ workplace: masked(terms.workplace), department: masked(terms.department) },
  guide: terms.guide && {
    ...{ name: maskNumbersAndPages(terms.guide.name), job: masked(terms.guide.job) },
    ...{ email: null, phone: null },
  },
});

/** The terms on a day: what was signed first, with the amendments that apply by then. */
export function placeTerms(paper: SignedPaperOfPlace, today: CivilDate): PlaceTerms {
  const isBegun = ({ effectiveOn }: { effectiveOn: CivilDate }) => effectiveOn <= today;
  const later = paper.amendments.flatMap(({ effectiveOn }) => (effectiveOn > today ? [effectiveOn] : []));
  const changesOn = later.toSorted()[0] ?? null;
  const { days } = paper;
  if (paper.type === 'agreement') {
    const { parts } = consolidated('agreement', { parts: paper.parts, days }, paper.amendments.filter(isBegun));
    return { ...ofAgreement(parts), changesOn };
  }
  const { parts } = consolidated('contract', { parts: paper.parts, days }, paper.amendments.filter(isBegun));
  return { ...ofContract(parts), changesOn };
}
