import { Input, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/actions/IconButton.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { RemovableRow } from '../../../../ui/layout/RemovableRow.js';
import type { RangeDraft } from './timetable-draft.js';

interface DayRangesProps {
  /** Keys of the texts begin so. */
  words: 'agreement-host:interruptions.' | 'contracts:days.';
  title: string;
  hint?: string;
  value: readonly RangeDraft[];
  /** With what a screen reader is told. */
  onChange: (next: RangeDraft[], said?: string) => void;
  /** Days that the calendar offers. */
  range?: { from: string; to: string };
  most: number;
  path: string;
  errorAt: (path: string) => ReactNode;
}

/** Ranges of days, each with its first and last day. */
export function DayRanges({ words, title, hint, value, onChange, range, most, path, errorAt }: DayRangesProps) {
  const { t } = useTranslation(['agreement-host', 'contracts']);
  const group = useRef<HTMLDivElement>(null);
  const focus = (selector: string) => setTimeout(() => group.current?.querySelector<HTMLElement>(selector)?.focus());
  const add = () => {
    onChange([...value, { from: '', to: '' }]);
    focus(`[data-path="${path}.${value.length}.from"]`);
  };
  const remove = (row: number) => {
    onChange(value.toSpliced(row, 1), t('agreement-host:interruptions.removed'));
    focus('[data-add]');
  };
  return (
    <Stack ref={group} gap="sm" role="group" aria-labelledby={`${path}-title`} data-path={path}>
      <div>
        <p id={`${path}-title`} className="strong">
          {title}
        </p>
        {hint && <p className="small dimmed">{hint}</p>}
      </div>
      {value.map((days, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a range has no name but its place
        <RemovableRow key={row} remove={t(`${words}remove`, { count: row + 1 })} onRemove={() => remove(row)}>
          {(['from', 'to'] as const).map((end) => (
            <CivilDateField
              key={end}
              label={t(`${words}${end}`, { count: row + 1 })}
              value={days[end]}
              min={range?.from}
              max={range?.to}
              error={errorAt(`${path}.${row}.${end}`)}
              onChange={(text) => onChange(value.with(row, { ...days, [end]: text }))}
              data-path={`${path}.${row}.${end}`}
            />
          ))}
        </RemovableRow>
      ))}
      {errorAt(path) && <Input.Error>{errorAt(path)}</Input.Error>}
      {value.length < most && (
        <div>
          <IconButton type="button" variant="subtle" size="sm" data-add icon={IconPlus} onClick={add}>
            {t(`${words}add`)}
          </IconButton>
        </div>
      )}
    </Stack>
  );
}
