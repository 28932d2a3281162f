import * as law from '../rules.js';
import { both, day, finite, listOf, nullable, optional, record, text, whole } from './checks.js';
import { check, guarded } from './guarded.js';
import * as shape from './shapes.js';

const { TABLES, cents, minutes, range, stage, weeklyMinutes } = shape;
const anyCents = whole(-1_000_000_000_000, 1_000_000_000_000);
const days = whole(-100_000, 100_000);
const year = whole(1900, 2199);

export const addDays = guarded(law.addDays, ['day', day], ['days', days]);
export const addMonths = guarded(law.addMonths, ['day', day], ['months', whole(-3_600, 3_600)]);
export const daysBetween = guarded(law.daysBetween, ['from', day], ['to', day]);
export const weekday = guarded(law.weekday, ['day', day]);
export const monthOf = guarded(law.monthOf, ['day', day]);
export const firstOfMonth = guarded(law.firstOfMonth, ['day', day]);
export const lastOfMonth = guarded(law.lastOfMonth, ['day', day]);
export const eachDay = guarded(law.eachDay, ['from', day], ['to', day]);
export const mondayOf = guarded(law.mondayOf, ['day', day]);
export const sundayOf = guarded(law.sundayOf, ['monday', day]);
export const civilWeeks = guarded(law.civilWeeks, ['from', day], ['to', day]);
export const easterOf = guarded(law.easterOf, ['year', year]);
export const holidaysOf = guarded(law.holidaysOf, ['year', year]);
export const isHoliday = guarded(law.isHoliday, ['day', day]);
export const isWithin = guarded(law.isWithin, ['day', day], ['range', range]);
export const isWorkingDay = guarded(law.isWorkingDay, ['day', day], ['calendar', shape.calendar]);
export const workingDays = guarded(law.workingDays, ['from', day], ['to', day], ['calendar', shape.calendar]);
export const addWorkingDays = guarded(law.addWorkingDays, ['day', day], ['count', whole(0, 1_000)], ['calendar', shape.workedCalendar]);
export const schoolHolidaysIn = guarded(law.schoolHolidaysIn, ['', range]);
export const schoolYearAt = guarded(law.schoolYearAt, ['day', day]);
export const daysOfSchoolYear = guarded(law.daysOfSchoolYear, ['year', year]);
export const schoolYearWords = guarded(law.schoolYearWords, ['year', year]);
export const minutesBySchoolYear = guarded(law.minutesBySchoolYear, ['', stage]);
export const hostHours = guarded(law.hostHours, ['stages', listOf(stage)], ['doneMinutes', optional(minutes)]);
export const weekOf = guarded(law.weekOf, ['minutesADay', whole(0, 1_440)], ['weekdays', listOf(whole(1, 7))]);
export const evenWeekOf = guarded(law.evenWeekOf, ['weeklyMinutes', weeklyMinutes]);
export const stageOfWeeks = guarded(law.stageOfWeeks, ['from', day], ['weeks', whole(1, 1_040)], ['weeklyMinutes', weeklyMinutes]);
export const minutesOn = guarded(law.minutesOn, ['', stage], ['day', day]);
export const presenceOf = guarded(law.presenceOf, ['', stage]);
export const sharedDays = guarded(law.sharedDays, ['stages', listOf(both(stage, record({ id: text })))]);
export const readWeek = guarded(law.readWeek, ['text', text]);
export const writeWeek = guarded(law.writeWeek, ['week', listOf(whole(0, 1_440), 7)]);
export const readClosures = guarded(law.readClosures, ['text', text]);
export const writeClosures = guarded(law.writeClosures, ['closures', listOf(range)]);

export const levelOfDiplomaCode = guarded(law.levelOfDiplomaCode, ['code', text]);
export const toIdcc = guarded(law.toIdcc, ['typed', text]);
export const toNaf = guarded(law.toNaf, ['typed', text]);
export const nafOn = guarded(law.nafOn, ['typed', text], ['day', day], TABLES);
export const nafVersionOn = guarded(law.nafVersionOn, ['day', day], TABLES);
export const nafsOn = guarded(law.nafsOn, ['codes', record({ naf: nullable(text), naf2025: nullable(text) })], ['day', day], TABLES);
export const formatNaf = guarded(law.formatNaf, ['code', text]);
export const isNafOutdated = guarded(law.isNafOutdated, ['naf', record({ code: text, version: text })], ['day', day], TABLES);
export const toRncp = guarded(law.toRncp, ['typed', text]);
export const sirenOf = guarded(law.sirenOf, ['siret', text]);
export const formatSiret = guarded(law.formatSiret, ['siret', text]);
export const compactSiret = guarded(law.compactSiret, ['typed', text]);

export const eurosIn = guarded(law.eurosIn, ['cents', anyCents]);
export const dayIn = guarded(law.dayIn, ['date', day]);
export const percentIn = guarded(law.percentIn, ['percent', finite]);
export const hoursIn = guarded(law.hoursIn, ['minutes', minutes]);
export const smicMonth = guarded(law.smicMonth, ['hourCents', cents]);
export const hourlyCeiling = guarded(law.hourlyCeiling, ['monthlyEuros', cents]);

export function lookUp<T>(table: law.DatedTable<T>, onDay: law.CivilDate): law.Looked<T> {
  check(
    [table, onDay],
    [
      ['table', shape.table],
      ['day', day],
    ],
  );
  return law.lookUp(table, onDay);
}

export function rowInForce<T>(table: law.DatedTable<T>, onDay: law.CivilDate): law.RowInForce<T> | null {
  check(
    [table, onDay],
    [
      ['table', shape.table],
      ['day', day],
    ],
  );
  return law.rowInForce(table, onDay);
}

export function latest<T>(table: law.DatedTable<T>): law.DatedRow<T> {
  check([table], [['table', shape.table]]);
  return law.latest(table);
}

export function turnsOf<T>(table: law.DatedTable<T>): ReturnType<typeof law.turnsOf<T>> {
  check([table], [['table', shape.table]]);
  return law.turnsOf(table);
}

export const lawParameter = guarded(law.lawParameter, ['name', text]);
export const fieldsOf = guarded(law.fieldsOf, ['shape', shape.valueShape], ['path', optional(text)]);
export const checkRow = guarded(law.checkRow, ['row', record({})], ['path', optional(text)]);
export const fedLaw = guarded(law.fedLaw, ['rows', listOf(record({}))], TABLES);
export const withRows = guarded(law.withRows, TABLES, ['rows', listOf(record({}))]);
