import type { IndexState } from '../index-state.js';
import type { Cells } from '../memory/arena.js';

/** Dates and gates of the grid's offers in its order, by which most students are excluded: see ../../kernel/days.ts. */
export interface GridDays {
  from: Cells<'i16'>;
  to: Cells<'i16'>;
  span: Cells<'i16'>;
  gates: Cells<'u16'>;
}

const FAR = 32_000;
/** Padding at the end, because eight entries are read at once. */
const BEYOND = 8;

export function gridDays({ arena, day, offerGrid, offers }: IndexState): GridDays {
  const { slots } = offerGrid;
  const { records } = offers;
  const count = slots.length + BEYOND;
  const days: GridDays = {
    from: arena.cells('i16', count),
    to: arena.cells('i16', count),
    span: arena.cells('i16', count),
    gates: arena.cells('u16', count),
  };
  const dayOf = (index: number) => Math.min(index - day, FAR);
  slots.forEach((offer, at) => {
    days.from[at] = dayOf(records.read(offer, 'from'));
    days.to[at] = dayOf(records.read(offer, 'to'));
    days.span[at] = Math.max(0, records.read(offer, 'weeks') * 7 - 1);
    days.gates[at] = records.read(offer, 'gate');
  });
  return days;
}
