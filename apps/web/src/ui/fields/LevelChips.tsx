import { Chip, Group, Input } from '@mantine/core';
import { LEVELS } from '@seve/domain';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../format/capitalised.js';

interface LevelChipsProps {
  label: ReactNode;
  /** Path of the field, to which an error of the api points. */
  path: string;
  value: string[];
  onChange: (value: string[]) => void;
  error?: ReactNode;
}

/** A choice of any number of levels, including none. */
export function LevelChips({ label, path, value, onChange, error }: LevelChipsProps) {
  const { t } = useTranslation('offers');
  const id = useId();
  return (
    <Input.Wrapper id={id} labelElement="div" label={label} labelProps={{ id: `${id}-label` }} error={error}>
      <Group
        gap="xs"
        py="xs"
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-error` : undefined}
        data-path={path}
      >
        <Chip.Group multiple value={value} onChange={onChange}>
          {LEVELS.map((level) => (
            <Chip key={level} value={String(level)}>
              {capitalised(t(`offers:level.${level}`))}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
    </Input.Wrapper>
  );
}
