import { addDays, isCivilDate } from '@seve/domain';
import type { OfferValues } from '../values/offer-form-values.js';

interface Calculator {
  name: 'allowance' | 'apprentice';
  href: string;
}

type Known = Pick<OfferValues, 'kind' | 'startFrom' | 'durationWeeks' | 'weeklyMinutes'>;

const FULL_TIME_MINUTES = 2_100;

function search(entries: Record<string, string | number | null>): string {
  const known = Object.entries(entries).filter(([, value]) => value !== null && value !== '');
  const text = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

/** Returns the calculator of the minimum pay for this kind of post; null when no calculator applies. */
export function calculatorOf({ kind, startFrom, durationWeeks, weeklyMinutes }: Known): Calculator | null {
  const start = isCivilDate(startFrom) ? startFrom : null;
  const days = start !== null && durationWeeks !== '' ? durationWeeks * 7 : null;
  if (kind === 'internship' || kind === 'pfmp') {
    const minutes = Math.round((weeklyMinutes || FULL_TIME_MINUTES) / 5);
    const week = [minutes, minutes, minutes, minutes, minutes, 0, 0].join(',');
    const to = start !== null && days !== null ? addDays(start, days - 3) : null;
    return { name: 'allowance', href: `/outils/gratification${search({ from: start, to, week })}` };
  }
  if (kind !== 'apprenticeship') return null;
  const end = start !== null && days !== null ? addDays(start, days - 1) : null;
  return { name: 'apprentice', href: `/outils/salaire-apprenti${search({ start, end, weeklyMinutes })}` };
}
