import { type ConsolidatedOf, consolidatedFieldsOf } from '../agreements/consolidated.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import type { Locale } from '../messages/language.js';
import { type AmendingParty, amendedContract, type ContractAmendmentChanges, type ContractStanding } from './contract-amendment.js';
import { changedContractWords } from './contract-part-words.js';

/** Sides whose fields an amendment changes, beside the days of the placement. */
export const CONTRACT_AMENDED_PARTIES = ['employer', 'cfa', 'placement'] as const;
export type ContractAmendedParty = (typeof CONTRACT_AMENDED_PARTIES)[number];

/** What an amendment changes in one field, in words; null where it says nothing. */
export interface ContractAmendedField {
  party: ContractAmendedParty;
  field: string;
  before: string | null;
  after: string | null;
}

/** Field by field: the days first, then employer and training centre in the order of their forms. */
export function contractAmendedFields(before: ContractStanding, changes: ContractAmendmentChanges, locale: Locale): ContractAmendedField[] {
  const after = amendedContract(before, changes);
  const moved = (['startOn', 'endOn'] as const).flatMap((field): ContractAmendedField[] =>
    after.days[field] === before.days[field]
      ? []
      : [{ party: 'placement', field, before: mediumDay(before.days[field], locale), after: mediumDay(after.days[field], locale) }],
  );
  const changed = changedContractWords(before.parts, after.parts, locale).flatMap((one): ContractAmendedField[] =>
    one.party === 'apprentice' ? [] : [{ ...one, party: one.party satisfies AmendingParty }],
  );
  return [...moved, ...changed];
}

interface Held {
  number: number;
  effectiveOn: CivilDate;
  changes: ContractAmendmentChanges;
}

export type ContractConsolidatedField = ConsolidatedOf<ContractAmendedField>;

/** What was signed first, once these amendments hold, in their order. */
export const consolidatedContract = (original: ContractStanding, held: readonly Pick<Held, 'changes'>[]): ContractStanding =>
  held.reduce((standing, { changes }) => amendedContract(standing, changes), original);

/** Every field that amendments have changed, in words. */
export const consolidatedContractFields = (
  original: ContractStanding,
  held: readonly Held[],
  locale: Locale,
): ContractConsolidatedField[] => consolidatedFieldsOf(original, held, { by: amendedContract, fields: contractAmendedFields }, locale);
