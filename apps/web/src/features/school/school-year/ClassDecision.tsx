import { Box, Button, NativeSelect, TextInput } from '@mantine/core';
import { type ClassToRoll, programmesListOptions } from '@seve/api-client';
import { CLASS_FATES, FATES } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../../ui/fields/ChoiceChips.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { ClassName } from '../../../ui/wording/ClassName.js';
import type { RolloverFormState } from './rollover-values.js';
import { StudentFates } from './StudentFates.js';

interface ClassDecisionProps {
  group: ClassToRoll;
  index: number;
  form: RolloverFormState;
}

/** Decision for one class (moves up, repeats, leaves), its next class, and exceptions by student. */
export function ClassDecision({ group, index, form }: ClassDecisionProps) {
  const { t } = useTranslation('school-year');
  const programmes = useSuspenseQuery(programmesListOptions()).data.filter(({ isArchived }) => !isArchived);
  const [isOpen, setOpen] = useState(false);
  const { name, programmeName, referentName, students, why, proposals } = group;
  const path = `classes.${index}`;
  const fate = form.values.classes[index]?.fate;
  const goesUp = fate === 'up' || students.some((student) => form.values.exceptions[student.id] === 'up');
  const choices = why === null ? FATES : CLASS_FATES;
  const nextName = form.values.classes[index]?.nextName ?? '';
  const goTo = (chosen: string) => {
    form.setFieldValue(`${path}.fate`, 'up');
    form.setFieldValue(`${path}.nextName`, chosen);
  };
  const exceptions = students.filter((student) => form.values.exceptions[student.id]).length;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) minmax(0, 2.2fr)"
      from="desktop"
      gap="lg"
      rowGap="sm"
      align="start"
      rule="below"
      py="md"
    >
      <div>
        <h3 className="row-title">
          <ClassName name={name} />
        </h3>
        <p className="small dimmed">{[programmeName, referentName].join(' · ')}</p>
        <p className="small">{t('class.students', { count: students.length })}</p>
        {students.length > 0 && (
          <Button variant="subtle" size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {exceptions > 0 ? t('class.exceptions', { count: exceptions }) : t('class.one-by-one')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      <div>
        <Columns columns="minmax(0, 1.25fr) minmax(0, 1fr) minmax(0, 1.3fr)" from="desktop" gap="sm" align="start">
          <NativeSelect
            label={t('class.fate')}
            description={fate === 'undecided' && why !== null ? t(`undecided.why.${why}`) : undefined}
            data={choices.map((one) => ({ value: one, label: t(`fate.${one}`) }))}
            {...form.getInputProps(`${path}.fate`)}
          />
          {goesUp && (
            <>
              <TextInput label={t('class.next-name')} maxLength={60} {...form.getInputProps(`${path}.nextName`)} />
              <NativeSelect
                label={t('class.next-programme')}
                data={programmes.map((one) => ({ value: one.id, label: one.name }))}
                {...form.getInputProps(`${path}.nextProgrammeId`)}
              />
            </>
          )}
        </Columns>
        {proposals.length > 0 && (
          <Box mt="sm">
            <ChoiceChips
              label={t('class.proposals', { name })}
              value={nextName}
              choices={proposals.map((one) => ({ value: one, label: one }))}
              onChoose={goTo}
            />
          </Box>
        )}
        {isOpen && <StudentFates students={students} fate={fate} form={form} />}
      </div>
    </Columns>
  );
}
