import { publishedOfferMatchRows } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { type KnownOffer, knownOffer } from '@seve/matching';
import type { DataSource, EntityManager } from 'typeorm';
import { currentLaw } from '../law/current-law.js';

/** How long a change made by another process may go unseen. */
const KEPT_MS = 500;

interface Kept {
  today: CivilDate;
  until: number;
  offers: Promise<readonly KnownOffer[]>;
}

const kept = new WeakMap<DataSource, Kept>();
const watched = new WeakSet<DataSource>();

/** Whatever this process commits is read at once. */
function watch(dataSource: DataSource): void {
  if (watched.has(dataSource)) return;
  watched.add(dataSource);
  dataSource.subscribers.push({ afterTransactionCommit: () => void kept.delete(dataSource) });
}

/** Every offer on line as matching reads it: the same for all students, so that it is read once for the requests of a moment. */
export function publishedOffers({ dataSource }: EntityManager, today: CivilDate): Promise<readonly KnownOffer[]> {
  watch(dataSource);
  const known = kept.get(dataSource);
  if (known && known.today === today && known.until > performance.now()) return known.offers;
  const offers = read(dataSource.manager, today);
  kept.set(dataSource, { today, until: performance.now() + KEPT_MS, offers });
  offers.catch(() => kept.delete(dataSource));
  return offers;
}

async function read(manager: EntityManager, today: CivilDate): Promise<KnownOffer[]> {
  const [rows, law] = await Promise.all([publishedOfferMatchRows(manager), currentLaw(manager)]);
  return rows.flatMap((row) => knownOffer(row, today, law) ?? []).filter(({ facts }) => facts.published);
}
