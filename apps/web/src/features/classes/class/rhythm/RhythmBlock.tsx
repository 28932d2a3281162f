import { ActionIcon, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { WorkStudyBlockDto } from '@seve/api-client';
import { WORK_STUDY_PLACES } from '@seve/domain';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import css from './RhythmBlock.module.css';

interface RhythmBlockProps {
  form: UseFormReturnType<{ blocks: WorkStudyBlockDto[] }>;
  index: number;
}

/** One period: where, from, to. */
export function RhythmBlock({ form, index }: RhythmBlockProps) {
  const { t } = useTranslation('classes');
  const places = WORK_STUDY_PLACES.map((place) => ({ value: place, label: t(`rhythm.at.${place}`) }));
  const field = (name: 'from' | 'to') => ({
    ...form.getInputProps(`blocks.${index}.${name}`),
    'data-path': `blocks.${index}.${name}`,
  });
  return (
    <fieldset className={css.block}>
      <legend className="small dimmed">{t('rhythm.period', { number: index + 1 })}</legend>
      <NativeSelect label={t('rhythm.where')} data={places} {...form.getInputProps(`blocks.${index}.at`)} />
      <CivilDateField label={t('rhythm.from')} {...field('from')} />
      <CivilDateField label={t('rhythm.to')} {...field('to')} />
      <ActionIcon aria-label={t('rhythm.remove', { number: index + 1 })} onClick={() => form.removeListItem('blocks', index)}>
        <IconTrash size={20} stroke={1.6} />
      </ActionIcon>
    </fieldset>
  );
}
