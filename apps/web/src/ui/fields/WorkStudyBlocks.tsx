import { ActionIcon, Button, Group, NativeSelect, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { WorkStudyBlockDto } from '@seve/api-client';
import { addDays, isCivilDate, MAX_WORK_STUDY_BLOCKS, WORK_STUDY_PLACES } from '@seve/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from './CivilDateField.js';
import css from './WorkStudyBlocks.module.css';

type OfBlocks = UseFormReturnType<{ blocks: WorkStudyBlockDto[] }>;

/** The part of a form that is needed here: the field `blocks`. */
interface BlocksForm {
  values: OfBlocks['values'];
  getInputProps: (path: string) => ReturnType<OfBlocks['getInputProps']>;
  insertListItem: (path: 'blocks', block: WorkStudyBlockDto) => void;
  removeListItem: (path: 'blocks', index: number) => void;
}

/** Returns a new period that begins when the last one ends, at the other place. */
function blockAfter(last: WorkStudyBlockDto | undefined): WorkStudyBlockDto {
  const from = last && isCivilDate(last.to) ? addDays(last.to, 1) : '';
  return { from, to: from && addDays(from, 13), at: last?.at === 'school' ? 'company' : 'school' };
}

/** Periods in the company and at school, in the field `blocks` of a form. */
export function WorkStudyBlocks({ form }: { form: BlocksForm }) {
  const { t } = useTranslation('classes');
  const { blocks } = form.values;
  return (
    <Stack gap="xs">
      {blocks.map((_block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own but its place
        <WorkStudyBlock key={index} form={form} index={index} />
      ))}
      {blocks.length < MAX_WORK_STUDY_BLOCKS && (
        <Group>
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => form.insertListItem('blocks', blockAfter(blocks.at(-1)))}
          >
            {t('classes:rhythm.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** One period: place, first and last day. */
function WorkStudyBlock({ form, index }: { form: BlocksForm; index: number }) {
  const { t } = useTranslation('classes');
  const places = WORK_STUDY_PLACES.map((place) => ({ value: place, label: t(`classes:rhythm.at.${place}`) }));
  const field = (name: 'from' | 'to') => ({
    ...form.getInputProps(`blocks.${index}.${name}`),
    'data-path': `blocks.${index}.${name}`,
  });
  return (
    <fieldset className={css.block}>
      <legend className="small dimmed">{t('classes:rhythm.period', { number: index + 1 })}</legend>
      <NativeSelect label={t('classes:rhythm.where')} data={places} {...form.getInputProps(`blocks.${index}.at`)} />
      <CivilDateField label={t('classes:rhythm.from')} {...field('from')} />
      <CivilDateField label={t('classes:rhythm.to')} {...field('to')} />
      <ActionIcon aria-label={t('classes:rhythm.remove', { number: index + 1 })} onClick={() => form.removeListItem('blocks', index)}>
        <IconTrash size={20} stroke={1.6} />
      </ActionIcon>
    </fieldset>
  );
}
