import { ActionIcon, NativeSelect } from '@mantine/core';
import { LANGUAGE_LEVELS, type Language, type LanguageLevel, type LanguageSkill } from '@seve/domain';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguageNames } from '../../../../ui/format/use-language-names.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './LanguageRow.module.css';

interface LanguageRowProps {
  path: string;
  value: LanguageSkill;
  choices: readonly Language[];
  onChange: (value: LanguageSkill) => void;
  onRemove: () => void;
}

export function LanguageRow({ path, value, choices, onChange, onRemove }: LanguageRowProps) {
  const { t } = useTranslation('profile');
  const { language: name } = useLanguageNames();
  return (
    <Columns columns="minmax(0, 1fr) minmax(0, 1.4fr) 2.75rem" gap="sm" align="end" className={css.row}>
      <NativeSelect
        label={<FieldLabel>{t('languages.language')}</FieldLabel>}
        data={choices.map((one) => ({ value: one, label: name(one) }))}
        value={value.language}
        onChange={({ currentTarget }) => onChange({ ...value, language: currentTarget.value as Language })}
        data-path={`${path}.language`}
      />
      <NativeSelect
        label={<FieldLabel>{t('languages.level')}</FieldLabel>}
        data={LANGUAGE_LEVELS.map((one) => ({ value: one, label: t(`languages.levels.${one}`) }))}
        value={value.level}
        onChange={({ currentTarget }) => onChange({ ...value, level: currentTarget.value as LanguageLevel })}
        data-path={`${path}.level`}
      />
      <ActionIcon variant="subtle" size="input-sm" aria-label={t('remove', { name: name(value.language) })} onClick={onRemove}>
        <IconX size={18} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </Columns>
  );
}
