import type { IndexState } from '../index-state.js';
import { KERNEL } from './kernel.binary.js';
import { rulesFor } from './rules.js';
import type { Scratch } from './scratch.js';

/**
 * Effects of matches on lists: entering both sides' lists, entering the own list only, or leaving the others' lists. Numbers as in
 * ../../kernel/top-lists.ts.
 */
export const ACTS = { enter: 0, refill: 1, leave: 2 } as const;

/** Exports of ../../kernel/index.ts; parameters are slots, counts and addresses. */
export interface Kernel {
  moveStudent(act: number, student: number, slots: number, ranges: number, tail: number, scratch: number): void;
  moveOffer(act: number, offer: number, slots: number, ranges: number, tail: number, scratch: number): void;
  /** Returns the metres from the centre of the scratch. */
  metresTo(place: number, scratch: number): number;
  rateStudent(student: number, count: number, scratch: number): number;
  rateOffer(offer: number, count: number, scratch: number): number;
  runStudent(student: number, slots: number, ranges: number, scratch: number, run: number): void;
  finishOffer(offer: number, parts: number, count: number, keys: number): void;
}

let compiled: WebAssembly.Module | null = null;

export function kernelOn(state: IndexState, scratch: Scratch): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory: state.arena.memory }, rules: rulesFor(state, scratch) });
  return exports as unknown as Kernel;
}
