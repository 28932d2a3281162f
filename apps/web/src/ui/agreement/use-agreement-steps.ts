import type { AgreementForStudent } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../art/progress/Timeline.js';
import { useFormat } from '../format/use-format.js';
import { type AgreementPathName, agreementPath } from './agreement-path.js';

type Standing = Pick<
  AgreementForStudent,
  'state' | 'turn' | 'stateAt' | 'hostName' | 'schoolName' | 'startOn' | 'isMinor' | 'host' | 'school'
>;

/** Returns the steps of an agreement with who acts and since when; empty for one that is over. */
export function useAgreementSteps(agreement: Standing): TimelineStep[] {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const { state, turn, stateAt, hostName, schoolName, startOn, isMinor, host, school } = agreement;
  const day = (instant: string | Date | null) => instant && format.shortDay(dayInParis(new Date(instant)));
  const doneOn: Partial<Record<AgreementPathName, string | null>> = {
    host: day(host.doneAt),
    school: day(school.doneAt),
    ...(state === 'sealed' && { seal: day(stateAt) }),
  };
  const who: Record<AgreementPathName, string> = {
    host: hostName,
    school: schoolName,
    teacher: t('path.who.teacher'),
    office: schoolName,
    signatories: isMinor ? t('path.who.minor') : t('path.who.adult'),
    seal: t('path.who.seal'),
  };
  const whenOf = (name: AgreementPathName, at: TimelineStep['state']) => {
    if (at === 'now') return t('path.since', { day: day(stateAt) });
    if (at === 'later') return name === 'signatories' ? t('path.before', { day: format.shortDay(startOn) }) : undefined;
    return doneOn[name] ?? undefined;
  };
  return agreementPath(state, turn).map(({ name, state: at }) => ({
    key: name,
    state: at,
    title: t(`path.title.${name}`),
    who: who[name],
    when: whenOf(name, at),
  }));
}
