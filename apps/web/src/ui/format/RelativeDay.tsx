import { Tooltip, UnstyledButton } from '@mantine/core';
import { dayInParis } from '@seve/domain';
import css from './RelativeDay.module.css';
import { useFormat } from './use-format.js';

interface RelativeDayProps {
  /** An instant, or a day `YYYY-MM-DD`. */
  at: string | Date;
}

/** "hier"; hover, focus or a tap shows the full date. */
export function RelativeDay({ at }: RelativeDayProps) {
  const format = useFormat();
  const isDay = typeof at === 'string' && at.length === 10;
  const day = isDay ? at : dayInParis(new Date(at));
  return (
    <Tooltip label={isDay ? format.longDay(day) : format.longInstant(at)}>
      <UnstyledButton className={css.when}>
        <time dateTime={isDay ? day : new Date(at).toISOString()}>{format.relativeDay(day)}</time>
      </UnstyledButton>
    </Tooltip>
  );
}
