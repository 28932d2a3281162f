import { isSameMailbox } from '../../people/contact/mailbox.js';

/** A person named in a part, by the names of its fields; the first one is the name. */
const PEOPLE: readonly (readonly [name: string, ...others: string[]])[] = [
  ['tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone'],
  ['referentName', 'referentEmail', 'referentPhone'],
  [
    'masterName',
    'masterJob',
    'masterEmail',
    'masterDiploma',
    'masterBirthDate',
    'masterLevel',
    'masterHasDiploma',
    'masterPracticeMonths',
    'masterIsEligible',
  ],
  [
    ...(['secondMasterName', 'secondMasterJob', 'secondMasterEmail', 'secondMasterDiploma', 'secondMasterBirthDate'] as const),
    ...(['secondMasterLevel', 'secondMasterHasDiploma', 'secondMasterPracticeMonths', 'secondMasterIsEligible'] as const),
  ],
];

const written = (value: unknown): string => (typeof value === 'string' ? value.trim().toLocaleLowerCase('fr') : '');

/** Whether the changes name another person than the part does. */
const isReplaced = (part: Record<string, unknown>, changes: Record<string, unknown>, name: string): boolean =>
  written(changes[name]) !== '' && written(part[name]) !== '' && written(changes[name]) !== written(part[name]);

/** The part without what it says of people whom the changes replace: job, address and telephone belong to who leaves. */
export function withoutReplaced<Part extends object>(part: Part, changes: object | undefined): Part {
  const [before, next] = [{ ...part } as Record<string, unknown>, { ...changes } as Record<string, unknown>];
  const left = PEOPLE.flatMap((fields) => (isReplaced(before, next, fields[0]) ? fields : []));
  return Object.fromEntries(Object.entries(before).filter(([field]) => !left.includes(field))) as Part;
}

/** Capacity of a person who can be replaced by an amendment. */
export const REPLACED_CAPACITIES = ['tutor', 'master', 'referent'] as const;
export type ReplacedCapacity = (typeof REPLACED_CAPACITIES)[number];

const NAMED: readonly { party: string; prefix: string; capacity: ReplacedCapacity }[] = [
  { party: 'host', prefix: 'tutor', capacity: 'tutor' },
  { party: 'school', prefix: 'referent', capacity: 'referent' },
  { party: 'employer', prefix: 'master', capacity: 'master' },
  { party: 'employer', prefix: 'secondMaster', capacity: 'master' },
];

/** A person whom an amendment has replaced. */
export interface ReplacedPerson {
  capacity: ReplacedCapacity;
  name: string;
  email: string;
  /** Who takes over; null for nobody. */
  nextName: string | null;
}

/** People with an address whom the later parts no longer name in their capacity. */
export function replacedPeople(before: object, after: object): ReplacedPerson[] {
  const textIn = (parts: object, party: string, field: string): string => {
    const value = (parts as Record<string, Record<string, unknown> | undefined>)[party]?.[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  return NAMED.flatMap(({ party, prefix, capacity }) => {
    const [name, email] = [textIn(before, party, `${prefix}Name`), textIn(before, party, `${prefix}Email`)];
    const still = NAMED.filter((one) => one.party === party && one.capacity === capacity).map((one) =>
      textIn(after, party, `${one.prefix}Email`),
    );
    if (email === '' || still.some((address) => isSameMailbox(address, email))) return [];
    return [{ capacity, name, email, nextName: textIn(after, party, `${prefix}Name`) || null }];
  });
}
