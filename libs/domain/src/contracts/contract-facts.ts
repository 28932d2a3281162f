import type { Apprentice, Declaration } from '@seve/law';
import type { OtherPlacement, SignatoryFacts } from '../agreements/agreement-facts.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { GuardianStanding } from '../minors/guardian.js';
import type { FieldWithContacts } from '../minors/host-words/host-words.js';
import type { ContractKind } from './contract.js';
import type { ContractParts } from './contract-parts.js';

/** What the guards read of a contract, whatever its state. */
export interface ContractFacts {
  kind: ContractKind;
  today: CivilDate;
  startOn: CivilDate;
  endOn: CivilDate;
  parts: ContractParts;
  student: {
    /** Null where it is not known: the contract cannot be signed. */
    birthDate: CivilDate | null;
    lowerSecondaryFinished: boolean;
    /** Papers that the school has seen. */
    legalExceptions: readonly string[];
    isVocational: boolean;
    fitnessNoticeOn: CivilDate | null;
    guardian: GuardianStanding;
  };
  /** Free words of the employer that contain contacts; for an amendment, only words that it changes. */
  hostWords: readonly FieldWithContacts[];
  signatories: readonly SignatoryFacts[];
  /** Declarations to the labour inspector, of the site and of the school. */
  employerDeclarations: readonly Declaration[];
  schoolDeclarations: readonly Declaration[];
  /** Days in company of the rhythm; empty where no rhythm is known. */
  companyStretches: readonly { from: CivilDate; to: CivilDate }[];
  /** Other placements of the same person, of any kind. */
  others: readonly OtherPlacement[];
  /** Apprentices whom the masters follow already, by the address of the contract. */
  followed: { master: readonly Apprentice[]; secondMaster: readonly Apprentice[] };
}

/** The day on which the contract is concluded: today, or the first day where that has passed. */
export function conclusionDay({ today, startOn }: Pick<ContractFacts, 'today' | 'startOn'>): CivilDate {
  if (today < startOn) return today;
  return startOn;
}

/** Months of the contract, a started month counted as a whole one. Working time is computed with them. */
export function contractMonths({ startOn, endOn }: Pick<ContractFacts, 'startOn' | 'endOn'>): number {
  const months = (Number(endOn.slice(0, 4)) - Number(startOn.slice(0, 4))) * 12 + Number(endOn.slice(5, 7)) - Number(startOn.slice(5, 7));
  const day = (date: CivilDate) => Number(date.slice(8));
  return Math.max(1, day(endOn) >= day(startOn) ? months + 1 : months);
}
