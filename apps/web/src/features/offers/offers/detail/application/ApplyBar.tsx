import { Button } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { OfferForMe } from '../use-offer-for-me.js';
import css from './ApplyBar.module.css';
import { applyState } from './apply-state.js';
import { reachForm } from './reach-form.js';

const WITHOUT = ['hidden', 'sent', 'closed', 'blocked'];

/** Link to the form when it comes after the text of the offer; sticks to the bottom of the window until the form is visible. */
export function ApplyBar({ offer, forMe }: { offer: OfferDetail; forMe: OfferForMe }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  if (WITHOUT.includes(applyState({ ...forMe, offer, today: format.today }))) return null;
  return (
    <div className={`no-print ${css.bar}`}>
      <span className="small dimmed">{offer.expiresOn && t('state.until', { day: format.mediumDay(offer.expiresOn) })}</span>
      <Button onClick={reachForm}>{t('apply.go')}</Button>
    </div>
  );
}
