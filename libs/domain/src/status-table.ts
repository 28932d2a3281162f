import { InvalidTransition } from './errors.js';
import type { Role } from './role.js';

/** What a status may be reached from, and by whom. */
export interface StatusRule<Status extends string> {
  from: readonly Status[];
  by: readonly Role[];
}

/** `table[next]` lists every way into `next`. Several rules where the roles differ by origin. */
export type StatusTable<Status extends string> = Record<Status, readonly StatusRule<Status>[]>;

export function canMove<Status extends string>(table: StatusTable<Status>, current: Status, next: Status, role: Role): boolean {
  return table[next].some((rule) => rule.from.includes(current) && rule.by.includes(role));
}

/** Returns `next`. @throws InvalidTransition when the table does not allow it. */
export function move<Status extends string>(table: StatusTable<Status>, current: Status, next: Status, role: Role): Status {
  if (!canMove(table, current, next, role)) throw new InvalidTransition('status.not-allowed', { from: current, to: next });
  return next;
}

/** Every status that this role may move to from here: the buttons to show. */
export function nextMoves<Status extends string>(table: StatusTable<Status>, current: Status, role: Role): Status[] {
  return (Object.keys(table) as Status[]).filter((next) => canMove(table, current, next, role));
}
