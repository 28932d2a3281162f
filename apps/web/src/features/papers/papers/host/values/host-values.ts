import type { HostPartDto } from '@seve/api-client';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { answeredHazards, type HazardsValues, hazardsValues } from '../../../../../ui/fields/hazards-answer.js';
import { answersOf, answerValues, type HostAnswerValues } from '../../../../../ui/host-answers/answer-values.js';
import { NO_TIMETABLE, type TimetableDraft, timetableDraft, timetableOf } from '../../timetable/timetable-draft.js';

type Allowance = NonNullable<HostPartDto['allowance']>;

/** The part of a host as it is typed. */
export interface HostValues extends Record<HostText, string>, HazardsValues, HostAnswerValues {
  timetable: TimetableDraft;
  /** Empty until it is answered. */
  isPaid: '' | 'no' | 'yes';
  payCents: number | '';
  payUnit: Allowance['unit'];
  hasPower: boolean;
  isNoJob: boolean;
  /** ISO code of two letters; empty for France. */
  country: string;
}

/** Has the paths of the request, so that faults from the api find their fields. */
export interface HostFormValues {
  content: HostValues;
}

export type HostField = keyof HostPartDto;

/** Left out where the host does not know them. */
const INSURER: readonly HostText[] = ['liabilityInsurer', 'liabilityPolicy'];

const TEXTS = Object.keys(HOST_TEXTS) as HostText[];

export function hostValues(content: HostPartDto): HostValues {
  const { timetable, hazards = null, allowance, hasPower = false, isNoJob = false, country = '' } = content;
  return {
    ...(Object.fromEntries(TEXTS.map((name) => [name, content[name] ?? ''])) as Record<HostText, string>),
    timetable: timetable ? timetableDraft(timetable) : NO_TIMETABLE,
    ...hazardsValues(hazards),
    isPaid: allowance === undefined ? '' : allowance === null ? 'no' : 'yes',
    payCents: allowance?.cents ?? '',
    payUnit: allowance?.unit ?? 'hour',
    ...{ hasPower, isNoJob, country },
    ...answerValues(content),
  };
}

export interface TypedPart {
  content: HostPartDto;
  /** Fields that are not complete enough to be sent; they keep their saved value. */
  held: HostField[];
}

/** Returns the content to send. A field without a value is left out. */
export function partOf(values: HostValues): TypedPart {
  const isKnown = (name: HostText) => !INSURER.includes(name) || !values.notKnown.includes('insurer');
  const texts = TEXTS.flatMap((name) => (values[name].trim() === '' || !isKnown(name) ? [] : [[name, values[name]] as const]));
  const timetable = timetableOf(values.timetable);
  const allowance = allowanceOf(values);
  const hazards = answeredHazards(values);
  const content: HostPartDto = {
    ...Object.fromEntries(texts),
    ...(timetable && { timetable: timetable as HostPartDto['timetable'] }),
    ...(hazards !== null && { hazards }),
    ...(allowance !== undefined && { allowance: allowance === 'held' ? null : allowance }),
    ...(values.hasPower && { hasPower: true }),
    ...(values.isNoJob && { isNoJob: true }),
    ...(values.country !== '' && { country: values.country }),
    ...answersOf(values),
  };
  if (allowance === 'held') delete content.allowance;
  const held: HostField[] = [
    ...(timetable === null ? ['timetable' as const] : []),
    ...(allowance === 'held' ? ['allowance' as const] : []),
  ];
  return { content, held };
}

function allowanceOf({ isPaid, payCents, payUnit }: HostValues): Allowance | null | undefined | 'held' {
  if (isPaid === '') return undefined;
  if (isPaid === 'no') return null;
  return payCents === '' ? 'held' : { cents: payCents, unit: payUnit };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Returns a part whose `fields` have their values of `saved`. */
export function keepSaved(content: HostPartDto, saved: HostPartDto, fields: readonly HostField[]): HostPartDto {
  const kept = Object.fromEntries(fields.flatMap((field) => (saved[field] === undefined ? [] : [[field, saved[field]] as const])));
  const others = Object.entries(content).filter(([field]) => !fields.includes(field as HostField));
  return { ...Object.fromEntries(others), ...kept };
}

/** Returns the part that another person saved, with the fields that were typed here since `base`. */
export function mergedPart(mine: HostPartDto, base: HostPartDto, theirs: HostPartDto): HostPartDto {
  const names = new Set([...Object.keys(mine), ...Object.keys(base)] as HostField[]);
  const typed = [...names].filter((name) => !isSame(mine[name], base[name]));
  return keepSaved(theirs, mine, typed);
}

/** Returns the field of a path: `timetable` for "content.timetable.days.1.0". */
export const fieldOfPath = (path: string): HostField | null => {
  const [, field] = path.split('.');
  return path.startsWith('content.') && field ? (field as HostField) : null;
};
