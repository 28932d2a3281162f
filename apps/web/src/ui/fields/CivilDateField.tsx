import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { isCivilDate } from '@seve/domain';
import { IconCalendar } from '@tabler/icons-react';
import { type FocusEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { readDay, writeDay } from './civil-date-text.js';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar.js')).DayCalendar }));

export interface CivilDateFieldProps {
  label: string;
  required?: boolean;
  hint?: string;
  /** `YYYY-MM-DD`, empty, or the typed text when it is not a date. */
  value?: string;
  onChange: (value: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  error?: ReactNode;
  /** First and last date in the calendar. Any date can be typed; the form and the api check it. */
  min?: string;
  max?: string;
  'data-path'?: string;
}

/** A date typed as dd/mm/yyyy or picked in a calendar; repeated below in words, so that typing errors are seen. */
export function CivilDateField({ label, required, hint, value = '', onChange, onBlur, error, min, max, ...marks }: CivilDateFieldProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);

  const change = (text: string) => {
    setTyped(text);
    onChange(readDay(text) ?? text);
  };
  const pick = (day: string) => {
    setTyped(null);
    onChange(day);
    setOpen(false);
  };
  const order = t('date.format');
  return (
    <TextInput
      {...marks}
      label={
        <FieldLabel required={required} hint={hint ? `${order}, ${hint}` : order}>
          {label}
        </FieldLabel>
      }
      required={required}
      withAsterisk={false}
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? writeDay(value)}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      error={error}
      description={isCivilDate(value) ? format.longDay(value) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSectionWidth={48}
      rightSection={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon aria-label={t('date.open', { label })} onClick={() => setOpen(!isOpen)}>
              <IconCalendar size={20} stroke={1.6} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense>{isOpen && <DayCalendar value={isCivilDate(value) ? value : null} min={min} max={max} onPick={pick} />}</Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
