import { Box, Button, Checkbox, Group, Input, Stack } from '@mantine/core';
import { INTERRUPTIONS_MAX, plannedPresence, timetableErrors, timetableWords, usualTimetable, weekPatternOf } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { DayRanges } from './DayRanges.js';
import { TimetableDay } from './TimetableDay.js';
import { copyToWorkingDays, knownTimetable, type TimetableDraft, timetableDraft, withDay } from './timetable-draft.js';

interface TimetableEditorProps {
  value: TimetableDraft;
  onChange: (next: TimetableDraft) => void;
  /** Days of the placement, both included. */
  range: { from: string; to: string };
  /** Of the field in the form, as `data-path`. */
  path: string;
  /** The fault at a path; undefined for none. */
  errorAt: (path: string) => ReactNode;
}

const FULL_TIME_MINUTES = 2_100;

/** Hours of presence of a week, day by day, with their sum. */
export function TimetableEditor({ value, onChange, range, path, errorAt }: TimetableEditorProps) {
  const { t } = useTranslation('agreement-host');
  const [said, setSaid] = useState('');
  const isEmpty = value.days.every((spans) => spans.length === 0);
  const change = (next: TimetableDraft, words = '') => {
    setSaid(words);
    onChange(next);
  };
  return (
    <Stack gap="field" data-path={path}>
      {isEmpty && (
        <Group gap="sm">
          <Button
            type="button"
            variant="default"
            onClick={() => change(timetableDraft(usualTimetable(FULL_TIME_MINUTES)), t('timetable.proposed'))}
          >
            {t('timetable.propose')}
          </Button>
          <p className="small dimmed">{t('timetable.propose-why')}</p>
        </Group>
      )}
      {errorAt(path) && <Input.Error>{errorAt(path)}</Input.Error>}
      <Box component="ul" className="bare-list">
        {value.days.map((spans, day) => (
          <TimetableDay
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
            key={day}
            day={day}
            spans={spans}
            onChange={(next, words) => change(withDay(value, day, next), words)}
            onCopy={(words) => change(copyToWorkingDays(value, day), words)}
            path={`${path}.days.${day}`}
            errorAt={errorAt}
          />
        ))}
      </Box>
      <WeekSum value={value} range={range} />
      <DayRanges
        words="agreement-host:interruptions."
        title={t('interruptions.title')}
        hint={t('interruptions.hint')}
        value={value.interruptions}
        onChange={(interruptions, words) => change({ ...value, interruptions }, words)}
        range={range}
        most={INTERRUPTIONS_MAX}
        path={`${path}.interruptions`}
        errorAt={errorAt}
      />
      <Checkbox
        label={t('timetable.holidays')}
        description={t('timetable.holidays-hint')}
        checked={value.worksHolidays}
        onChange={(event) => change({ ...value, worksHolidays: event.currentTarget.checked })}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Stack>
  );
}

/** Sum of the hours of the week and of the whole placement. */
function WeekSum({ value, range }: Pick<TimetableEditorProps, 'value' | 'range'>) {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const locale = useLocale();
  const timetable = knownTimetable(value);
  const week = weekPatternOf(timetable);
  const minutes = week.reduce((sum, day) => sum + day, 0);
  const days = week.filter((day) => day > 0).length;
  if (minutes === 0) return null;
  const isRight = timetableErrors(timetable).length === 0;
  const presence = isRight ? plannedPresence(range, timetable) : null;
  return (
    <Box bg="var(--wash)" px="field" py="md" className="panel">
      <Group gap="xs" align="baseline">
        <Box component="span" fz="1.75rem" lh="2rem" className="num">
          {format.duration(minutes)}
        </Box>
        <span>{t('timetable.a-week', { count: days })}</span>
      </Group>
      {isRight && <p className="small">{capitalised(timetableWords(timetable, locale))}.</p>}
      {presence && (
        <p className="small dimmed">
          {t('timetable.presence', {
            count: presence.days,
            hours: format.duration(presence.minutes),
            range: format.dayRange(range.from, range.to),
          })}
        </p>
      )}
    </Box>
  );
}
