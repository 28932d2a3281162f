import { addDays, dayInParis } from '@seve/domain';

/** Civil day of the house, counted from today in Paris. */
export const dayIn = (days: number): string => addDays(dayInParis(new Date()), days);

/** Birth date of a person of this age, who keeps it for half a year. */
export const bornYearsAgo = (years: number): string => dayIn(-Math.round(years * 365.25 + 150));
