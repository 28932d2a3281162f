import { ActionIcon, Button, Flex, Group, Input, TextInput } from '@mantine/core';
import { dayWords } from '@seve/domain';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { EMPTY_SPAN, endsNextDay, formatClock, parseClock, SPANS_MAX, type SpanDraft, spanOf } from './timetable-draft.js';

interface TimetableDayProps {
  /** Monday is 0. */
  day: number;
  spans: SpanDraft[];
  /** With what a screen reader is told. */
  onChange: (next: SpanDraft[], said?: string) => void;
  /** Copies these hours to the other working days. */
  onCopy: (said: string) => void;
  path: string;
  errorAt: (path: string) => ReactNode;
}

/** One day: its spans, what adds one, and what copies them to the other working days. */
export function TimetableDay({ day, spans, onChange, onCopy, path, errorAt }: TimetableDayProps) {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const name = dayWords.dayName(day + 1, useLocale());
  const row = useRef<HTMLLIElement>(null);
  const minutes = spans.map(spanOf).reduce((sum, span) => sum + (span ? span.to - span.from : 0), 0);
  const focus = (selector: string) => setTimeout(() => row.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    onChange([...spans, EMPTY_SPAN]);
    focus(`[data-path="${path}.${spans.length}"] input`);
  };
  const remove = (at: number) => {
    onChange(spans.toSpliced(at, 1), t('timetable.removed', { day: name }));
    focus('[data-add]');
  };
  return (
    <Columns
      component="li"
      ref={row}
      columns="6.5rem minmax(0, 1fr)"
      from={spans.length > 0 ? 'tablet' : undefined}
      gap="md"
      rowGap="xs"
      align="start"
      rule="below"
      py="xs"
      data-path={path}
    >
      <Flex gap="xs" align="center" justify="space-between" mih="3rem">
        <span className={spans.length > 0 ? 'strong' : 'dimmed'}>{capitalised(name)}</span>
        {minutes > 0 && <span className="num dimmed">{format.duration(minutes)}</span>}
      </Flex>
      <Flex gap="xs" align="flex-start" justify="space-between" wrap="wrap">
        <Flex rowGap="xs" columnGap="sm" wrap="wrap">
          {spans.map((span, at) => (
            <SpanFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a span has no name but its place
              key={at}
              span={span}
              name={{ day: name, count: at + 1 }}
              path={`${path}.${at}`}
              error={errorAt(`${path}.${at}`)}
              onChange={(change) => onChange(spans.with(at, { ...span, ...change }))}
              onRemove={() => remove(at)}
            />
          ))}
          {errorAt(path) && <Input.Error>{errorAt(path)}</Input.Error>}
        </Flex>
        <Group gap={0} mih="3rem" ml={spans.length > 0 ? undefined : 'auto'}>
          {spans.length < SPANS_MAX && (
            <IconButton
              type="button"
              variant="subtle"
              size="sm"
              data-add
              aria-label={t('timetable.add-to', { day: name })}
              icon={IconPlus}
              onClick={add}
            >
              {t('timetable.add')}
            </IconButton>
          )}
          {minutes > 0 && (
            <Button
              type="button"
              variant="subtle"
              size="sm"
              aria-label={t('timetable.copy-of', { day: name })}
              onClick={() => onCopy(t('timetable.copied', { day: name }))}
            >
              {t('timetable.copy')}
            </Button>
          )}
        </Group>
      </Flex>
    </Columns>
  );
}

interface SpanFieldsProps {
  span: SpanDraft;
  name: { day: string; count: number };
  path: string;
  error: ReactNode;
  onChange: (change: Partial<SpanDraft>) => void;
  onRemove: () => void;
}

function SpanFields({ span, name, path, error, onChange, onRemove }: SpanFieldsProps) {
  const { t } = useTranslation('agreement-host');
  const field = (end: keyof SpanDraft) => (
    <ClockField
      label={t(`timetable.${end}`, name)}
      value={span[end]}
      isWrong={Boolean(error)}
      onChange={(clock) => onChange({ [end]: clock })}
    />
  );
  return (
    <div data-path={path}>
      <Flex gap="xs" align="center">
        {field('from')}
        <span aria-hidden="true">–</span>
        {field('to')}
        <ActionIcon type="button" variant="subtle" aria-label={t('timetable.remove', name)} onClick={onRemove}>
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      </Flex>
      {endsNextDay(span) && <p className="small dimmed">{t('timetable.next-day')}</p>}
      {error && <Input.Error>{error}</Input.Error>}
    </div>
  );
}

interface ClockFieldProps {
  label: string;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
}

/** An hour, typed freely and shown in the reader’s language. */
function ClockField({ label, value, isWrong, onChange }: ClockFieldProps) {
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    onChange(parseClock(text) ?? text);
  };
  return (
    <TextInput
      w="4.5rem"
      styles={{ input: { paddingInline: '0.5rem', textAlign: 'center' } }}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={typed ?? formatClock(value, locale)}
      error={isWrong || (typed === null && value !== '' && parseClock(value) === null)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
