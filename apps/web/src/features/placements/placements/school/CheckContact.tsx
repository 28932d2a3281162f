import { Button } from '@mantine/core';
import { type ContactDoubt, schoolPlacesClearMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

interface CheckContactProps {
  id: string;
  doubt: ContactDoubt;
  address: string | null;
  /** True when a confirmation by link from this address waits for the check. */
  hasAnswered: boolean;
}

/** Clears the doubt about a host's address. An address that belongs to the student cannot be cleared. */
export function CheckContact({ id, doubt, address, hasAnswered }: CheckContactProps) {
  const { t } = useTranslation('places');
  const invalidate = useInvalidate();
  const clearing = useMutation({
    ...schoolPlacesClearMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(hasAnswered ? t('contact.confirmed') : t('contact.done'));
      await invalidate('placement');
      focusHeading();
    },
  });
  return (
    <SidePart gap="sm" align="flex-start" aria-labelledby="contact">
      <h2 id="contact" className="h3">
        {t('contact.title')}
      </h2>
      <p>{t(`contact.doubt.${doubt}`, { address: address ?? '' })}</p>
      {doubt !== 'own' && (
        <>
          <p className="small dimmed">{hasAnswered ? t('contact.answered') : t('contact.what')}</p>
          <Button loading={clearing.isPending} onClick={() => clearing.mutate({ path: { id } })}>
            {t('contact.act')}
          </Button>
        </>
      )}
    </SidePart>
  );
}
