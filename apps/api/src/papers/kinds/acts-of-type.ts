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
  /** Parts that a look keeps, to tell later changes. */
  seen(parts: Standing<Own>['parts']): object;
  /** Columns of a remark about who wrote it. */
  authorOf(by: Actor): object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  noneDue: string;
  /** How the host is asked again when it renews its link; null where it has nothing to do. */
  renewal(manager: EntityManager, own: Pick<Own, 'id' | 'state'>): Promise<{ isAmendment?: boolean } | null>;
  /** States by step of a list. */
  listSteps: Readonly<Record<string, readonly Own['state'][]>>;
  turnOf(state: Own['state'], isHostDone: boolean): string | null;
  isLate(row: LineRow<Own>, today: CivilDate): boolean;
  /** Fields that lines of its lists alone have. */
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
  /** First and last day on which one may take effect. */
  effectiveDays(row: Own, motives: AmendmentTo<Own>['motives']): readonly [string, string];
  /** Days of the paper as all had signed it first. */
  firstDays(row: Own, amendments: readonly AmendmentTo<Own>[]): Days;
  /** Columns of a new amendment. */
  columns(row: Own): object;
  /** Columns that void a validation. */
  unvalidated: object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: Days & Pick<Own, 'kind'>, today: CivilDate): void;
  /** Changes that stay when the school saves its own. */
  keptBySchool(changes: AmendmentTo<Own>['changes']): object;
  /** The part of the host as it is stored. */
  ofHost(motives: AmendmentTo<Own>['motives'], content: object): object;
  /** Fields of its view for all readers, and for the school alone. */
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
  /** Whether a teacher has to validate the amendment first. */
  isValidationDue(amendment: AmendmentTo<Own>): boolean;
  /** Whether the document shows the logo of the school. */
  hasLogo: boolean;
  judge(manager: EntityManager, row: Own, today: CivilDate, amended: Amended<Own> | null): Promise<Judged>;
  /** Findings that keep it from being signed. */
  barring(judged: Judged, kept: Agreement['confirmations']): { reason: LegalReason }[];
  findings(judged: Judged, locale: Locale): object[];
  seats(written: PaperWritten<Own, Judged>): readonly SignatoryFacts[];
  /** Number: null for a preview. */
  document(manager: EntityManager, written: PaperWritten<Own, Judged> & { number: number | null }): Promise<PaperDocument>;
}
