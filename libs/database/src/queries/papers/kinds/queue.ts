import {
  AMENDABLE_CONTRACT_STATES,
  AMENDMENT_PAPERS,
  type CivilDate,
  CONTRACT_OPEN_STATES,
  CONTRACT_TO_FILE_STATES,
  HOLDING_AMENDMENT_STATES,
  isAgreementLate,
  isContractLate,
  type PaperState,
  PLACEMENT_PAPERS,
  type PlacementPaperType,
  SIGNED_STATES,
  UNSIGNED_STATES,
} from '@seve/domain';
import { oneOf } from '../../../one-of.js';

/** What a queue of papers asks the database in the words of one type. */
export interface PaperQueue<Type extends PlacementPaperType> {
  /** States in which an amendment can be under way. */
  amendable: readonly PaperState<Type>[];
  /** SQL: the amendment waits for an act. */
  amendmentActs: string;
  /** SQL: counts papers with such an amendment. */
  amending(isAmending: string): { count: string; join: string };
  /** Neither signed or registered nor over. */
  open: readonly PaperState<Type>[];
  /** SQL of what makes one late, beside its state and first day. */
  lateBy: Partial<Record<'filedOn', string>>;
  isLate(row: { state: PaperState<Type>; startOn: CivilDate; filedOn: CivilDate | null }, today: CivilDate): boolean;
  /** Seats of the side of the host. */
  hostSeats: readonly string[];
  /** Waits to be sent to the OPCO. */
  toFile: readonly PaperState<Type>[];
  /** SQL: an amendment waits to be sent to the OPCO, beside its `paper`; null where none is sent. */
  amendmentToSend: string | null;
}

const openIn = (type: PlacementPaperType, alias: string) =>
  oneOf(`${alias}.state`, AMENDMENT_PAPERS[PLACEMENT_PAPERS[type].amendment].open);

/** SQL: the contract asks that its signed amendment is sent to the OPCO (D6224-5). */
const isToSend = (contract: string) =>
  `${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and amendment.filed_on is null and ${contract}.kind = 'apprenticeship'`;

export const PAPER_QUEUES: { [Type in PlacementPaperType]: PaperQueue<Type> } = {
  agreement: {
    amendable: SIGNED_STATES,
    amendmentActs: openIn('agreement', 'amendment'),
    // One amendment of an agreement is under way at most: the join adds no rows.
    amending: () => ({
      count: 'count(under_way.id)::int',
      join: `left join amendment under_way on under_way.agreement_id = agreement.id and ${openIn('agreement', 'under_way')}`,
    }),
    open: UNSIGNED_STATES,
    lateBy: {},
    isLate: ({ state, startOn }, today) => isAgreementLate(state, startOn, today),
    hostSeats: ['host', 'tutor'],
    toFile: [],
    amendmentToSend: null,
  },
  contract: {
    amendable: AMENDABLE_CONTRACT_STATES,
    // An older amendment may still wait for the OPCO beside the one under way.
    amendmentActs: `(${openIn('contract', 'amendment')} or (${isToSend('contract')}))`,
    amending: (isAmending) => ({ count: `(count(*) filter (where ${isAmending}))::int`, join: '' }),
    open: CONTRACT_OPEN_STATES,
    lateBy: { filedOn: 'contract.filed_on::text' },
    isLate: isContractLate,
    hostSeats: ['host'],
    toFile: CONTRACT_TO_FILE_STATES,
    amendmentToSend: `${isToSend('paper')} and paper.state not in ('terminated', 'cancelled')`,
  },
};

/** SQL: the host has completed its part. */
export const isHostDone = (type: PlacementPaperType) =>
  `exists (select 1 from ${type}_part part where part.${type}_id = ${type}.id and part.party = '${PLACEMENT_PAPERS[type].partyOf.host}' and part.done_at is not null)`;

/** SQL: versions that are out or signed, with their seats; `isOf` says of which paper. */
export const seatsOnVersion = (isOf: string) =>
  `from signatory join paper_version version on version.id = signatory.version_id where ${isOf} and version.voided_at is null`;

/** SQL: of the paper itself, without its amendments. */
export const isOfPaper = (type: PlacementPaperType) =>
  `version.${type}_id = ${type}.id and version.${PLACEMENT_PAPERS[type].amendment}_id is null`;

/** SQL: a seat of the host is asked to sign. */
export const isHostAsked = (type: PlacementPaperType, isOf: string) =>
  `exists (select 1 ${seatsOnVersion(isOf)} and ${oneOf('signatory.role', PAPER_QUEUES[type].hostSeats)} and signatory.state in ('asked', 'opened'))`;
