import type { ApplicationForStudent } from '@seve/api-client';
import { dayInParis, isSchoolRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../../../art/progress/Timeline.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useHistoryWords } from '../../../../ui/wording/use-history-words.js';
import { pastStep } from './past-step.js';

type Ahead = 'reading' | 'answer' | 'yours' | 'place' | 'times' | 'slot' | 'meeting' | 'decision' | 'agreement' | 'later';

/** Returns the step under way and the one after it; empty when the application has ended. */
function aheadOf({ status, nextActor, interview }: ApplicationForStudent): [Ahead, Ahead?] | [] {
  const isSet = interview?.status === 'confirmed' && interview.startsAt !== null && new Date(interview.startsAt) > new Date();
  switch (status) {
    case 'submitted':
      return ['reading', 'answer'];
    case 'read':
      return ['answer', 'place'];
    case 'interview':
      if (nextActor === 'student') return ['slot', 'meeting'];
      if (interview?.refusedAt) return ['times', 'slot'];
      return isSet ? ['meeting', 'decision'] : ['decision', 'place'];
    case 'pool':
      return nextActor === 'student' ? ['agreement', 'later'] : ['later'];
    case 'offered':
      return ['yours', 'place'];
    default:
      return [];
  }
}

/** Returns the past steps with author and date, then the step under way and the one after it. */
export function useTimelineSteps(application: ApplicationForStudent): TimelineStep[] {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const { way } = useHistoryWords();
  const { company, history, nextActor, actBy } = application;
  const done = history.map(({ state, act, at, by, via }, index): TimelineStep => {
    const who =
      by === 'student'
        ? t('by.you')
        : by === 'system'
          ? null
          : isSchoolRole(by)
            ? t('by.school')
            : by === 'campus_coordinator'
              ? t('by.campus')
              : company.name;
    const said = who === null ? way(via) : `${who} · ${way(via)}`;
    const step = pastStep({ state, by, act }, history[index - 1]);
    return {
      key: `${index} ${step}`,
      state: 'done',
      title: t(`step.${step}`),
      who: said,
      when: format.compactDay(dayInParis(new Date(at))),
    };
  });
  const [now, next] = aheadOf(application);
  const ahead: TimelineStep[] = [];
  if (now) {
    const who = nextActor === null ? undefined : nextActor === 'student' ? t('by.you-next') : t('by.company-next');
    const when = actBy === null ? undefined : t('by-day', { day: format.shortDay(actBy) });
    ahead.push({ key: now, state: 'now', title: t(`ahead.${now}`), who, when });
  }
  if (next) ahead.push({ key: next, state: 'later', title: t(`ahead.${next}`) });
  return [...done, ...ahead];
}
