import { offerMatchRows, type PublishedVersion, publishedPrint, publishedVersions } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type KnownOffer, knownOffer } from '@seve/matching';
import type { DataSource, EntityManager } from 'typeorm';
import { type MarkedLaw, markedLaw } from '../../core/law/current-law.js';

/** How long a change made by another process may go unseen. */
const KEPT_MS = 500;

/** Offers read by one statement: all of a large campus at once would take longer than a statement may. */
const AT_ONCE = 5_000;

interface ReadOffer {
  version: number;
  /** Null where it says too little to be matched. */
  offer: KnownOffer | null;
}

/** Offers on line as they were last read; whatever matching reads of an offer raises its version. */
interface Read {
  /** Day and law that they were read with: another day reads all of them again. */
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

/** Whatever this process commits is looked for at once. */
function watch(dataSource: DataSource): void {
  if (watched.has(dataSource)) return;
  watched.add(dataSource);
  const expire = () => {
    const known = kept.get(dataSource);
    if (known) known.until = 0;
  };
  dataSource.subscribers.push({ afterTransactionCommit: expire });
}

/** Every offer on line as matching reads it: the same for all students. Only offers whose version has changed are read again. */
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
