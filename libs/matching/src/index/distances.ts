import { distanceMetresBetween } from '../place.js';
import type { Vocabulary } from './vocabulary.js';

const UNKNOWN = -1;

/** Metres from one place to the others, each computed once for as long as the place stays the same. */
export class Distances {
  private from = -1;
  private metres = new Int32Array(0);

  constructor(private readonly words: Vocabulary) {}

  start(from: number): void {
    const count = this.words.places.values.length;
    if (from === this.from && count <= this.metres.length) return;
    this.from = from;
    if (count > this.metres.length) this.metres = new Int32Array(count + (count >> 1));
    this.metres.fill(UNKNOWN);
  }

  to(place: number): number {
    const known = this.metres[place] ?? UNKNOWN;
    return known === UNKNOWN ? this.learn(place) : known;
  }

  private learn(place: number): number {
    const metres = distanceMetresBetween(this.words.places.valueOf(this.from), this.words.places.valueOf(place));
    this.metres[place] = metres;
    return metres;
  }
}
