import { EXCEPTIONS_UP_TO_35, EXCEPTIONS_WITHOUT_LIMIT } from '../apprenticeship/age/late-start.js';
import { contractFaults } from '../apprenticeship/contract/contract-faults.js';
import { APPRENTICE_COURSES } from '../apprenticeship/contract/contract-year.js';
import type { ApprenticeContract } from '../apprenticeship/pay/pay-period.js';
import { POST_KINDS } from '../post-kinds.js';
import { LAW_TABLES } from '../tables/law-tables.js';
import {
  both,
  type Check,
  day,
  fail,
  finite,
  flag,
  idcc,
  isRecord,
  listOf,
  nullable,
  oneOf,
  optional,
  ordered,
  record,
  text,
  under,
  whole,
} from './checks.js';
import type { Parameter } from './guarded.js';

export const cents = whole(0, 1_000_000_000);
export const minutes = whole(0, 10_000_000);
export const weeklyMinutes = whole(0, 10_080);
export const people = whole(0, 10_000_000);
export const count = whole(0, 100_000);

export const kind = oneOf(POST_KINDS);

const isTable = (value: unknown) => isRecord(value) && Array.isArray(value.rows) && value.rows.length > 0;
const isTables = (value: unknown) => isTable(value) || (isRecord(value) && Object.values(value).every(isTable));

/** Checks that all tables are given, or none for the shipped ones. */
const tables: Check = (value, path) => {
  if (value === undefined || value === LAW_TABLES) return;
  for (const name of Object.keys(LAW_TABLES)) {
    if (!isRecord(value) || !isTables(value[name])) fail(under(path, name), 'a table of dated rows');
  }
};
export const TABLES: Parameter = ['tables', tables];
export const table = record({ name: text, rows: listOf(record({ validFrom: day })), knownUntil: nullable(day) });

export const range = both(record({ from: day, to: day }), ordered);
export const period = both(record({ from: day, to: nullable(day) }), ordered);
export const stage = both(
  record({
    from: day,
    to: day,
    week: listOf(whole(0, 1_440), 7),
    closures: optional(listOf(range)),
    worksHolidays: optional(flag),
  }),
  ordered,
);
export const headcount = record({ monthEnd: people, meanHundredths: nullable(whole(0, 1_000_000_000)) });
export const pfmpOrder = record({ smallLimit: whole(0, 5), percent: whole(0, 20) });
export { idcc };

/** Checks that the start is not after the end. */
export const forward: Check = (value, path) => {
  if (isRecord(value) && Number(value.to) < Number(value.from)) fail(under(path, 'to'), 'a minute from the first on');
};

export const minuteOfDay = whole(0, 2_880);
const span = both(record({ from: minuteOfDay, to: minuteOfDay }), forward);
/** Checks days of work with their spans. */
export const schedule = listOf(record({ day, spans: listOf(span) }));

export const calendar = optional(record({ weekdays: optional(listOf(whole(1, 7))), closures: optional(listOf(range)) }));

const dates = {
  birthDate: day,
  start: day,
  end: day,
  course: oneOf(APPRENTICE_COURSES),
  cycleYears: whole(1, 3),
  yearsDone: whole(0, 2),
  initialEnd: optional(day),
};
/** Checks the form of a contract's dates, lawful or not. */
export const contractDates = record(dates);

const possible: Check = (value) => {
  // Runs only if each field is valid.
  const [found] = contractFaults(value as ApprenticeContract);
  if (found) fail(found.field, `dates and years that make a contract (${found.fault})`);
};

export const contractCourse = record({
  start: day,
  end: day,
  course: dates.course,
  cycleYears: dates.cycleYears,
  yearsDone: dates.yearsDone,
  disabled: flag,
});
export const contract = both(
  record({
    ...dates,
    disabled: flag,
    signedOn: optional(day),
    weeklyMinutes,
    idcc: nullable(idcc),
    smcCents: nullable(cents),
    previousCents: nullable(cents),
  }),
  possible,
);
export const concludedContract = record({
  birthDate: day,
  start: day,
  end: day,
  course: dates.course,
  disabled: flag,
  signedOn: optional(day),
  initialEnd: optional(day),
});

export const lateException: Check = (value, path) => {
  if (!isRecord(value)) fail(path, 'an object with ground');
  oneOf([...EXCEPTIONS_WITHOUT_LIMIT, ...EXCEPTIONS_UP_TO_35])(value.ground, under(path, 'ground'));
  if ((EXCEPTIONS_UP_TO_35 as readonly unknown[]).includes(value.ground)) day(value.previousEnd, under(path, 'previousEnd'));
};

const declaration = record({ hazards: listOf(text), declaredOn: day });
const papers = {
  employerDeclarations: listOf(declaration),
  schoolDeclarations: listOf(declaration),
  fitnessNoticeOn: nullable(day),
};
export const derogationQuestion = record({ ...papers, birthDate: day, firstDay: day, lastDay: day, hazards: listOf(text) });
const minor = {
  ...papers,
  kind,
  birthDate: day,
  firstDay: day,
  lastDay: nullable(day),
  hazards: listOf(text),
  isVocational: flag,
  isThroughSchool: optional(flag),
};
export const minorQuestion = record(minor);
export const legalQuestion = record({
  ...minor,
  lowerSecondaryFinished: flag,
  legalExceptions: listOf(text),
  minAge: nullable(whole(0, 120)),
});

export const offer = record({
  kind,
  title: text,
  description: text,
  rhythm: optional(nullable(text)),
  drivingLicenceReason: optional(nullable(text)),
  questions: optional(listOf(text)),
  seats: count,
  startFrom: nullable(day),
  startTo: nullable(day),
  durationWeeks: nullable(whole(0, 1_040)),
  weeklyMinutes: nullable(weeklyMinutes),
  payCents: nullable(cents),
  payMaxCents: nullable(cents),
  payUnit: nullable(oneOf(['hour', 'month'])),
  minAge: nullable(whole(0, 120)),
  hazards: nullable(listOf(text)),
});
export const finding = record({ rule: text, path: text, numbers: isFindingNumbers });

function isFindingNumbers(value: unknown, path: string): void {
  if (!isRecord(value)) fail(path, 'numbers by name');
  for (const [key, one] of Object.entries(value)) if (typeof one !== 'string') finite(one, under(path, key));
}
export const offerCheck = record({ refused: listOf(finding), warned: listOf(finding) });
/** Checks that a calendar has at least one working day. */
export const workedCalendar: Check = (value, path) => {
  calendar(value, path);
  if (isRecord(value) && Array.isArray(value.weekdays) && value.weekdays.length === 0) fail(under(path, 'weekdays'), 'at least one day');
};

export const valueShape: Check = (value, path) => {
  record({ kind: oneOf(['amount', 'group']) })(value, path);
  if (!isRecord(value)) return;
  if (value.kind === 'amount') record({ least: finite, most: finite })(value, path);
  else
    listOf((field, at) => (Array.isArray(field) ? valueShape(field[1], at) : fail(at, 'a key and its shape')))(
      value.fields,
      under(path, 'fields'),
    );
};
