import type { PublicProgramme } from '@seve/api-client';
import type { CSSProperties } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useFormat } from '../format/use-format.js';
import css from './YearStrip.module.css';
import { monthsAhead, placeInYear } from './year-ahead.js';

interface YearStripProps {
  programme: Pick<PublicProgramme, 'periods' | 'blocks'>;
  /** The names of the months above, as `MonthNames` writes them once for a list. */
  hasNames?: boolean;
}

/** The periods of a programme over the twelve months to come. A drawing: the days stand in words beside it. */
export function YearStrip({ programme: { periods, blocks }, hasNames = false }: YearStripProps) {
  const { today } = useFormat();
  const months = monthsAhead(today);
  const bars = [
    ...blocks.filter(({ at }) => at === 'company').map(({ from, to }) => ({ look: 'alternance', place: placeInYear(from, to, months) })),
    ...periods.map(({ startOn, endOn }) => ({ look: 'period', place: placeInYear(startOn, endOn, months) })),
  ];
  return (
    <div aria-hidden="true" className={css.year}>
      {hasNames && <MonthNames />}
      <div className={css.strip}>
        {months.map((month) => (
          <span key={month} className={css.month} data-year={month.endsWith('-01') || undefined} />
        ))}
        {bars.map(
          ({ look, place }) =>
            place && (
              <i
                key={`${look} ${place.left}`}
                className={css.bar}
                data-look={look}
                style={{ '--left': `${place.left}%`, '--width': `${place.width}%` } as CSSProperties}
              />
            ),
        )}
      </div>
    </div>
  );
}

/** Above the strips of a list; the first letter alone where there is little room. */
export function MonthNames() {
  const locale = useLocale();
  const { today } = useFormat();
  const names = (month: 'short' | 'narrow') => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  const [short, narrow] = [names('short'), names('narrow')];
  return (
    <div aria-hidden="true" className={`micro dimmed ${css.names}`}>
      {monthsAhead(today).map((month) => {
        const day = new Date(`${month}-01T00:00:00Z`);
        return (
          <span key={month}>
            <span className={css.short}>{short.format(day)}</span>
            <span className={css.narrow}>{narrow.format(day)}</span>
          </span>
        );
      })}
    </div>
  );
}
