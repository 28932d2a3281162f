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

/** What the api does for papers of one type alone. */
export interface ActsOfType<Own extends OwnPaper = OwnPaper, Judged = JudgedAgreement | JudgedContract> {
  /** Parts that the office of the school writes. */
  officeWrites: readonly WritingSide[];
  /** Of the parts, what a look keeps. */
  seen(parts: Standing<Own>['parts']): object;
  /** Columns of a remark about who wrote it. */
  authorOf(by: Actor): object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  noneDue: string;
  /** How the host is asked again by a new link; null where nothing waits for it. */
  renewal(manager: EntityManager, own: Pick<Own, 'id' | 'state'>): Promise<{ isAmendment?: boolean } | null>;
  /** States by step of a list. */
  listSteps: Readonly<Record<string, readonly Own['state'][]>>;
  turnOf(state: Own['state'], isHostDone: boolean): string | null;
  isLate(row: LineRow<Own>, today: CivilDate): boolean;
  /** What only its lines of lists say. */
  lineOf(row: LineRow<Own>): object;
  amendments: ActsOfAmendments<Own>;
  signing: ActsOfSigning<Own, Judged>;
}

interface ActsOfAmendments<Own extends OwnPaper> {
  /** State in which one begins that the host wants. */
  byHost: 'asked' | 'draft';
  /** The host too writes days. */
  hostMovesDays: boolean;
  possibleMotives(row: Own, today: CivilDate): readonly string[];
  noneDue: string;
  /** First and last day on which one may take effect. */
  effectiveDays(row: Own, motives: AmendmentTo<Own>['motives']): readonly [string, string];
  /** Days of the paper as all had signed it first. */
  firstDays(row: Own, amendments: readonly AmendmentTo<Own>[]): Days;
  /** Columns of a new amendment. */
  columns(row: Own): object;
  /** Columns by which a validation is void. */
  unvalidated: object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  /** Changes that stay when the school saves its own. */
  keptBySchool(changes: AmendmentTo<Own>['changes']): object;
  /** The part of the host as it is kept. */
  ofHost(motives: AmendmentTo<Own>['motives'], content: object): object;
  /** What its views say besides, to all and to the school. */
  view(amendment: AmendmentTo<Own>): object;
  schoolView(amendment: AmendmentTo<Own>): object;
}

export interface PaperWritten<Own extends OwnPaper = OwnPaper, Judged = JudgedAgreement | JudgedContract> {
  row: Own;
  parts: Standing<Own>['parts'];
  judged: Judged;
  /** Null for the paper itself. */
  amended: Amended<Own> | null;
  at: Date;
  today: CivilDate;
}

interface ActsOfSigning<Own extends OwnPaper, Judged> {
  /** State from which the paper is put to signature. */
  ready: string;
  /** A teacher validates the amendment first. */
  isValidationDue(amendment: AmendmentTo<Own>): boolean;
  /** The school's own logo is on it. */
  hasLogo: boolean;
  judge(manager: EntityManager, row: Own, today: CivilDate, amended: Amended<Own> | null): Promise<Judged>;
  /** Findings that keep it from being signed. */
  barring(judged: Judged, kept: Agreement['confirmations']): { reason: LegalReason }[];
  findings(judged: Judged, locale: Locale): object[];
  seats(written: PaperWritten<Own, Judged>): readonly SignatoryFacts[];
  /** Number: null for a preview. */
  document(manager: EntityManager, written: PaperWritten<Own, Judged> & { number: number | null }): Promise<PaperDocument>;
}
