import { Button } from '@mantine/core';
import { type CampusOffer, campusOffersPauseMutation, campusOffersResumeMutation } from '@seve/api-client';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

/** Hides an offer from the public list for a while, or resumes it. The toast of each act offers to undo it. */
export function PauseOffer({ offer: { id, title, actions } }: { offer: CampusOffer }) {
  const { t } = useTranslation('campus-offers');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const pause = useMutation({ ...campusOffersPauseMutation(), onError });
  const resume = useMutation({ ...campusOffersResumeMutation(), onError });
  const isPending = pause.isPending || resume.isPending;
  const path = { id };
  const put = async (act: 'pause' | 'resume'): Promise<void> => {
    await (act === 'pause' ? pause : resume).mutateAsync({ path });
    await invalidate('campusOffer');
  };
  const pauseIt = async () => {
    await put('pause');
    showToast(t('paused', { title }), () => put('resume'));
  };
  const resumeIt = async () => {
    await put('resume');
    showToast(t('resumed', { title }), () => put('pause'));
  };
  if (actions.includes('pause')) {
    return (
      <Button
        size="sm"
        variant="subtle"
        leftSection={<IconPlayerPause size={16} stroke={1.6} />}
        loading={isPending}
        onClick={() => void pauseIt().catch(ignored)}
      >
        {t('pause')}
        <span className="visually-hidden"> {title}</span>
      </Button>
    );
  }
  if (!actions.includes('resume')) return null;
  return (
    <Button
      size="sm"
      variant="subtle"
      leftSection={<IconPlayerPlay size={16} stroke={1.6} />}
      loading={isPending}
      onClick={() => void resumeIt().catch(ignored)}
    >
      {t('resume')}
      <span className="visually-hidden"> {title}</span>
    </Button>
  );
}

/** `onError` has already shown the failure. */
const ignored = () => undefined;
