import { initialOf, isNamed } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';

interface Named {
  firstName: string;
  lastName: string;
  /** Null on some rows of a roster: read as a minor whose file was never opened. */
  birthDate: CivilDate | null;
}

/** Name of a student as a host reads it: in full from 18 on or once the host and the school agree on a paper, else with an initial. */
export function nameForHost({ firstName, lastName, birthDate }: Named, hasPaper: boolean, today: CivilDate): string {
  const isFull = birthDate !== null && isNamed(birthDate, hasPaper, today);
  return `${firstName} ${isFull ? lastName : initialOf(lastName)}`;
}
