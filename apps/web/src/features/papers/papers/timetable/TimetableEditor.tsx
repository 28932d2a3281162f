import { Box, Button, Checkbox, Group, Input, Stack } from '@mantine/core';
import { plannedPresence, timetableErrors, timetableWords, usualTimetable, weekPatternOf } from '@seve/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Interruptions } from './Interruptions.js';
import { TimetableDay } from './TimetableDay.js';
import { knownTimetable, type TimetableDraft, timetableDraft } from './timetable-draft.js';

interface TimetableEditorProps {
  value: TimetableDraft;
  onChange: (next: TimetableDraft) => void;
  /** Days of the placement, both included. */
  range: { from: string; to: string };
  /** Where faults are about, as `data-path`. */
  path: string;
  /** What the api says, by path. */
  errorAt: (path: string) => ReactNode;
}

const FULL_TIME_MINUTES = 2_100;

/** Presence of a week, day by day, with what it comes to. */
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
        {value.days.map((_spans, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
          <TimetableDay key={day} day={day} value={value} onChange={change} path={`${path}.days.${day}`} errorAt={errorAt} />
        ))}
      </Box>
      <WeekSum value={value} range={range} />
      <Interruptions value={value} onChange={change} range={range} path={`${path}.interruptions`} errorAt={errorAt} />
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

/** What the week and the whole placement come to. */
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
