import { Box, NativeSelect } from '@mantine/core';
import { type ClassDecisionInput, type ImportedClass, type RosterImportDetail, referenceDiplomasOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import type { ImportPlan } from './use-plan.js';

interface ClassDecisionsProps {
  found: RosterImportDetail;
  plan: ImportPlan;
}

/** Assigns each class name of the file to a class. */
export function ClassDecisions({ found, plan }: ClassDecisionsProps) {
  const { t } = useTranslation('roster-import');
  const decide = (decision: ClassDecisionInput) =>
    plan.change({ classes: plan.current.classes.map((one) => (one.name === decision.name ? decision : one)) });
  return (
    <Box component="section" mt="xl" aria-labelledby="classes">
      <h2 id="classes" className="h3">
        {t('classes.title')}
      </h2>
      <p className="dimmed">{t('classes.why')}</p>
      <ul className="bare-list">
        {found.classes.map((one) => (
          <ClassDecisionRow
            key={`${one.name} ${one.to} ${one.classGroupId} ${one.certification}`}
            found={found}
            one={one}
            isPending={plan.isPending}
            decide={decide}
          />
        ))}
      </ul>
    </Box>
  );
}

interface RowProps {
  found: RosterImportDetail;
  one: ImportedClass;
  isPending: boolean;
  decide: (decision: ClassDecisionInput) => void;
}

const OPEN = 'open';

function ClassDecisionRow({ found: { openClasses, teachers }, one, isPending, decide }: RowProps) {
  const { t } = useTranslation('roster-import');
  const isOffice = useAccount().role !== 'teacher';
  const diplomas = useQuery({ ...referenceDiplomasOptions(), staleTime: Number.POSITIVE_INFINITY }).data ?? [];
  const [draft, setDraft] = useState({
    to: one.to === 'class' ? (one.classGroupId ?? '') : one.to,
    certification: one.certification ?? '',
    teacherId: one.teacherId ?? '',
  });
  const change = (to: Partial<typeof draft>) => {
    const next = { ...draft, ...to };
    setDraft(next);
    const { name } = one;
    if (next.to === 'left_out' || next.to === 'undecided') decide({ name, to: next.to });
    else if (next.to !== OPEN) decide({ name, to: 'class', classGroupId: next.to });
    else if (next.certification !== '' && (!isOffice || next.teacherId !== ''))
      decide({ name, to: OPEN, certification: next.certification, ...(isOffice && { teacherId: next.teacherId }) });
  };
  const name = one.name || t('classes.none');
  return (
    <Columns component="li" columns="minmax(0, 1fr) minmax(0, 2fr)" from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h3 className="row-title">{name}</h3>
        <p className="small dimmed">
          {t('classes.pupils', { count: one.pupils })} {one.level !== null && t('classes.level', { level: one.level })}
        </p>
      </div>
      <div>
        <NativeSelect
          label={t('classes.where', { name })}
          value={draft.to}
          disabled={isPending}
          data={[
            { value: 'undecided', label: t('classes.undecided') },
            { group: t('classes.known'), items: openClasses.map((known) => ({ value: known.id, label: known.name })) },
            ...(one.name === '' ? [] : [{ value: OPEN, label: t('classes.open') }]),
            { value: 'left_out', label: t('classes.left-out') },
          ]}
          onChange={({ currentTarget: { value } }) => change({ to: value })}
        />
        {draft.to === OPEN && (
          <NativeSelect
            mt="xs"
            label={t('classes.diploma')}
            value={draft.certification}
            disabled={isPending}
            data={[{ value: '', label: '' }, ...diplomas.map(({ key, title }) => ({ value: key, label: title }))]}
            onChange={({ currentTarget: { value } }) => change({ certification: value })}
          />
        )}
        {draft.to === OPEN && isOffice && (
          <NativeSelect
            mt="xs"
            label={t('classes.teacher')}
            description={teachers.length === 0 ? t('classes.no-teacher') : undefined}
            value={draft.teacherId}
            disabled={isPending}
            data={[{ value: '', label: '' }, ...teachers.map(({ id, name: label }) => ({ value: id, label }))]}
            onChange={({ currentTarget: { value } }) => change({ teacherId: value })}
          />
        )}
      </div>
    </Columns>
  );
}
