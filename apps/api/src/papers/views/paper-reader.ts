import { contentOf, lastRefusal, openRemarks, type PartRows, paperRef, partsOf, TABLES_BESIDE } from '@seve/database';
import {
  type CivilDate,
  CONTRACT_TEXTS,
  changedWords,
  dayInParis,
  HOST_TEXTS,
  isMinorFrom,
  isSchoolOfficeRole,
  isSchoolRole,
  type Locale,
  missingFields,
  type PlacementPaperType,
  type Role,
  type SignatoryRole,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import type { WritingSide } from '../kinds/acts-of-type.js';
import { mayWrite, PAPERS_OF_API, partOfSide } from '../kinds/paper-of-api.js';
import type { OwnPaper } from '../own-paper.js';
import type { PaperRefusal } from './paper-base.dto.js';

export interface PaperReader {
  role: Role;
  /** Id of the account; of the paper itself for readers by link. */
  readerId: string;
  locale: Locale;
  /** Sides whose part this reader writes. */
  writes: readonly WritingSide[];
}

interface Reading {
  manager: EntityManager;
  reader: PaperReader;
  today: CivilDate;
}

/** Views that differ by type of paper. */
export interface ViewsOfType<Own extends OwnPaper, Base> {
  /** Returns the fields for school and host. */
  base(row: Own, parts: PartRows<Own['type']>, reading: Reading): Promise<Base>;
  /** Returns the additional fields for the school. */
  ofSchool(row: Own, parts: PartRows<Own['type']>, reader: PaperReader): object;
  student(row: Own, parts: PartRows<Own['type']>, reading: Reading): Promise<object>;
}

export const readerOf = (
  { role, accountId: readerId }: Pick<Principal, 'role' | 'accountId'>,
  locale: Locale,
  writes: readonly WritingSide[],
): PaperReader => ({
  ...{ role, readerId, locale, writes },
});

/** Returns a reader of the school. Teachers read and remark; only the office writes. */
export const readerOfSchool = (by: Pick<Principal, 'role' | 'accountId'>, locale: Locale, writes: readonly WritingSide[]): PaperReader =>
  readerOf(by, locale, isSchoolOfficeRole(by.role) ? writes : []);

/** Fields by which a minor could reach a company without the school. */
export const CONTACTS_OF_HOST = Object.keys({ ...HOST_TEXTS, ...CONTRACT_TEXTS.employer }).filter((field) =>
  /(?:Email|Phone)$/.test(field),
);

export const studentFullName = ({ studentFirstName, studentLastName }: OwnPaper): string => `${studentFirstName} ${studentLastName}`;

/** Returns a part for this reader. */
export function viewOfPart(own: OwnPaper, side: WritingSide, parts: PartRows<PlacementPaperType>, { writes }: PaperReader) {
  const { partyOf } = PAPERS_OF_API[own.type];
  const { doneAt, version, content } = partOfSide(own.type, parts, side);
  const isWritable = writes.includes(side) && mayWrite(own.type, side, own.state);
  const unanswered = side === 'host' ? PAPERS_OF_API[own.type].unanswered(own, content) : [];
  const missing = [...missingFields(partyOf[side], content, own.kind, isMinorFrom(own)), ...unanswered];
  return { doneAt, version, missing, isWritable, content };
}

const OF_FAMILY: readonly SignatoryRole[] = ['student', 'guardian'];

/**
 * Returns who refused to sign the last version. The school reads all of it; the host neither the words of the student or guardian nor the
 * name of the guardian; the student the own words alone, and no name.
 */
export async function refusalFor(
  manager: EntityManager,
  { type, id }: OwnPaper,
  { role: reader }: PaperReader,
): Promise<PaperRefusal | null> {
  const refused = await lastRefusal(manager, paperRef(type, id));
  if (refused === null || refused.version.voidedAt === null) return null;
  const { role, name, refusalReason: reason } = refused;
  const on = dayInParis(refused.version.voidedAt);
  if (isSchoolRole(reader)) return { role, name, reason, on };
  if (reader === 'student') return { role, name: null, reason: role === 'student' ? reason : null, on };
  return { role, name: role === 'guardian' ? null : name, reason: OF_FAMILY.includes(role) ? null : reason, on };
}

/** Returns remarks not yet answered by their side. */
export async function waitingRemarks<Party>(manager: EntityManager, { id, type }: OwnPaper) {
  const remarks = await openRemarks(manager, type, id);
  return remarks.map(({ id: remarkId, party, field, text, authorRole, createdAt }) => ({
    ...{ id: remarkId, party: party as Party, field, text, by: authorRole, writtenAt: createdAt },
  }));
}

/** Returns the changes since the last look of this reader, in words. The first look is stored and returns none. */
export async function changesSince(
  manager: EntityManager,
  own: OwnPaper,
  { readerId, locale }: PaperReader,
  parts: PartRows<PlacementPaperType>,
) {
  const { look: table, foreignKey } = TABLES_BESIDE[own.type];
  const look = await manager.findOneBy(table, { [foreignKey]: own.id, readerId });
  if (look !== null) return changedWords<Record<string, object>>(look.seen as Record<string, object>, { ...contentOf(parts) }, locale);
  await keepLook(manager, own, readerId, parts);
  return [];
}

/** Stores the parts as last seen by this reader. */
export async function keepLook(
  manager: EntityManager,
  { id, type }: OwnPaper,
  readerId: string,
  parts?: PartRows<PlacementPaperType>,
): Promise<void> {
  const { look, foreignKey } = TABLES_BESIDE[type];
  const seen = PAPERS_OF_API[type].seen(contentOf(parts ?? (await partsOf<PlacementPaperType>(manager, type, id))));
  await manager.upsert(look, { [foreignKey]: id, readerId, seen, seenAt: new Date() }, [foreignKey, 'readerId']);
}
