import type { ApplicationForStudent } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../art/Timeline.js';
import { useFormat } from '../../ui/use-format.js';

/** What was done, by whom and when; then the step that is waited for, and the one after it. */
export function useTimelineSteps({ status, offer, history }: ApplicationForStudent): TimelineStep[] {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const done = history.map(({ state, at, by }): TimelineStep => {
    const who = by === 'student' ? t('by.you') : by === 'system' ? null : offer.companyName;
    return { key: state, state: 'done', title: t(`step.${state}`), who, when: format.compactDay(dayInParis(new Date(at))) };
  });
  const step = (key: 'reading' | 'answer' | 'yours' | 'place', state: 'now' | 'later', who?: string): TimelineStep => ({
    key,
    state,
    title: t(`ahead.${key}`),
    who,
  });
  if (status === 'submitted') return [...done, step('reading', 'now', t('by.company-next')), step('answer', 'later')];
  if (status === 'read') return [...done, step('answer', 'now', t('by.company-next')), step('place', 'later')];
  if (status === 'offered') return [...done, step('yours', 'now', t('by.you-next')), step('place', 'later')];
  return done;
}
