import { Button } from '@mantine/core';
import { type SheetAgreement, studentSheetAgreeMutation, studentSheetDisagreeMutation } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';
import type { SheetPath } from './sheet-path.js';

interface AgreementPartProps {
  path: SheetPath;
  agreement: SheetAgreement;
  firstName: string;
}

/** Whether the school agrees that companies may see this minor. */
export function AgreementPart({ path, agreement: { agreedAt }, firstName }: AgreementPartProps) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const [isAsked, setAsked] = useState(false);
  const isGiven = agreedAt !== null;
  const step = isGiven ? 'take-back' : 'give';
  const settle = async () => {
    setAsked(false);
    showToast(t(`agreement.${step}.done`));
    await invalidate('classStudent');
  };
  const agree = useMutation({ ...studentSheetAgreeMutation(), onError, onSuccess: settle });
  const disagree = useMutation({ ...studentSheetDisagreeMutation(), onError, onSuccess: settle });
  const confirm = () => (isGiven ? disagree : agree).mutate({ path });
  return (
    <section aria-label={t('agreement.title')}>
      <h2>{t('agreement.title')}</h2>
      <p className="small">
        {agreedAt ? t('agreement.given', { day: format.mediumDay(dayInParis(new Date(agreedAt))) }) : t('agreement.not-given')}
      </p>
      <Button variant="default" size="sm" mt="sm" onClick={() => setAsked(true)}>
        {t(`agreement.${step}.act`)}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t(`agreement.${step}.title`)}
        verb={t(`agreement.${step}.verb`)}
        isRemoval={isGiven}
        isPending={agree.isPending || disagree.isPending}
        onConfirm={confirm}
      >
        {t(`agreement.${step}.what`, { name: firstName })}
      </ConfirmDialog>
    </section>
  );
}
