import type { PooledApplication } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { publishedOffers } from '../candidates.queries.js';
import { InvitePooledForm } from './InvitePooledForm.js';

interface InvitePooledProps {
  pooled: PooledApplication;
  opened: boolean;
  onClose: () => void;
}

/** Invites a student of the talent pool to a published offer, except those to which the student was invited or has applied. */
export function InvitePooled({ pooled, opened, onClose }: InvitePooledProps) {
  const { t } = useTranslation('candidates');
  const offers = useQuery({ ...publishedOffers, enabled: opened }).data?.items;
  const { application, invitations } = pooled;
  const known = [application.offerId, ...invitations.map(({ offerId }) => offerId)];
  const open = offers?.filter(({ id, seatsLeft }) => seatsLeft > 0 && !known.includes(id));
  return (
    <Dialog opened={opened} onClose={onClose} title={t('pool.question', { name: application.student.firstName })}>
      {open?.length === 0 && <p>{t('pool.no-offer')}</p>}
      {open && open.length > 0 && <InvitePooledForm application={application} offers={open} onClose={onClose} />}
    </Dialog>
  );
}
