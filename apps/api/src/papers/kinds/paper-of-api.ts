import { type Actor, openAmendment, type PartRows } from '@seve/database';
import {
  type AgreementKind,
  type CivilDate,
  type ContractState,
  changedWords,
  InvalidInput,
  type Locale,
  type PaperOfPlacement,
  type PaperParts,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  requireDeclaredDays,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { OwnPaper } from '../own-paper.js';

export type WritingSide = 'host' | 'school' | 'student';

interface ChangedField {
  party: string;
  field: string;
  before: string | null;
  after: string | null;
}

/** What the routes of one type of paper do in their own way. */
interface ActsOfType {
  /** Parts that the office of the school writes. */
  officeWrites: readonly WritingSide[];
  /** Of the parts, what a look keeps. */
  seen(parts: PaperParts<PlacementPaperType>): object;
  changedWords(seen: object, parts: PaperParts<PlacementPaperType>, locale: Locale): ChangedField[];
  /** Columns of a remark about who wrote it. */
  authorOf(by: Actor): object;
  /** @throws InvalidInput for impossible days */
  requireDays(days: { kind: string; startOn: CivilDate; endOn: CivilDate }, today: CivilDate): void;
  noneDue: string;
  /** How the host is asked again by a new link; null where nothing waits for it. */
  renewal(manager: EntityManager, own: Pick<OwnPaper, 'id' | 'state'>): Promise<{ isAmendment?: boolean } | null>;
}

const AGREEMENT: ActsOfType = {
  officeWrites: ['school'],
  seen: ({ host, school }: PaperParts<'agreement'>) => ({ host, school }),
  changedWords: (seen: Parameters<typeof changedWords>[0], parts: PaperParts<'agreement'>, locale) => changedWords(seen, parts, locale),
  authorOf: ({ accountId, role }) => ({ authorAccountId: accountId, authorRole: role }),
  requireDays: (days, today) => requireDeclaredDays({ ...days, kind: days.kind as AgreementKind }, today),
  noneDue: 'agreement.none-due',
  async renewal(manager, { id, state }) {
    const isAmendment = (await openAmendment(manager, 'agreement', id))?.state === 'draft';
    return isAmendment || mayWrite('agreement', 'host', state) ? { isAmendment } : null;
  },
};

/** While a contract waits for its employer or for what the OPCO answers to it, and while an amendment may come. */
const RENEWED: readonly ContractState[] = ['preparing', 'changes_requested', 'signed', 'filed', 'incomplete', 'refused', 'registered'];

const CONTRACT: ActsOfType = {
  officeWrites: ['school', 'student'],
  seen: (parts) => parts,
  changedWords: (seen: Parameters<typeof changedWords>[0], parts: PaperParts<'contract'>, locale) => changedWords(seen, parts, locale),
  authorOf: ({ role }) => ({ authorRole: role }),
  requireDays({ startOn, endOn }) {
    if (endOn < startOn) throw new InvalidInput([{ path: 'endOn', code: 'contract.end-first' }]);
  },
  noneDue: 'contract.none-due',
  renewal: (_manager, { state }) => Promise.resolve(RENEWED.some((one) => one === state) ? {} : null),
};

type PaperOfApi = Omit<PaperOfPlacement<PlacementPaperType>, 'table'> & ActsOfType;

/** Descriptors of placement papers, each with what the api does in its own way. */
export const PAPERS_OF_API: Record<PlacementPaperType, PaperOfApi> = {
  agreement: { ...PLACEMENT_PAPERS.agreement, ...AGREEMENT },
  contract: { ...PLACEMENT_PAPERS.contract, ...CONTRACT },
};

export const mayWrite = (type: PlacementPaperType, side: WritingSide, state: string): boolean =>
  PAPERS_OF_API[type].writable[side].some((one) => one === state);

interface PartRow {
  version: number;
  doneAt: Date | null;
  content: object;
}

/** The part of a side. */
export function partOfSide(type: PlacementPaperType, parts: PartRows<PlacementPaperType>, side: WritingSide): PartRow {
  const part = Object.entries<PartRow>({ ...parts }).find(([party]) => party === PAPERS_OF_API[type].partyOf[side]);
  if (part === undefined) throw new Error(`no part of ${side}`);
  return part[1];
}
