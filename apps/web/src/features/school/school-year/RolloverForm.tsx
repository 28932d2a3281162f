import { Alert, Box, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type RolloverInput, type YearToRoll, yearRolloversApplyMutation, yearRolloversPreviewMutation } from '@seve/api-client';
import { isUndecided, schoolYearWords } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { ClassDecision } from './ClassDecision.js';
import { ConfirmYear } from './ConfirmYear.js';
import { PreviewPart } from './PreviewPart.js';
import type { RolloverValues } from './rollover-values.js';

interface RolloverFormProps {
  plan: YearToRoll;
  fromYear: number;
}

const inputOf = (fromYear: number, { classes, exceptions }: RolloverValues): RolloverInput => ({
  fromYear,
  classes,
  exceptions: Object.entries(exceptions).flatMap(([studentId, fate]) => (fate === '' ? [] : [{ studentId, fate }])),
});

/**
 * Form of the new school year: a decision per class with exceptions, a preview, and the act. Undecided classes come first, with their
 * count.
 */
export function RolloverForm({ plan, fromYear }: RolloverFormProps) {
  const { t } = useTranslation('school-year');
  const invalidate = useInvalidate();
  const [isConfirming, setConfirming] = useState(false);
  const preview = useMutation(yearRolloversPreviewMutation());
  const year = schoolYearWords(fromYear + 1);
  const apply = useMutation({
    ...yearRolloversApplyMutation(),
    onSuccess: async () => {
      setConfirming(false);
      await invalidate('schoolYear');
      showToast(t('applied', { year }));
      focusHeading();
    },
  });
  const form = useForm<RolloverValues>({
    initialValues: {
      classes: plan.classes.map(({ id, fate, nextName, nextProgrammeId }) => ({ classId: id, fate, nextName, nextProgrammeId })),
      exceptions: {},
    },
    onValuesChange: () => preview.reset(),
  });
  const toDecide = plan.classes.flatMap(({ students }, index) => {
    const ids = students.map(({ id }) => id);
    const fate = form.values.classes[index]?.fate ?? 'undecided';
    return isUndecided(fate, ids, (id) => Boolean(form.values.exceptions[id])) ? [`classes.${index}.fate`] : [];
  });
  const firstToDecide = toDecide[0];
  const askFirst = (event: MouseEvent) => {
    if (firstToDecide === undefined) return;
    event.preventDefault();
    form.setErrors(Object.fromEntries(toDecide.map((path) => [path, t('undecided.field')])));
    focusField(firstToDecide);
  };
  return (
    <>
      <SubmitForm form={form} isPreview submit={(values) => preview.mutateAsync({ body: inputOf(fromYear, values) })}>
        {({ isPending }) => (
          <Box component="section" aria-labelledby="classes">
            <h2 id="classes" className="h3">
              {t('form.title', { from: schoolYearWords(fromYear), to: year })}
            </h2>
            {firstToDecide !== undefined && (
              <Alert mb="md" role="status" title={t('undecided.title', { count: toDecide.length })}>
                <p>{t('undecided.what')}</p>
                <Button variant="subtle" size="sm" onClick={() => focusField(firstToDecide)}>
                  {t('undecided.go')}
                </Button>
              </Alert>
            )}
            <ul className="bare-list">
              {plan.classes.map((group, index) => (
                <ClassDecision key={group.id} group={group} index={index} form={form} />
              ))}
            </ul>
            <div aria-live="polite">{preview.data && <PreviewPart preview={preview.data} year={year} />}</div>
            <Group gap="xs" mt="lg">
              <Button type="submit" variant={preview.data ? 'default' : 'filled'} loading={isPending} onClick={askFirst}>
                {t('form.preview')}
              </Button>
              {preview.data && (
                <Button loading={apply.isPending} onClick={() => setConfirming(true)}>
                  {t('form.apply', { year })}
                </Button>
              )}
            </Group>
          </Box>
        )}
      </SubmitForm>
      {preview.data && (
        <ConfirmYear
          fromYear={fromYear}
          isEarly={plan.isEarly}
          preview={preview.data}
          opened={isConfirming}
          onClose={() => setConfirming(false)}
          onConfirm={(typedYear) => apply.mutateAsync({ body: { ...inputOf(fromYear, form.values), typedYear } })}
        />
      )}
    </>
  );
}
