import { Button, Group } from '@mantine/core';
import { minorsAgreeMutation, minorsDeclineMutation, minorsDisagreeMutation, type SheetAgreement } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import type { SheetPath } from './sheet-path.js';

interface AgreementPartProps {
  path: SheetPath;
  agreement: SheetAgreement;
  firstName: string;
}

type Step = 'give' | 'decline' | 'take-back';

/** Records whether the school agrees that companies may see this minor. */
export function AgreementPart({ path, agreement: { agreedAt, askedAt }, firstName }: AgreementPartProps) {
  const { t } = useTranslation('student-sheet');
  const format = useFormat();
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const [asked, setAsked] = useState<Step>('give');
  const [isOpen, setOpen] = useState(false);
  const ask = (step: Step) => {
    setAsked(step);
    setOpen(true);
  };
  const settle = async () => {
    setOpen(false);
    showToast(t(`agreement.${asked}.done`));
    await invalidate('classStudent');
  };
  const agree = useMutation({ ...minorsAgreeMutation(), onError, onSuccess: settle });
  const disagree = useMutation({ ...minorsDisagreeMutation(), onError, onSuccess: settle });
  const decline = useMutation({ ...minorsDeclineMutation(), onError, onSuccess: settle });
  const confirm = () => {
    if (asked === 'give') agree.mutate({ path });
    else if (asked === 'decline') decline.mutate({ path, body: {} });
    else disagree.mutate({ path });
  };
  const dayOf = (instant: string | Date) => format.mediumDay(dayInParis(new Date(instant)));
  return (
    <section aria-label={t('agreement.title')}>
      <h2>{t('agreement.title')}</h2>
      <p className="small">{agreedAt ? t('agreement.given', { day: dayOf(agreedAt) }) : t('agreement.not-given')}</p>
      {askedAt && <p className="small strong">{t('agreement.asked', { name: firstName, day: dayOf(askedAt) })}</p>}
      <Group gap="xs" mt="sm">
        <Button variant="default" size="sm" onClick={() => ask(agreedAt ? 'take-back' : 'give')}>
          {t(`agreement.${agreedAt ? 'take-back' : 'give'}.act`)}
        </Button>
        {askedAt && (
          <Button variant="subtle" size="sm" onClick={() => ask('decline')}>
            {t('agreement.decline.act')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t(`agreement.${asked}.title`)}
        verb={t(`agreement.${asked}.verb`)}
        isRemoval={asked === 'take-back'}
        isPending={agree.isPending || disagree.isPending || decline.isPending}
        onConfirm={confirm}
      >
        {t(`agreement.${asked}.what`, { name: firstName })}
      </ConfirmDialog>
    </section>
  );
}
