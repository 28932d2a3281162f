import {
  type CivilDate,
  guardianSeatAddress,
  type LinkFacts,
  linkStanding,
  PAPER_LINK_KINDS,
  type PaperLinkKind,
  type PlacementState,
  type SignatoryRole,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf, type SelectList } from '../../../rows.js';
import { HOST_STATUS } from '../../placements/host.js';
import { GUARDIANS, type PaperGuardian } from '../../school/roster/paper-guardians.js';
import { IS_FORMER, LINK_TABLES, type LinkTable, membershipsOf } from './link-tables.js';

/** A link about a student, with the facts of its standing. */
export interface PaperLink {
  kind: PaperLinkKind;
  id: string;
  /** Placement, agreement, contract, signatory or student. */
  subjectId: string;
  createdAt: Date;
  openedAt: Date | null;
  expiresAt: Date;
  /** Role of the seat for a signature link; null for other kinds. */
  role: SignatoryRole | null;
  facts: LinkFacts;
}

interface LinkRow extends Omit<PaperLink, 'kind' | 'facts'>, Omit<LinkFacts, 'placement' | 'student' | 'today'> {
  placementState: PlacementState | null;
  endOn: CivilDate | null;
  movedOn: CivilDate | null;
  birthDate: CivilDate | null;
  isErased: boolean;
  isEmancipated: boolean;
  /** Used for guardian seats only. */
  guardians: PaperGuardian[];
  seatName: string | null;
  isSeatCorrected: boolean;
  isSignedByCode: boolean;
  ownEmail: string | null;
}

/**
 * Whether every membership that the holder ever had here has ended, or went with the account of a removed member. False for an address
 * without membership.
 */
const formerMember = (table: LinkTable) => `(coalesce((select bool_and${IS_FORMER} ${membershipsOf(table)}), false)
  or ((${table.side}) in ('host', 'school') and ${table.account} is not null
    and not exists (select 1 from account kept where kept.id = ${table.account})))`;

/** SQL: the school has corrected the seat to its current address. */
const IS_SEAT_CORRECTED = `exists (select 1 from signature_event correction
  where correction.version_id = version.id and correction.signatory_id = signatory.id and correction.kind = 'address_corrected'
    and correction.evidence ->> 'to' = signatory.email)`;

const MOVED_AT = `(select max(change.created_at) from state_change change
  where change.entity_type = 'placement' and change.entity_id = placement.id and change.to_state = placement.state)`;
const inParis = (at: string) => `(${at} at time zone 'Europe/Paris')::date::text`;
/** An amendment about an early end is signed after it: the days of grace of its links begin with their letters. */
const MOVED_OR_SENT_AT = `greatest(${MOVED_AT}, link.created_at)`;

function columnsOf(kind: PaperLinkKind): SelectList<LinkRow> {
  const table = LINK_TABLES[kind];
  const [ofPlacement, ofSignature] = [kind !== 'guardian', kind === 'signature'];
  const isSamePerson = table.person.map((column) => `newer.${column} = link.${column}`).join(' and ');
  const only = (is: boolean, sql: string, otherwise = 'null') => (is ? sql : otherwise);
  return {
    ...{ id: 'link.id', subjectId: `link.${table.subject}`, createdAt: 'link.created_at', openedAt: 'link.opened_at' },
    ...{ expiresAt: 'link.expires_at', isRevoked: 'link.revoked_at is not null', isExpired: 'link.expires_at <= now()' },
    isReplaced: `exists (select 1 from ${table.table} newer
      where ${isSamePerson} and newer.created_at > link.created_at and newer.opened_at is not null)`,
    ...{ side: table.side, sentTo: table.sentTo, counts: table.counts, paper: table.paper },
    isFormerMember: formerMember(table),
    companyStatus: only(ofPlacement, HOST_STATUS),
    placementState: only(ofPlacement, 'placement.state'),
    endOn: only(ofPlacement, 'placement.end_on::text'),
    movedOn: only(ofPlacement, inParis(ofSignature ? MOVED_OR_SENT_AT : MOVED_AT)),
    isVersionVoid: only(ofSignature, 'version.voided_at is not null', 'false'),
    seat: only(ofSignature, 'signatory.state'),
    role: only(ofSignature, 'signatory.role'),
    guardians: only(ofSignature, GUARDIANS, `'[]'::json`),
    seatName: only(ofSignature, 'signatory.name'),
    isSeatCorrected: only(ofSignature, IS_SEAT_CORRECTED, 'false'),
    isSignedByCode: only(ofSignature, `signatory.method is not distinct from 'code'`, 'false'),
    ...{ birthDate: 'student.birth_date::text', isErased: 'student.erased_at is not null' },
    ...{ isEmancipated: 'student.emancipated_on is not null', ownEmail: only(!ofPlacement, 'own.email') },
  };
}

