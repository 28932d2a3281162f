import { offerMatchRows, type PublishedVersion, publishedPrint, publishedVersions } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type KnownOffer, knownOffer } from '@seve/matching';
import type { DataSource, EntityManager } from 'typeorm';
import { type MarkedLaw, markedLaw } from '../../core/law/current-law.js';

/** Time in ms for which a change by another process may go unnoticed. */
const KEPT_MS = 500;

/** Number of offers per statement: one for all offers of a large campus would exceed the statement timeout. */
const AT_ONCE = 5_000;

interface ReadOffer {
  version: number;
  /** Null for an offer too incomplete for matching. */
  offer: KnownOffer | null;
}

/** Offers online as last read. Every change of a column that matching reads raises the version of the offer. */
interface Read {
  /** Day and law used for the read; another day or law rereads all offers. */
  readonly ground: string;
  readonly print: string;
  readonly byId: ReadonlyMap<string, ReadOffer>;
  readonly offers: readonly KnownOffer[];
}

interface Kept {
  today: CivilDate;
  until: number;
  read: Promise<Read>;
}

const kept = new WeakMap<DataSource, Kept>();
const watched = new WeakSet<DataSource>();

/** Expires the cache after every commit of this process. */
function watch(dataSource: DataSource): void {
  if (watched.has(dataSource)) return;
  watched.add(dataSource);
  const expire = () => {
    const known = kept.get(dataSource);
    if (known) known.until = 0;
  };
  dataSource.subscribers.push({ afterTransactionCommit: expire });
}

/** Returns every offer online in the form used by matching, equal for all students. Rereads only offers whose version has changed. */
export async function publishedOffers({ dataSource }: EntityManager, today: CivilDate): Promise<readonly KnownOffer[]> {
  watch(dataSource);
  const known = kept.get(dataSource);
  if (known && known.today === today && known.until > performance.now()) return (await known.read).offers;
  const read = readAgain(dataSource.manager, today, known?.read);
  kept.set(dataSource, { today, until: performance.now() + KEPT_MS, read });
  read.catch(() => kept.delete(dataSource));
  return (await read).offers;
}

async function readAgain(manager: EntityManager, today: CivilDate, before: Promise<Read> | undefined): Promise<Read> {
  const [print, law, last] = await Promise.all([publishedPrint(manager), markedLaw(manager), before?.catch(() => undefined)]);
  const ground = JSON.stringify([today, law.fedAt]);
  const same = last?.ground === ground ? last : undefined;
  if (same?.print === print) return same;
  const versions = await publishedVersions(manager);
  const known = same?.byId ?? new Map<string, ReadOffer>();
  const changed = versions.filter(({ id, version }) => known.get(id)?.version !== version);
  const byId = new Map([...known, ...(await readChanged(manager, changed, { today, law }))]);
  return { ground, print, ...onLine(versions, byId) };
}

async function readChanged(
  manager: EntityManager,
  changed: readonly PublishedVersion[],
  { today, law }: { today: CivilDate; law: MarkedLaw },
): Promise<Map<string, ReadOffer>> {
  const read = new Map<string, ReadOffer>();
  for (let from = 0; from < changed.length; from += AT_ONCE) {
    const ids = changed.slice(from, from + AT_ONCE).map(({ id }) => id);
    for (const row of await offerMatchRows(manager, ids)) {
      read.set(row.id, { version: row.version, offer: knownOffer(row, today, law.tables) });
    }
  }
  return read;
}

function onLine(versions: readonly PublishedVersion[], all: Read['byId']): Pick<Read, 'byId' | 'offers'> {
  const byId = new Map(
    versions.flatMap(({ id }) => {
      const known = all.get(id);
      return known ? [[id, known] as const] : [];
    }),
  );
  const offers = [...byId.values()].flatMap(({ offer }) => (offer?.facts.published ? [offer] : []));
  return { byId, offers };
}
