import { Box } from '@mantine/core';
import type { PublicProgramme } from '@seve/api-client';
import { capitalised } from '../format/capitalised.js';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import css from './ProgrammeLine.module.css';
import { monthsAhead, placeInYear } from './year-ahead.js';

const HEIGHT = 32;
const LOOKS = {
  period: { y: 8, height: 16, rx: 4, fill: 'var(--accent)' },
  alternance: { y: 14, height: 4, fill: 'var(--control)' },
} as const;

interface YearStripProps {
  programme: Pick<PublicProgramme, 'periods' | 'blocks'>;
  /** True to write the months above the strip, when the list has no head with them. */
  hasNames?: boolean;
}

/** Draws the periods of a programme over the coming year. Decorative: the dates stand beside it in words. */
export function YearStrip({ programme: { periods, blocks }, hasNames = false }: YearStripProps) {
  const { today } = useFormat();
  const months = monthsAhead(today);
  const bars = [
    ...blocks.flatMap(({ from, to, at }) =>
      at === 'company' ? [{ look: 'alternance' as const, place: placeInYear(from, to, months) }] : [],
    ),
    ...periods.map(({ startOn, endOn }) => ({ look: 'period' as const, place: placeInYear(startOn, endOn, months) })),
  ];
  return (
    <div aria-hidden="true">
      {hasNames && <MonthNames />}
      <svg width="100%" height={HEIGHT} display="block" role="presentation">
        <rect width="100%" height={HEIGHT} rx={4} fill="var(--wash)" />
        {months.slice(1).map((month, at) => {
          const x = `${((at + 1) / months.length) * 100}%`;
          return <line key={month} x1={x} x2={x} y1={0} y2={HEIGHT} stroke={month.endsWith('-01') ? 'var(--control)' : 'var(--line)'} />;
        })}
        {bars.map(
          ({ look, place }) =>
            place && <rect key={`${look} ${place.left}`} x={`${place.left}%`} width={`${place.width}%`} {...LOOKS[look]} />,
        )}
      </svg>
    </div>
  );
}

/** Names of the months above the strips of a list; only first letters on narrow screens. */
export function MonthNames() {
  const { today, shortMonth } = useFormat();
  return (
    <Columns columns={12} pb="xxs" aria-hidden="true" className="micro dimmed">
      {monthsAhead(today).map((month) => {
        const name = shortMonth(`${month}-01`);
        return (
          <Box component="span" key={month} pl="xxs">
            <span className={css.wide}>{name}</span>
            <span className={css.small}>{capitalised(name).slice(0, 1)}</span>
          </Box>
        );
      })}
    </Columns>
  );
}
