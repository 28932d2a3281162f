import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import type { ActedOffer } from './acted-offer.js';
import { ExtendForm } from './ExtendForm.js';

interface OfferDialogProps {
  offer: ActedOffer;
  onClose: () => void;
}

export function ExtendDialog({ offer, onClose }: OfferDialogProps) {
  const { t } = useTranslation('company-offers');
  return (
    <Dialog opened onClose={onClose} title={t('extend.title')}>
      <p className="small dimmed">{offer.title}</p>
      <ExtendForm offer={offer} onDone={onClose} />
    </Dialog>
  );
}
