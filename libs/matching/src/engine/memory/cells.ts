import type { Arena, Cells, Form } from './arena.js';

export type Spec = Readonly<Record<string, Form>>;
export type Columns<S extends Spec> = { [Name in keyof S]: Cells<S[Name]> };

export function columns<S extends Spec>(arena: Arena, spec: S): Columns<S> {
  return Object.fromEntries(Object.entries(spec).map(([name, form]) => [name, arena.cells(form, 0)])) as Columns<S>;
}

export function grownColumns<S extends Spec>(arena: Arena, spec: S, old: Columns<S>, count: number): Columns<S> {
  return Object.fromEntries(Object.entries(spec).map(([name, form]) => [name, arena.grown(form, old[name] as Cells, count)])) as Columns<S>;
}

/** Returns `needed` plus a sixteenth; more would waste memory. */
export const roomier = (needed: number): number => needed + Math.max(64, needed >> 4);
