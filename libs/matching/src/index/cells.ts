/** What a column holds; each lives in memory that threads may share. */
const FORMS = {
  u8: (count: number) => new Uint8Array(new SharedArrayBuffer(count)),
  u16: (count: number) => new Uint16Array(new SharedArrayBuffer(count * 2)),
  i16: (count: number) => new Int16Array(new SharedArrayBuffer(count * 2)),
  u32: (count: number) => new Uint32Array(new SharedArrayBuffer(count * 4)),
  i32: (count: number) => new Int32Array(new SharedArrayBuffer(count * 4)),
} as const;

export type Form = keyof typeof FORMS;
export type Cells<F extends Form = Form> = { u8: Uint8Array; u16: Uint16Array; i16: Int16Array; u32: Uint32Array; i32: Int32Array }[F];
export type Spec = Readonly<Record<string, Form>>;
export type Columns<S extends Spec> = { [Name in keyof S]: Cells<S[Name]> };

export const cells = <F extends Form>(form: F, count: number): Cells<F> => FORMS[form](count) as Cells<F>;

/** The same cells, with room for `count`. */
export function grown<F extends Form>(form: F, old: Cells<F>, count: number): Cells<F> {
  const larger = cells(form, count);
  larger.set(old);
  return larger;
}

export function columns<S extends Spec>(spec: S, count: number): Columns<S> {
  return Object.fromEntries(Object.entries(spec).map(([name, form]) => [name, cells(form, count)])) as Columns<S>;
}

export function grownColumns<S extends Spec>(spec: S, old: Columns<S>, count: number): Columns<S> {
  return Object.fromEntries(Object.entries(spec).map(([name, form]) => [name, grown(form, old[name] as Cells, count)])) as Columns<S>;
}

/** Room for at least `needed`, half as much again as before. */
export const roomier = (before: number, needed: number): number => Math.max(needed, before + (before >> 1), 64);
