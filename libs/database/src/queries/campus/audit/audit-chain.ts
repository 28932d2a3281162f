import { createHash } from 'node:crypto';
import { type DataSource, type EntityManager, Raw } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditCheck, AuditSeal } from '../../../entities/audit.entities.js';

const SEALED_AT_ONCE = 1_000;
const CHECKED_AT_ONCE = 5_000;
const LOCK = `hashtext('audit chain')`;
/** Maximum delay in seconds between the time of an entry and its commit, within which the chain may be out of order. */
const LAG_SECONDS = 3_600;
const LAG = `interval '${LAG_SECONDS} seconds'`;
/** Hash before the first entry. */
const ORIGIN = '0'.repeat(64);

/** Every field of an entry, in a fixed order. */
const FIELDS = [
  ...['entry.id', 'entry.act', 'entry.entity_type', 'entry.entity_id', 'entry.code', 'entry.actor_account_id', 'entry.actor_role'],
  ...['entry.session_id', 'entry.address_hash', 'entry.school_id', 'entry.company_id'],
  `to_char(entry.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
];
const WORDS = `array[${FIELDS.map((field) => `coalesce(${field}::text, '')`).join(', ')}] as words`;

const hashOf = (before: string, words: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([before, ...words]))
    .digest('hex');

interface End {
  number: bigint;
  hash: string;
}

interface Beginning extends End {
  /** Latest day on which a closed entry may have been sealed; null without a closing. */
  closedUntil: string | null;
}

/** A head of the chain as stored outside the database. */
export interface KnownHead {
  number: string;
  hash: string;
  /** Day on which it was stored. */
  day?: string;
}

/** `changed`: a seal does not match; `cut`: a stored head is missing or differs; `order`: an entry is older than one before it. */
export type ChainFault = 'changed' | 'cut' | 'order';

/** Start of the chain: the last closed month. Raw: a month closes a year after its end; its last entry is sealed on the next day at the latest. */
async function beginning(manager: EntityManager): Promise<Beginning> {
  const [closing] = await manager.query<{ last_number: string; hash: string; until: string }[]>(
    `select last_number, hash,
       (least((month + interval '1 month')::date, (now() at time zone 'Europe/Paris' - interval '1 year')::date) + 1)::text as until
     from audit_closing order by last_number desc limit 1`,
  );
  return closing
    ? { number: BigInt(closing.last_number), hash: closing.hash, closedUntil: closing.until }
    : { number: 0n, hash: ORIGIN, closedUntil: null };
}

/**
 * Whether a head was stored later than any entry of the closed months, which means that the closing removed entries younger than a year.
 */
const isClosedTooSoon = ({ number, closedUntil }: Beginning, head: KnownHead): boolean =>
  closedUntil !== null && head.day !== undefined && BigInt(head.number) < number && head.day > closedUntil;

async function end(manager: EntityManager): Promise<End> {
  const [last] = await manager.query<{ number: string; hash: string }[]>(
    'select number, hash from audit_seal order by number desc limit 1',
  );
  return last ? { number: BigInt(last.number), hash: last.hash } : beginning(manager);
}

/**
 * Appends committed entries to the chain; of concurrent processes, one does it. Returns the number of sealed entries. Raw: an advisory lock
 * and an anti-join. Only entries up to an hour older than the latest sealed one are searched, because an entry commits within seconds.
 */
export async function sealAudit(dataSource: DataSource): Promise<number> {
  let sealed = 0;
  for (let count = SEALED_AT_ONCE; count === SEALED_AT_ONCE; sealed += count) count = await dataSource.transaction(sealNext);
  return sealed;
}

async function sealNext(manager: EntityManager): Promise<number> {
  const [lock] = await manager.query<{ taken: boolean }[]>(`select pg_try_advisory_xact_lock(${LOCK}) as taken`);
  if (!lock?.taken) return 0;
  const open = await manager.query<{ id: string; words: string[] }[]>(
    `select entry.id, ${WORDS} from audit_entry entry
     where entry.created_at > coalesce((select newest.created_at from audit_seal join audit_entry newest on newest.id = entry_id order by number desc limit 1) - ${LAG}, '-infinity')
       and not exists (select 1 from audit_seal where entry_id = entry.id)
     order by entry.created_at, entry.id limit $1`,
    [SEALED_AT_ONCE],
  );
  if (open.length === 0) return 0;
  let { number, hash } = await end(manager);
  const seals = open.map(({ id, words }) => {
    number += 1n;
    hash = hashOf(hash, words);
    return { number: number.toString(), entryId: id, hash };
  });
  await manager.insert(AuditSeal, seals);
  return seals.length;
}

/** Returns the current head of the chain; null for an empty chain. */
export async function auditHead(manager: EntityManager): Promise<KnownHead | null> {
  const { number, hash } = await end(manager);
  return number === 0n ? null : { number: number.toString(), hash };
}

/** Returns whether the chain contains a stored head. Of a head in closed months only the day can be verified. */
export async function holdsHead(manager: EntityManager, head: KnownHead): Promise<boolean> {
  const { number, hash } = head;
  const start = await beginning(manager);
  if (BigInt(number) < start.number) return !isClosedTooSoon(start, head);
  if (BigInt(number) === start.number) return start.hash === hash;
  return manager.existsBy(AuditSeal, { number, hash });
}

export interface ChainState {
  entries: number;
  /** Number of the first seal that does not match its predecessor, entry, count, time or a stored head; null for an intact chain. */
  brokenAt: string | null;
  fault: ChainFault | null;
  /** The last seal; null for an empty or broken chain. */
  head: KnownHead | null;
}

interface SealRow {
  number: string;
  hash: string;
  words: string[] | null;
  /** Time of the entry in seconds; null if the entry was deleted. */
  at: number | null;
}

const sealRows = (manager: EntityManager, after: bigint): Promise<SealRow[]> =>
  manager.query<SealRow[]>(
    `select seal.number, seal.hash, extract(epoch from entry.created_at)::float8 as at,
       case when entry.id is not null then ${WORDS.replace(' as words', '')} end as words
     from audit_seal seal left join audit_entry entry on entry.id = seal.entry_id
     where seal.number > $1 order by seal.number limit $2`,
    [after.toString(), CHECKED_AT_ONCE],
  );

/** Returns whether an entry was inserted with a time before sealed entries, so that no seal will ever cover it. */
async function hasSlippedIn(manager: EntityManager): Promise<boolean> {
  const [found] = await manager.query<{ slipped: boolean }[]>(
    `select exists (select 1 from audit_entry entry
       where entry.created_at <= (select max(newest.created_at) from (select entry_id from audit_seal order by number desc limit ${SEALED_AT_ONCE}) last join audit_entry newest on newest.id = last.entry_id) - ${LAG}
       and not exists (select 1 from audit_seal where entry_id = entry.id)) as slipped`,
  );
  return found?.slipped ?? false;
}

/** Returns the fault of a seal; null for none. `newest`: latest time of the previous rows. */
function faultOf({ number, hash, words, at }: SealRow, before: End, newest: number, known: ReadonlyMap<string, string>): ChainFault | null {
  if (words === null || BigInt(number) !== before.number + 1n || hash !== hashOf(before.hash, words)) return 'changed';
  if ((known.get(number) ?? hash) !== hash) return 'cut';
  return at !== null && newest - at > LAG_SECONDS ? 'order' : null;
}

/** Verifies the whole chain and the stored heads. Raw: an array of every field of an entry as text. */
export async function checkAudit(manager: EntityManager, kept: readonly KnownHead[] = []): Promise<ChainState> {
  // Of two stored heads with one number, the first counts.
  const known = new Map(kept.toReversed().map(({ number, hash }) => [number, hash]));
  const start = await beginning(manager);
  let last: End = start;
  let entries = 0;
  let newest = Number.NEGATIVE_INFINITY;
  const broken = (fault: ChainFault): ChainState => ({ entries, brokenAt: (last.number + 1n).toString(), fault, head: null });
  if ((known.get(start.number.toString()) ?? start.hash) !== start.hash) return broken('cut');
  if (kept.some((head) => isClosedTooSoon(start, head))) return broken('cut');
  for (let rows = await sealRows(manager, last.number); rows.length > 0; rows = await sealRows(manager, last.number)) {
    for (const row of rows) {
      const fault = faultOf(row, last, newest, known);
      if (fault !== null) return broken(fault);
      last = { number: BigInt(row.number), hash: row.hash };
      newest = Math.max(newest, row.at ?? newest);
      entries += 1;
    }
  }
  if (kept.some(({ number }) => BigInt(number) > last.number)) return broken('cut');
  if (await hasSlippedIn(manager)) return broken('order');
  const head = last.number === 0n ? null : { number: last.number.toString(), hash: last.hash };
  return { entries, brokenAt: null, fault: null, head };
}

/** Stores the result of a check for the coordination's screen. */
export const noteAuditCheck = async (manager: EntityManager, { entries, brokenAt }: ChainState): Promise<void> => {
  await manager.insert(AuditCheck, { id: uuid(), entries, brokenAt });
};

/** Closes every month whose entries are all older than a year. Returns how many entries were deleted. Raw: calls a function of the owner. */
export async function closeAuditMonths(manager: EntityManager): Promise<number> {
  const months = await manager.query<{ month: string }[]>(
    `select month::date::text as month from (
       select generate_series(date_trunc('month', min(created_at) at time zone 'Europe/Paris'), (now() - interval '1 year') at time zone 'Europe/Paris' - interval '1 month', interval '1 month') as month
       from audit_entry) months
     where not exists (select 1 from audit_closing where audit_closing.month = months.month::date) order by 1`,
  );
  let deleted = 0;
  for (const { month } of months) {
    const [closed] = await manager.query<{ deleted: number }[]>('select close_audit_month($1) as deleted', [month]);
    deleted += closed?.deleted ?? 0;
  }
  return deleted;
}

/** Returns the latest check; null before the first. Ignores checks in the future, left by a clock that was set back. */
export const lastAuditCheck = (manager: EntityManager): Promise<AuditCheck | null> =>
  manager.findOne(AuditCheck, { where: { checkedAt: Raw((at) => `${at} <= now()`) }, order: { checkedAt: 'DESC' } });
