import { Scratch } from '../generated/layout';
import * as ask from '../ask';
import { NOT_APPLYING, UNKNOWN, world } from '../world';

/** Returns the rhythm by both calendars, else by the dates. `other`: number of the calendar that changes from pair to pair. */
@inline
export function rhythmOf(pair: i32, school: i32, company: i32, other: i32, scratch: Scratch): i32 {
  const value = school == 0 || company == 0 ? NOT_APPLYING : calendarValue(school, company, scratch.calendarRow + (other << 1));
  return value == NOT_APPLYING ? <i32>load<i16>(scratch.dates + (pair << 1)) : value;
}

/** Returns the value of a criterion, given by its number in `CLASS_CRITERIA`. `row`: cached values by the other side's number. */
@inline
export function classOf(criterion: i32, student: i32, offer: i32, row: usize, other: i32): i32 {
  const known = <i32>load<i16>(row + (other << 1));
  return known == UNKNOWN ? classValue(criterion, student, offer, row + (other << 1)) : known;
}

function calendarValue(school: i32, company: i32, place: usize): i32 {
  const known = <i32>load<i16>(place);
  if (known != UNKNOWN) return known;
  const value = ask.calendars(school, company);
  store<i16>(place, <i16>value);
  return value;
}

function classValue(criterion: i32, student: i32, offer: i32, place: usize): i32 {
  const value = ask.classValue(criterion, student, offer);
  store<i16>(place, <i16>value);
  return value;
}

export function isProgrammeKnown(programme: i32): bool {
  return load<u16>(world.programmeCodesLength + (programme << 1)) > 0;
}
