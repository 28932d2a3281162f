import type { PlaceForStudent } from '@seve/api-client';
import { paperOf, placementSteps } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../../../art/progress/Timeline.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/**
 * Returns the steps of a place with who acts, and by when. Papers and signatures are omitted when an agreement or contract in Sève has
 * these steps.
 */
export function usePlaceSteps({ kind, host, startOn, endOn, isMinor, agreementId, contractId }: PlaceForStudent): TimelineStep[] {
  const { t } = useTranslation('place');
  const format = useFormat();
  const paper = paperOf(kind);
  const who = {
    papers: t(`papers.${paper}.who`, { company: host.name }),
    signatures: isMinor ? t('signatures.minor') : t('signatures.adult'),
    first_day: undefined,
    last_day: undefined,
  };
  const title = {
    papers: t(`papers.${paper}.title`),
    signatures: t(`papers.${paper}.signed`),
    first_day: t('first-day'),
    last_day: t('last-day'),
  };
  const isDay = (step: keyof typeof title) => step === 'first_day' || step === 'last_day';
  const steps = placementSteps({ startOn, endOn }, format.today).filter(
    ({ step }) => (agreementId === null && contractId === null) || isDay(step),
  );
  return steps.map(({ step, on, state }) => {
    const when = isDay(step) ? format.mediumDay(on) : t('before', { day: format.shortDay(startOn) });
    return { key: step, state, title: title[step], who: who[step], when };
  });
}
