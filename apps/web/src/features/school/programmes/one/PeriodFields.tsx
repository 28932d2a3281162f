import { ActionIcon, Button, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { PeriodInput, ProgrammeInput } from '@seve/api-client';
import { isCivilDate, MAX_PERIODS, weeksWithin } from '@seve/domain';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

export type ProgrammeValues = Omit<ProgrammeInput, 'nextProgrammeId' | 'periods'> & {
  nextProgrammeId: string;
  periods: (Omit<PeriodInput, 'weeks'> & { weeks: number | string })[];
};

interface PeriodFieldsProps {
  form: UseFormReturnType<ProgrammeValues>;
}

/** Fields of the placement periods: kind, dates, number of weeks. */
export function PeriodFields({ form }: PeriodFieldsProps) {
  const { t } = useTranslation('programmes');
  const { periods, kinds } = form.values;
  return (
    <Stack gap="xs">
      {periods.length === 0 && <p className="small dimmed">{t('period.none')}</p>}
      {periods.map((_period, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own but its place
        <PeriodField key={index} form={form} index={index} />
      ))}
      {periods.length < MAX_PERIODS && (
        <Group>
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => form.insertListItem('periods', { kind: kinds[0] ?? 'internship', startOn: '', endOn: '', weeks: 4 })}
          >
            {t('period.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function PeriodField({ form, index }: PeriodFieldsProps & { index: number }) {
  const { t } = useTranslation('programmes');
  const words = useOfferWords();
  const { kinds } = form.values;
  const period = form.values.periods[index];
  const day = (name: 'startOn' | 'endOn') => {
    const path = `periods.${index}.${name}`;
    const { onChange, ...field } = form.getInputProps(path);
    const change = (value: string) => {
      onChange(value);
      const dates = { startOn: period?.startOn ?? '', endOn: period?.endOn ?? '', [name]: value };
      if (isCivilDate(dates.startOn) && isCivilDate(dates.endOn) && dates.endOn >= dates.startOn)
        form.setFieldValue(`periods.${index}.weeks`, weeksWithin(dates));
    };
    return { ...field, onChange: change, 'data-path': path };
  };
  return (
    <Columns
      columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) 6rem auto"
      from="desktop"
      gap="sm"
      rowGap="xs"
      align="start"
      rule="above"
      pt="sm"
      role="group"
      aria-label={t('period.number', { number: index + 1 })}
    >
      <NativeSelect
        label={t('period.kind')}
        data={[...new Set([...kinds, ...(period ? [period.kind] : [])])].map((kind) => ({ value: kind, label: words.kind(kind) }))}
        {...form.getInputProps(`periods.${index}.kind`)}
      />
      <CivilDateField label={t('period.start')} {...day('startOn')} />
      <CivilDateField label={t('period.end')} {...day('endOn')} />
      <NumberInput
        label={t('period.weeks')}
        min={1}
        max={52}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        {...form.getInputProps(`periods.${index}.weeks`)}
      />
      <ActionIcon
        mt={{ base: 0, md: '1.75rem' }}
        aria-label={t('period.remove', { number: index + 1 })}
        onClick={() => form.removeListItem('periods', index)}
      >
        <IconTrash size={20} stroke={1.6} />
      </ActionIcon>
    </Columns>
  );
}
