import { InvalidTransition } from './errors.js';
import type { Role } from './role.js';

/** One way into a status: the act, the statuses it starts from, and the roles that may do it. */
export interface StatusRule<Status extends string, Act extends string = string> {
  act: Act;
  from: readonly Status[];
  by: readonly Role[];
}

/** `table[next]` lists every way into `next`. */
export type StatusTable<Status extends string, Act extends string = string> = Record<Status, readonly StatusRule<Status, Act>[]>;

const rulesInto = <Status extends string, Act extends string>(
  table: StatusTable<Status, Act>,
  current: Status,
  next: Status,
  role: Role,
): StatusRule<Status, Act>[] => table[next].filter((rule) => rule.from.includes(current) && rule.by.includes(role));

export function canMove<Status extends string>(table: StatusTable<Status>, current: Status, next: Status, role: Role): boolean {
  return rulesInto(table, current, next, role).length > 0;
}

/** Returns `next`. @param act required when several acts lead there. @throws InvalidTransition when the table does not allow it. */
export function move<Status extends string, Act extends string>(
  table: StatusTable<Status, Act>,
  current: Status,
  next: Status,
  role: Role,
  act?: NoInfer<Act>,
): Status {
  const isAllowed = rulesInto(table, current, next, role).some((rule) => act === undefined || rule.act === act);
  if (!isAllowed) throw new InvalidTransition('status.not-allowed', { from: current, to: next });
  return next;
}

/** Returns the act by which this role moves to `next`: the first if there are several, null for none. */
export const actOf = <Status extends string, Act extends string>(
  table: StatusTable<Status, Act>,
  current: Status,
  next: Status,
  role: Role,
): Act | null => rulesInto(table, current, next, role)[0]?.act ?? null;

/** Returns every act that the table allows this role; guards are not evaluated. */
export function nextActs<Status extends string, Act extends string>(table: StatusTable<Status, Act>, current: Status, role: Role): Act[] {
  const rules = Object.values<readonly StatusRule<Status, Act>[]>(table).flat();
  return [...new Set(rules.filter(({ from, by }) => from.includes(current) && by.includes(role)).map(({ act }) => act))];
}

/** Returns the status to which an act of this role leads; null if it is not allowed. An undoing act can lead to several. */
export function endOf<Status extends string, Act extends string>(
  table: StatusTable<Status, Act>,
  current: Status,
  act: NoInfer<Act>,
  role: Role,
): Status | null {
  const ends = Object.keys(table) as Status[];
  return ends.find((next) => rulesInto(table, current, next, role).some((rule) => rule.act === act)) ?? null;
}
