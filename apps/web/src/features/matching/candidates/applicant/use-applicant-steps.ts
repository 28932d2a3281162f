import type { ApplicationForCompany } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../../../art/progress/Timeline.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Returns the steps sent, read, answered and confirmed, each as done, current or ahead. */
export function useApplicantSteps({ status, student, createdAt, readAt, answeredAt }: ApplicationForCompany): TimelineStep[] {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const name = student.firstName;
  const on = (at: string | null) => (at === null ? undefined : format.compactDay(dayInParis(new Date(at))));
  const sent: TimelineStep = { key: 'sent', state: 'done', title: t('step.sent'), who: t('step.by', { name }), when: on(createdAt) };
  const read: TimelineStep = { key: 'read', state: 'done', title: t('step.read'), who: t('step.by-company'), when: on(readAt) };
  const offered: TimelineStep = {
    key: 'offered',
    state: 'done',
    title: t('step.offered'),
    who: t('step.by-company'),
    when: on(answeredAt),
  };
  const waits = (title: string, who: string): TimelineStep => ({ key: 'now', state: 'now', title, who });
  const later = (title: string): TimelineStep => ({ key: 'later', state: 'later', title });
  const done = (title: string, who?: string, at: string | null = null): TimelineStep => ({
    key: 'end',
    state: 'done',
    title,
    who,
    when: on(at),
  });
  const opened = readAt === null ? [sent] : [sent, read];
  const given = answeredAt === null ? opened : [...opened, offered];

  switch (status) {
    case 'submitted':
      return [sent, waits(t('step.open-now'), t('step.you-act')), later(t('step.your-answer'))];
    case 'read':
      return [...opened, waits(t('step.your-answer'), t('step.you-act')), later(t('step.confirmation', { name }))];
    case 'interview':
      return [...opened, done(t('step.interview'), t('step.by-company'), answeredAt), waits(t('step.interview-next'), t('step.you-act'))];
    case 'pool':
      return [...opened, done(t('step.pool'), t('step.by-company'), answeredAt)];
    case 'offered':
      return [...opened, offered, waits(t('step.confirmation', { name }), t('step.nothing-to-do'))];
    case 'accepted':
      return [...opened, offered, done(t('step.accepted'), t('step.prepare'))];
    case 'rejected':
      return [...opened, done(t('step.rejected'), t('step.told', { name }), answeredAt)];
    case 'declined':
      return [...given, done(t('step.declined'), t('step.seat-free'))];
    case 'withdrawn':
      return [...opened, done(t('step.withdrawn'), t('step.by', { name }))];
    case 'obsolete':
      return [...given, done(t('step.obsolete'))];
    case 'expired':
      return [...opened, done(t('step.expired'))];
    case 'expired_by_student':
      return [...given, done(t('step.lapsed'), t('step.seat-free'))];
    case 'cancelled':
      return [...given, done(t('step.cancelled'))];
    case 'draft':
      return [];
    case 'closed_with_offer':
      return [...opened, done(t('step.closed'))];
  }
}
