import { addDays, dayInParis } from '@seve/domain';

/** As it is typed in a French form: jj/mm/aaaa. */
export function typedDay(inDays: number): string {
  const [year, month, day] = addDays(dayInParis(new Date()), inDays).split('-');
  return `${day}/${month}/${year}`;
}
