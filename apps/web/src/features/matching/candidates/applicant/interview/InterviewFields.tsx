import { Box, Button, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { addDays, INTERVIEW_MINUTES, INTERVIEW_MODES } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { type AnswerValues, isRoomForSlot } from '../answer/answer-values.js';
import css from './InterviewFields.module.css';

const WITHIN_DAYS = 90;

/** Fields of an invitation to an interview: times to choose from, form, place and duration. */
export function InterviewFields({ form, name }: { form: UseFormReturnType<AnswerValues>; name: string }) {
  const { t } = useTranslation('candidates');
  const { today } = useFormat();
  const { slots, mode } = form.values;
  return (
    <>
      <Stack component="fieldset" gap="sm">
        <Box component="legend" mb="xs">
          <FieldLabel hint={t('interview.slots-hint', { name })}>{t('interview.slots')}</FieldLabel>
        </Box>
        {slots.map((slot, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; rows have no other identity.
          <Columns columns="minmax(0, 1fr) 11rem auto" from="tablet" gap="md" rowGap="xs" align="start" key={index} className={css.slot}>
            <CivilDateField
              label={t('interview.day', { number: index + 1 })}
              required
              min={today}
              max={addDays(today, WITHIN_DAYS)}
              {...form.getInputProps(`slots.${index}.day`)}
            />
            <TextInput
              type="time"
              label={<FieldLabel required>{t('interview.time', { number: index + 1 })}</FieldLabel>}
              required
              withAsterisk={false}
              {...form.getInputProps(`slots.${index}.time`)}
            />
            {slots.length > 1 && (
              <Button variant="subtle" size="sm" onClick={() => form.removeListItem('slots', index)}>
                {t('interview.remove')}
                <span className="visually-hidden"> {t('interview.nth', { number: index + 1, day: slot.day })}</span>
              </Button>
            )}
          </Columns>
        ))}
        {isRoomForSlot(slots) && (
          <div>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={18} stroke={1.6} />}
              onClick={() => form.insertListItem('slots', { day: slots.at(-1)?.day ?? '', time: '14:00' })}
            >
              {t('interview.add')}
            </Button>
          </div>
        )}
      </Stack>
      <Columns columns="minmax(0, 1fr) 15rem" from="tablet" gap="md">
        <NativeSelect
          label={<FieldLabel required>{t('interview.mode')}</FieldLabel>}
          data={INTERVIEW_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          {...form.getInputProps('mode')}
        />
        <NumberInput
          label={<FieldLabel required>{t('interview.minutes')}</FieldLabel>}
          min={INTERVIEW_MINUTES.min}
          max={INTERVIEW_MINUTES.max}
          step={5}
          {...form.getInputProps('durationMinutes')}
        />
      </Columns>
      <TextInput
        label={<FieldLabel>{t(`interview.place.${mode}`)}</FieldLabel>}
        description={t('minor.place')}
        maxLength={300}
        {...form.getInputProps('place')}
      />
      <Textarea
        label={<FieldLabel hint={t('interview.note-hint', { name })}>{t('interview.note')}</FieldLabel>}
        description={t('minor.words')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </>
  );
}
