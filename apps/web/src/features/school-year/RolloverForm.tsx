import { Box, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type RolloverInput, type YearToRoll, yearRolloversApplyMutation, yearRolloversPreviewMutation } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showToast } from '../../ui/feedback/toast.js';
import { useShowProblem } from '../../ui/feedback/use-show-problem.js';
import { SubmitForm } from '../../ui/forms/SubmitForm.js';
import { ClassDecision } from './ClassDecision.js';
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

/** A decision for each class, with its exceptions; then what would change; then the act. */
export function RolloverForm({ plan, fromYear }: RolloverFormProps) {
  const { t } = useTranslation('school-year');
  const invalidate = useInvalidate();
  const preview = useMutation(yearRolloversPreviewMutation());
  const year = schoolYearWords(fromYear + 1);
  const apply = useMutation({
    ...yearRolloversApplyMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
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
  const confirm = () => apply.mutate({ body: inputOf(fromYear, form.values) });
  return (
    <SubmitForm form={form} isPreview submit={(values) => preview.mutateAsync({ body: inputOf(fromYear, values) })}>
      {({ isPending }) => (
        <Box component="section" aria-labelledby="classes">
          <h2 id="classes" className="h3">
            {t('form.title', { from: schoolYearWords(fromYear), to: year })}
          </h2>
          <ul className="bare-list">
            {plan.classes.map((group, index) => (
              <ClassDecision key={group.id} group={group} index={index} form={form} />
            ))}
          </ul>
          <div aria-live="polite">{preview.data && <PreviewPart preview={preview.data} year={year} />}</div>
          <Group gap="xs" mt="lg">
            <Button type="submit" variant={preview.data ? 'default' : 'filled'} loading={isPending}>
              {t('form.preview')}
            </Button>
            {preview.data && (
              <Button loading={apply.isPending} onClick={confirm}>
                {t('form.apply', { year })}
              </Button>
            )}
          </Group>
        </Box>
      )}
    </SubmitForm>
  );
}
