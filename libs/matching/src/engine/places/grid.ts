import { OFFER_KINDS } from '@seve/domain';
import type { Arena } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { NOBODY } from '../memory/slots.js';

/** Grid over metropolitan France in cells of about 10 km; places outside belong to the cells at the edge. */
const SOUTH = 41;
const WEST = -5.5;
const LATITUDE_STEP = 0.09;
const LONGITUDE_STEP = 0.14;
export const ROWS = 117;
const COLUMNS = 112;
const NOWHERE = ROWS * COLUMNS;
const CELLS = NOWHERE + 1;

const EARTH_KM = 6371;
const DEGREES = 180 / Math.PI;
/** Margin in kilometres added to cells, because distances are rounded to the metre. */
const MARGIN_KM = 0.05;

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(value)));
const rowOf = (latitude: number) => clamp((latitude - SOUTH) / LATITUDE_STEP, ROWS);
const columnOf = (longitude: number) => clamp((longitude - WEST) / LONGITUDE_STEP, COLUMNS);

export interface Position {
  latitude: number;
  longitude: number;
}

export const cellOf = (position: Position | null): number =>
  position ? rowOf(position.latitude) * COLUMNS + columnOf(position.longitude) : NOWHERE;

/** Returns the half width, in degrees of longitude, of a circle; half the globe near the poles. */
function longitudesAround(latitude: number, angle: number): number {
  const ratio = Math.sin(angle) / Math.cos(latitude / DEGREES);
  return ratio < 1 ? Math.asin(ratio) * DEGREES : 180;
}

/** Kinds as bits (0 for a slot that is never searched) and cell. */
export interface Buckets {
  kinds: number;
  cell: number;
}

export const NO_BUCKETS: Buckets = { kinds: 0, cell: 0 };

/** Slots by kind of offer, then by cell. Those added since the last sorting are in a tail that every search reads. */
export class Grid {
  /** Sorted slots; `NOBODY` where a slot was removed. */
  slots = this.arena.cells('i32', 0);
  private starts = this.arena.cells('i32', OFFER_KINDS.length * CELLS + 1);
  readonly tail: number[] = [];
  /** Pairs of first and end of the last search. */
  readonly ranges: number[] = [];

  constructor(private readonly arena: Arena) {}

  sort(active: readonly number[], kindsOf: (slot: number) => number, cell: (slot: number) => number): void {
    const starts = this.starts.fill(0);
    const eachBucket = (visit: (bucket: number, slot: number) => void) => {
      for (const slot of active)
        for (let kind = 0; kind < OFFER_KINDS.length; kind += 1) {
          if ((kindsOf(slot) & (1 << kind)) !== 0) visit(kind * CELLS + cell(slot), slot);
        }
    };
    eachBucket((bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
    for (let bucket = 1; bucket < starts.length; bucket += 1) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const count = starts[starts.length - 1] ?? 0;
    if (count > this.slots.length) this.slots = this.arena.grown('i32', this.slots, roomier(count));
    const next = starts.slice();
    eachBucket((bucket, slot) => {
      const place = next[bucket] ?? 0;
      this.slots[place] = slot;
      next[bucket] = place + 1;
    });
    this.tail.length = 0;
  }

  /** Moves a slot to the tail if its buckets have changed. */
  move(slot: number, before: Buckets, after: Buckets): void {
    if (before.kinds === after.kinds && before.cell === after.cell) return;
    if (before.kinds !== 0) this.remove(slot, before.kinds, before.cell);
    if (after.kinds !== 0) this.tail.push(slot);
  }

  image() {
    const { slots, starts, tail } = this;
    return { slots, starts, tail };
  }

  restore(image: ReturnType<Grid['image']>): void {
    Object.assign(this, image);
  }

  private remove(slot: number, kinds: number, cell: number): void {
    const place = this.tail.indexOf(slot);
    if (place >= 0) {
      this.tail[place] = this.tail.at(-1) ?? 0;
      this.tail.pop();
      return;
    }
    for (let kind = 0; kind < OFFER_KINDS.length; kind += 1) {
      if ((kinds & (1 << kind)) === 0) continue;
      const bucket = kind * CELLS + cell;
      const at = this.slots.subarray(this.starts[bucket] ?? 0, this.starts[bucket + 1] ?? 0).indexOf(slot);
      if (at >= 0) this.slots[(this.starts[bucket] ?? 0) + at] = NOBODY;
    }
  }

  /** Finds the ranges of slots of that kind that may be within the radius; all slots without a position. */
  findAround(kind: number, position: Position, radiusKm: number): void {
    const { latitude, longitude } = position;
    const angle = (radiusKm + MARGIN_KM) / EARTH_KM;
    const [south, north] = [latitude - angle * DEGREES, latitude + angle * DEGREES];
    const half = longitudesAround(Math.min(89.9, Math.max(Math.abs(south), Math.abs(north))), angle);
    const isWhole = half >= 180 || longitude - half < -180 || longitude + half > 180;
    const [west, east] = isWhole ? [0, COLUMNS - 1] : [columnOf(longitude - half), columnOf(longitude + half)];
    for (let row = rowOf(south); row <= rowOf(north); row += 1) {
      this.found(kind * CELLS + row * COLUMNS + west, kind * CELLS + row * COLUMNS + east);
    }
  }

  findNowhere(kind: number): void {
    this.found(kind * CELLS + NOWHERE, kind * CELLS + NOWHERE);
  }

  findAll(kind: number): void {
    this.found(kind * CELLS, kind * CELLS + NOWHERE);
  }

  private found(firstBucket: number, lastBucket: number): void {
    const [first, end] = [this.starts[firstBucket] ?? 0, this.starts[lastBucket + 1] ?? 0];
    if (first < end) this.ranges.push(first, end);
  }
}
