import { Button } from '@mantine/core';
import { type VisibilityView, visibilityAskSchoolMutation, visibilityReadOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Button by which a student of 15 to 17 asks the school for its agreement, once. */
export function AskSchool({ view: { agreementAskedAt } }: { view: VisibilityView }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const queries = useQueryClient();
  const ask = useMutation({
    ...visibilityAskSchoolMutation(),
    onError: useShowProblem(),
    onSuccess: (next) => {
      queries.setQueryData(visibilityReadOptions().queryKey, next);
      showToast(t('ask-school.done'));
    },
  });
  if (agreementAskedAt)
    return <p className="small">{t('ask-school.asked', { day: format.longDay(dayInParis(new Date(agreementAskedAt))) })}</p>;
  return (
    <div>
      <Button variant="default" size="sm" loading={ask.isPending} onClick={() => ask.mutate({})}>
        {t('ask-school.act')}
      </Button>
    </div>
  );
}
