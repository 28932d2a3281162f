import type { AmendmentChanges, Interruption } from '../../agreements/amendment.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { dayRange, mediumDay } from '../../calendar/day-words.js';
import type { ContractAmendedParty } from '../../contracts/contract-amendment.js';
import type { Locale } from '../../messages/language.js';
import type { EarlyEndReason } from '../../placements/early-end.js';
import type { PaperStanding } from '../kinds/paper-descriptor.js';
import type { AmendmentOf, ChangesOf, PlacementPaperType } from '../kinds/paper-types.js';
import { amendmentPaperOf } from '../kinds/papers.js';
import { type ChangedField, changedWords } from '../parts/part-words.js';

/** Fields of the placement that an amendment changes, beside those of the parts. */
export const PLACEMENT_FIELDS = ['startOn', 'endOn', 'interruption', 'earlyEnd'] as const;
export type PlacementField = (typeof PLACEMENT_FIELDS)[number];

/** What an amendment changes in one field, in words; null where it says nothing. */
export type AmendedField<Type extends PlacementPaperType> = ChangedField<
  { agreement: 'host' | 'school' | 'placement'; contract: ContractAmendedParty }[Type]
>;

const SINCE: Record<Locale, string> = { fr: 'à partir du', en: 'from' };

const EARLY_END: Record<Locale, Record<EarlyEndReason, string>> = {
  fr: {
    ended_by_intern: 'à la demande de l’élève ou de l’étudiant',
    ended_by_host: 'à la demande de l’organisme d’accueil',
    ended_by_school: 'à la demande de l’établissement',
    ended_together: 'd’un commun accord',
  },
  en: {
    ended_by_intern: 'at the student’s request',
    ended_by_host: 'at the host’s request',
    ended_by_school: 'at the school’s request',
    ended_together: 'by mutual agreement',
  },
};

const interruptionWords = ({ from, until }: Interruption, locale: Locale): string =>
  until === null ? `${SINCE[locale]} ${mediumDay(from, locale)}` : dayRange(from, until, locale);

/** Field by field: the days first, then both sides in the order of their forms. */
export function amendedFields<Type extends PlacementPaperType>(
  type: Type,
  before: PaperStanding<Type>,
  changes: ChangesOf<AmendmentOf<Type>>,
  locale: Locale,
): AmendedField<Type>[] {
  const after = amendmentPaperOf(type).amend(before, changes);
  const moved = (['startOn', 'endOn'] as const).flatMap((field) =>
    after.days[field] === before.days[field]
      ? []
      : [{ field, before: mediumDay(before.days[field], locale), after: mediumDay(after.days[field], locale) }],
  );
  const { interruption, earlyEnd }: AmendmentChanges = changes;
  const facts = [
    ...(interruption ? [{ before: null, field: 'interruption', after: interruptionWords(interruption, locale) }] : []),
    ...(earlyEnd ? [{ before: null, field: 'earlyEnd', after: EARLY_END[locale][earlyEnd.reason] }] : []),
  ];
  const ofPlacement = [...moved, ...facts].map((fact) => ({ party: 'placement', ...fact }));
  return [...ofPlacement, ...changedWords(before.parts, after.parts, locale)] as AmendedField<Type>[];
}

interface Held<Type extends PlacementPaperType> {
  number: number;
  effectiveOn: CivilDate;
  changes: ChangesOf<AmendmentOf<Type>>;
}

/** Applies these amendments to what was signed first, in their order. */
export const consolidated = <Type extends PlacementPaperType>(
  type: Type,
  original: PaperStanding<Type>,
  held: readonly Pick<Held<Type>, 'changes'>[],
): PaperStanding<Type> =>
  held.reduce((standing, { changes }) => amendmentPaperOf(type).amend(standing, changes) as PaperStanding<Type>, original);

/** A value that an amendment has set, with the value that was signed first. */
export interface ConsolidatedField<Type extends PlacementPaperType> {
  party: AmendedField<Type>['party'];
  field: string;
  original: string | null;
  value: string | null;
  /** Of the last amendment that changed it. */
  number: number;
  effectiveOn: CivilDate;
}

/** Every field that amendments have changed, in words. */
export function consolidatedFields<Type extends PlacementPaperType>(
  type: Type,
  original: PaperStanding<Type>,
  held: readonly Held<Type>[],
  locale: Locale,
): ConsolidatedField<Type>[] {
  const fields = new Map<string, ConsolidatedField<Type>>();
  let standing = original;
  for (const one of held) {
    const { number, effectiveOn } = one;
    for (const { party, field, before, after } of amendedFields(type, standing, one.changes, locale)) {
      const first = fields.get(`${party} ${field}`);
      fields.set(`${party} ${field}`, { party, field, original: first ? first.original : before, value: after, number, effectiveOn });
    }
    standing = consolidated(type, standing, [one]);
  }
  return [...fields.values()];
}
