import type { Actor, Agreement, AmendmentRow, PaperLineRow } from '@seve/database';
import type { CivilDate, Locale, PaperDocument, PaperSide, PaperStanding, SignatoryFacts } from '@seve/domain';
import type { LegalReason } from '@seve/law';
import type { EntityManager } from 'typeorm';
import type { Amended } from '../amendments/own-amendment.js';
import type { JudgedAgreement } from '../guards/judge-agreement.js';
import type { JudgedContract } from '../guards/judge-contract.js';
import type { OwnPaper } from '../own-paper.js';

export type WritingSide = PaperSide | 'student';
export type Standing<Own extends OwnPaper = OwnPaper> = PaperStanding<Own['type']>;
export type AmendmentTo<Own extends OwnPaper = OwnPaper> = Own extends unknown ? AmendmentRow<Own['type']> : never;
export type LineRow<Own extends OwnPaper = OwnPaper> = PaperLineRow<Own['type']>;
type Days = Standing['days'];

/** Behaviour of the api that differs by type of paper. */
export interface ActsOfType<Own extends OwnPaper = OwnPaper, Judged = JudgedAgreement | JudgedContract> {
  /** Sides whose parts the office of the school writes. */
  officeWrites: readonly WritingSide[];
  /** Returns the parts to store when a reader looks, so that later changes can be shown. */
  seen(parts: Standing<Own>['parts']): object;
  /** Returns the columns that store the author of a remark. */
  authorOf(by: Actor): object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  noneDue: string;
  /** Returns how to ask the host when it renews its link; null when it has nothing to do. */
  renewal(manager: EntityManager, own: Pick<Own, 'id' | 'state'>): Promise<{ isAmendment?: boolean } | null>;
  /** States shown in each step of a list. */
  listSteps: Readonly<Record<string, readonly Own['state'][]>>;
  turnOf(state: Own['state'], isHostDone: boolean): string | null;
  isLate(row: LineRow<Own>, today: CivilDate): boolean;
  /** Returns the fields of a list line that only this type has. */
  lineOf(row: LineRow<Own>): object;
  amendments: ActsOfAmendments<Own>;
  signing: ActsOfSigning<Own, Judged>;
}

interface ActsOfAmendments<Own extends OwnPaper> {
  /** First state of an amendment that the host begins. */
  byHost: 'asked' | 'draft';
  /** Whether the host writes days too. */
  hostMovesDays: boolean;
  possibleMotives(row: Own, today: CivilDate): readonly string[];
  noneDue: string;
  /** Returns the first and last day on which an amendment may take effect. */
  effectiveDays(row: Own, motives: AmendmentTo<Own>['motives']): readonly [string, string];
  /** Returns the days of the paper as first signed by all. */
  firstDays(row: Own, amendments: readonly AmendmentTo<Own>[]): Days;
  /** Columns of a new amendment. */
  columns(row: Own): object;
  /** Columns that void a validation. */
  unvalidated: object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  /** Returns the stored changes to keep when the school saves its own. */
  keptBySchool(changes: AmendmentTo<Own>['changes']): object;
  /** Returns the part of the host in the form stored. */
  ofHost(motives: AmendmentTo<Own>['motives'], content: object): object;
  /** Returns the fields specific to this type: `view` for all readers, `schoolView` for the school only. */
  view(amendment: AmendmentTo<Own>): object;
  schoolView(amendment: AmendmentTo<Own>): object;
}

export interface PaperWritten<Own extends OwnPaper = OwnPaper, Judged = JudgedAgreement | JudgedContract> {
  row: Own;
  parts: Standing<Own>['parts'];
  judged: Judged;
  /** Amendment written; null for the paper itself. */
  amended: Amended<Own> | null;
  at: Date;
  today: CivilDate;
}

interface ActsOfSigning<Own extends OwnPaper, Judged> {
  /** State in which signatures can be opened. */
  ready: string;
  /** Whether a teacher has to validate the amendment before signatures. */
  isValidationDue(amendment: AmendmentTo<Own>): boolean;
  /** Whether the document shows the logo of the school. */
  hasLogo: boolean;
  judge(manager: EntityManager, row: Own, today: CivilDate, amended: Amended<Own> | null): Promise<Judged>;
  /** Returns the judged paper with a seat for each person whom the amendment replaces, where such people sign papers of this type. */
  withReplaced(judged: Judged, amended: Amended<Own>): Judged;
  /** Returns the findings that prevent signatures. */
  barring(judged: Judged, kept: Agreement['confirmations']): { reason: LegalReason }[];
  findings(judged: Judged, locale: Locale): object[];
  seats(written: PaperWritten<Own, Judged>): readonly SignatoryFacts[];
  /** Returns the document; a null `number` makes a preview. */
  document(manager: EntityManager, written: PaperWritten<Own, Judged> & { number: number | null }): Promise<PaperDocument>;
}
