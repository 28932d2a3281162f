import { Button } from '@mantine/core';
import { type CampusOffer, campusOffersCloseMutation } from '@seve/api-client';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';

/** Withdraws an offer for good. Its company reads the reason. */
export function WithdrawOffer({ offer: { id, title, companyName, actions } }: { offer: CampusOffer }) {
  const { t } = useTranslation('campus-offers');
  const [isAsked, setAsked] = useState(false);
  const close = useMutation(campusOffersCloseMutation());
  const invalidate = useInvalidate();
  if (!actions.includes('close')) return null;
  const send = async (comment: string) => {
    await close.mutateAsync({ path: { id }, body: { comment } });
    showToast(t('withdraw.done', { company: companyName }));
    focusHeading();
    await invalidate('campusOffer');
  };
  return (
    <>
      <Button size="sm" variant="subtle" color="betterave" leftSection={<IconX size={16} stroke={1.6} />} onClick={() => setAsked(true)}>
        {t('withdraw.open')}
        <span className="visually-hidden"> {title}</span>
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('withdraw.title')}
        path="comment"
        label={t('withdraw.comment')}
        verb={t('withdraw.verb')}
        onSend={send}
      >
        <p>{`${title}, ${companyName}`}</p>
        <p>{t('withdraw.consequence')}</p>
      </ReasonDialog>
    </>
  );
}