function linkOf(kind: PaperLinkKind, row: LinkRow, today: CivilDate): PaperLink {
  const { id, subjectId, createdAt, openedAt, expiresAt, role, placementState, endOn, movedOn, ...others } = row;
  const { birthDate, isErased, isEmancipated, ownEmail, guardians, seatName, isSeatCorrected, isSignedByCode, ...facts } = others;
  const { counts: email } = facts;
  const seat = { name: seatName ?? '', email, isCorrected: isSeatCorrected, isSignedByCode, birthDate, isEmancipated, guardians };
  // Links sent before the address was kept went to the address of the seat.
  const ofGuardian = role === 'guardian' ? { counts: guardianSeatAddress(seat, today), sentTo: facts.sentTo ?? email } : {};
  return {
    ...{ kind, id, subjectId, createdAt, openedAt, expiresAt, role },
    facts: {
      ...{ ...facts, ...ofGuardian, today },
      placement: placementState === null ? null : { state: placementState, endOn, movedOn },
      student: { birthDate, isErased, isEmancipated, ownEmail },
    },
  };
}

/** Raw: one text for every kind of link. */
async function find(
  manager: EntityManager,
  kind: PaperLinkKind,
  today: CivilDate,
  scope: string,
  value: string | readonly string[],
  table = LINK_TABLES[kind].table,
): Promise<PaperLink[]> {
  const from = `from ${table} link ${LINK_TABLES[kind].joins} where ${scope} order by link.created_at desc, link.id desc`;
  return (await rowsOf<LinkRow>(manager, columnsOf(kind), from, [value])).map((row) => linkOf(kind, row, today));
}

/** The link of a token, open or ended; null for an unknown token. */
export const linkOfToken = async (
  manager: EntityManager,
  kind: PaperLinkKind,
  tokenHash: string,
  today: CivilDate,
): Promise<PaperLink | null> => (await find(manager, kind, today, 'link.token_hash = $1', tokenHash))[0] ?? null;

/** SQL: each seat as if a link were sent to it now. */
const SEATS = `(select id, id as signatory_id, email, null::timestamptz as opened_at, null::timestamptz as revoked_at,
  'infinity'::timestamptz as created_at, 'infinity'::timestamptz as expires_at from signatory)`;

/**
 * Of these seats, those whose holders have standing. Checked before a link is sent and for accounts that sign without one. The days of
 * the placement, which end a link, do not end an asked signature.
 */
export async function seatsInStanding(manager: EntityManager, signatoryIds: readonly string[], today: CivilDate): Promise<Set<string>> {
  if (signatoryIds.length === 0) return new Set();
  const links = await find(manager, 'signature', today, 'signatory.id = any($1::uuid[])', signatoryIds, SEATS);
  return new Set(
    links.flatMap(({ subjectId, facts }) => (linkStanding('signature', { ...facts, placement: null }) === 'open' ? subjectId : [])),
  );
}

/** Every link about a placement and its papers, the newest of each kind first. */
export async function linksOfPlacement(manager: EntityManager, placementId: string, today: CivilDate): Promise<PaperLink[]> {
  const found: PaperLink[] = [];
  for (const kind of PAPER_LINK_KINDS)
    if (kind !== 'guardian') found.push(...(await find(manager, kind, today, 'placement.id = $1', placementId)));
  return found;
}

/** Records the first opening. Raw: one text for every kind. */
export async function keepOpened(manager: EntityManager, { kind, id }: PaperLink): Promise<void> {
  await manager.query(`update ${LINK_TABLES[kind].table} set opened_at = now() where id = $1 and opened_at is null`, [id]);
}

/** Ends by hand a link and every other link of the same person about the same subject. Raw: as the others. */
export async function revokeLink(manager: EntityManager, { kind, id }: Pick<PaperLink, 'kind' | 'id'>): Promise<void> {
  const { table, person } = LINK_TABLES[kind];
  const same = person.join(', ');
  await manager.query(
    `update ${table} set revoked_at = now() where revoked_at is null and (${same}) = (select ${same} from ${table} where id = $1)`,
    [id],
  );
}

/**
 * Whether the last link about this subject to this address was ended by hand, after which none is sent automatically. For signatures the seat
 * stores it. Raw: as the others.
 */
export async function isLastLinkEnded(
  manager: EntityManager,
  kind: Extract<PaperLinkKind, 'place' | 'agreement' | 'contract'>,
  { subjectId, address }: { subjectId: string; address: string },
): Promise<boolean> {
  const { table, subject } = LINK_TABLES[kind];
  const [last] = await manager.query<{ isEnded: boolean }[]>(
    `select revoked_at is not null as "isEnded" from ${table} where ${subject} = $1 and lower(email) = lower($2)
     order by created_at desc, id desc limit 1`,
    [subjectId, address],
  );
  return last?.isEnded ?? false;
}
