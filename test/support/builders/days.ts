import { addDays, dayInParis } from '@seve/domain';

/** Returns the civil date a number of days from today, in Paris. */
export const dayIn = (days: number): string => addDays(dayInParis(new Date()), days);

/** Returns the birth date of a person who has this age now and for another half year. */
export const bornYearsAgo = (years: number): string => dayIn(-Math.round(years * 365.25 + 150));
