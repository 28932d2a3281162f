import type { ApplicationStatus } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../../../../art/progress/Timeline.js';

/** Number of completed steps by status; the next step is under way. Statuses that are not listed have ended. */
const DONE: Partial<Record<ApplicationStatus, number>> = { submitted: 1, read: 2, offered: 3, accepted: 4 };

/** Returns the steps from sending to the place, with who acts next. */
export function useAppliedSteps(status: ApplicationStatus, company: string): TimelineStep[] {
  const { t } = useTranslation('offers');
  const done = DONE[status];
  if (done === undefined) return [];
  const names = [
    { key: 'sent', title: t('applied.sent'), who: t('applied.by-you') },
    { key: 'read', title: t('applied.read'), who: t('applied.by-company', { company }) },
    { key: 'answer', title: t('applied.answer'), who: t('applied.by-company', { company }) },
    { key: 'confirm', title: t('applied.confirm'), who: t('applied.by-you') },
  ];
  return names.map((step, at) => {
    if (at < done) return { ...step, state: 'done' };
    if (at > done) return { ...step, state: 'later' };
    return { ...step, state: 'now', who: step.key === 'confirm' ? t('applied.your-turn') : t('applied.their-turn', { company }) };
  });
}
