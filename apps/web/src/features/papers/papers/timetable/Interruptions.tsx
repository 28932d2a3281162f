import { Button, Input, Stack } from '@mantine/core';
import { INTERRUPTIONS_MAX } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { RemovableRow } from '../../../../ui/layout/RemovableRow.js';
import { addRange, removeRange, setRange, type TimetableDraft } from './timetable-draft.js';

interface InterruptionsProps {
  value: TimetableDraft;
  onChange: (next: TimetableDraft, said?: string) => void;
  range: { from: string; to: string };
  path: string;
  errorAt: (path: string) => ReactNode;
}

/** Days within the placement on which the student does not come. */
export function Interruptions({ value, onChange, range, path, errorAt }: InterruptionsProps) {
  const { t } = useTranslation('agreement-host');
  const group = useRef<HTMLDivElement>(null);
  const focus = (selector: string) => setTimeout(() => group.current?.querySelector<HTMLElement>(selector)?.focus());
  const remove = (row: number) => {
    onChange(removeRange(value, row), t('interruptions.removed'));
    focus('[data-add]');
  };
  return (
    <Stack ref={group} gap="sm" role="group" aria-labelledby="interruptions" data-path={path}>
      <div>
        <p id="interruptions" className="strong">
          {t('interruptions.title')}
        </p>
        <p className="small dimmed">{t('interruptions.hint')}</p>
      </div>
      {value.interruptions.map(({ from, to }, row) => {
        const day = (end: 'from' | 'to', known: string) => (
          <CivilDateField
            label={t(`interruptions.${end}`, { count: row + 1 })}
            value={known}
            min={range.from}
            max={range.to}
            error={errorAt(`${path}.${row}.${end}`)}
            onChange={(text) => onChange(setRange(value, row, { [end]: text }))}
            data-path={`${path}.${row}.${end}`}
          />
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a range has no name but its place
          <RemovableRow key={row} remove={t('interruptions.remove', { count: row + 1 })} onRemove={() => remove(row)}>
            {day('from', from)}
            {day('to', to)}
          </RemovableRow>
        );
      })}
      {errorAt(path) && <Input.Error>{errorAt(path)}</Input.Error>}
      {value.interruptions.length < INTERRUPTIONS_MAX && (
        <div>
          <Button
            type="button"
            variant="subtle"
            size="sm"
            data-add
            leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => {
              onChange(addRange(value));
              focus(`[data-path="${path}.${value.interruptions.length}.from"]`);
            }}
          >
            {t('interruptions.add')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
