import { FULL } from '../criteria/criterion.js';
import type { Batch } from './batch.js';
import { NOT_APPLYING } from './class-table.js';
import type { IndexState } from './index-state.js';

/** Sector, size and pay, in equal shares of what can be compared. */
export function wishesColumn(batch: Batch, { students, offers }: IndexState): void {
  const { sectors, sizes } = students.columns;
  const { sector, size, pay } = offers.columns;
  const { length, offer: itsOffer, student: itsStudent, wishes } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const wishedSectors = sectors[student] ?? 0;
    const ownSector = sector[offer] ?? 0;
    const wishedSizes = sizes[student] ?? 0;
    const ownSize = size[offer] ?? 0;
    const paid = pay[offer] ?? 0;
    const sum =
      ((wishedSectors & ownSector) === 0 ? 0 : FULL) + ((wishedSizes & ownSize) === 0 ? 0 : FULL) + (paid === NOT_APPLYING ? 0 : paid);
    const known =
      (wishedSectors !== 0 && ownSector !== 0 ? 1 : 0) + (wishedSizes !== 0 && ownSize !== 0 ? 1 : 0) + (paid === NOT_APPLYING ? 0 : 1);
    wishes[pair] = known === 0 ? NOT_APPLYING : Math.floor(sum / known);
  }
}
