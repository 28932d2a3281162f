import type { PlaceTermsView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

/** Where, when and with whom, as all have signed; one line each, without those that the paper does not state. */
export function TermsLines({ terms: { workplace, department, presence, weeklyMinutes, guide, changesOn } }: { terms: PlaceTermsView }) {
  const { t } = useTranslation('place');
  const format = useFormat();
  const hours = presence ?? (weeklyMinutes === null ? null : t('hours-a-week', { hours: format.duration(weeklyMinutes) }));
  return (
    <>
      {(department ?? workplace) && <p>{[department, workplace].filter(Boolean).join(', ')}</p>}
      {hours && <p>{hours}</p>}
      {guide && <p>{t('terms.guide', { guide: [guide.name, guide.job].filter(Boolean).join(', ') })}</p>}
      {changesOn && <p className="dimmed">{t('terms.changes', { day: format.longDay(changesOn) })}</p>}
    </>
  );
}
