import type { SignatoryRole } from '../../agreements/signing.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import type { Locale } from '../../messages/language.js';
import type { StatusTable } from '../../status-table.js';
import type {
  AmendedType,
  AmendmentOf,
  AmendmentType,
  ChangesOf,
  KindOf,
  PaperAct,
  PaperParts,
  PaperParty,
  PaperState,
  PaperType,
  PartyOfSides,
  PlacementPaperType,
  SignedPaperType,
} from './paper-types.js';

/** Sides that fill a part each; the student’s part is never required. */
export const PAPER_SIDES = ['host', 'school'] as const;
export type PaperSide = (typeof PAPER_SIDES)[number];

/** A move in the status table of a paper. */
export interface PaperStepTo<Type extends PaperType> {
  to: PaperState<Type>;
  act: PaperAct<Type>;
}

/** What all papers have. */
export interface PaperDescriptor<Type extends PaperType> {
  /** Its table, and its name in the history. */
  type: Type;
  table: StatusTable<PaperState<Type>, PaperAct<Type>>;
}

/** A paper that is signed seat by seat, on versions. */
export interface SignedPaper<Type extends SignedPaperType> extends PaperDescriptor<Type> {
  /** Move by which a side completes its part. */
  filled: Record<PaperSide, PaperStepTo<Type>>;
  steps: {
    opened: PaperStepTo<Type>;
    /** The act is that of the signature: by code, or filed by the school. */
    signed_by_one: Pick<PaperStepTo<Type>, 'to'>;
    signed_by_all: Pick<PaperStepTo<Type>, 'to'>;
    refused: PaperStepTo<Type>;
    taken_back: PaperStepTo<Type>;
    objected: PaperStepTo<Type>;
    /** Starts from `signed`; null where the seal does not change the state. */
    sealed: PaperStepTo<Type> | null;
  };
  /** The school may go on after a warning of a guard; the paper keeps the reasons that the school writes. */
  hasConfirmations: boolean;
  /** What follows the last signature: the placement is signed, the official form is awaited, or paper and days are changed. */
  afterLastSignature: 'sign_placement' | 'await_form' | 'apply_amendment';
}

/** Codes of the error messages that each type has its own of. */
interface PaperErrors {
  hostFirst: string;
  fieldMissing: string;
  outForSignature: string;
  notReady: string;
  moved: string;
}

/** A paper as it stood at one moment. */
export interface PaperStanding<Type extends PlacementPaperType> {
  parts: PaperParts<Type>;
  days: { startOn: CivilDate; endOn: CivilDate };
}

/** The paper of a placement. */
export interface PaperOfPlacement<Type extends PlacementPaperType> extends SignedPaper<Type> {
  amendment: AmendmentOf<Type>;
  /** State in which the paper begins. */
  first: PaperState<Type>;
  /** States in which parts can change. */
  drafting: readonly PaperState<Type>[];
  over: readonly PaperState<Type>[];
  /** All parties, in the order of the form. */
  parties: readonly PaperParty<Type>[];
  partyOf: PartyOfSides<Type>;
  /** States in which each side may write its part. In later states it requests changes first, so that the other sides are told. */
  writable: Record<PaperSide | 'student', readonly PaperState<Type>[]>;
  changesRequested: PaperStepTo<Type>;
  cancelled: PaperStepTo<Type>;
  /** Columns that are reset when an objection to a filed signature voids the paper. */
  clearedByObjection: Record<string, null | number | boolean>;
  errors: PaperErrors;
}

/** One kind of placement paper: what only this kind says. */
export interface KindOfPaper<Type extends PlacementPaperType> extends PaperOfPlacement<Type> {
  kind: KindOf<Type>;
  /** As letters call it, within a sentence. */
  noun: Record<Locale, string>;
  /** Of the French noun. */
  gender: 'feminine' | 'masculine';
  /** As the paper is called in its amendments, in French without an article. */
  name: string;
  /** On top of the paper. */
  title: string;
  /** Seats, as the paper names them; a role that has none is left out. */
  seats: Partial<Record<SignatoryRole, string>>;
}

/** An amendment. */
export interface AmendmentPaper<Type extends AmendmentType> extends SignedPaper<Type> {
  /** States in which it is neither signed, refused nor withdrawn. A paper has one such amendment at most. */
  open: readonly PaperState<Type>[];
  /** Changes days or state of the placement, beside the parts of the paper. */
  movesPlace(changes: ChangesOf<Type>): boolean;
  /** Returns the paper with the changes of the amendment. */
  amend(standing: PaperStanding<AmendedType<Type>>, changes: ChangesOf<Type>): PaperStanding<AmendedType<Type>>;
}

/** One kind of agreement. */
export interface KindOfAgreement extends KindOfPaper<'agreement'> {
  /** A stage of L124-1; a period of observation has rules of its own (L4153-1 of the Code du travail). */
  isStageOfLaw: boolean;
  /** First article of the paper. */
  object: string;
  /** Title of the article about what the student does. */
  activities: string;
  /** Clauses that the law fixes for this kind, whatever the parties write. */
  clauses: FixedClauses;
}

/** Sentences in French, each a paragraph of its article. */
export interface FixedClauses {
  status: readonly string[];
  /** Working time and rest of a student of age; those of minors are the same for all kinds. */
  workingTime: readonly string[];
  allowance: readonly string[];
  absences: readonly string[];
  benefits: readonly string[];
  rights: readonly string[];
  safety: readonly string[];
}
