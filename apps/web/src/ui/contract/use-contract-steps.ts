import type { ContractForEmployer } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { TimelineStep } from '../../art/progress/Timeline.js';
import { useFormat } from '../format/use-format.js';
import { type ContractPathName, contractPath } from './contract-path.js';

type Standing = Pick<ContractForEmployer, 'state' | 'turn' | 'stateAt' | 'hostName' | 'schoolName' | 'startOn' | 'isMinor'> & {
  /** Last days to send the file and to respond to it; undefined for readers who do not see them. */
  filing?: Pick<ContractForEmployer['filing'], 'fileBy' | 'answerBy'>;
};

/** Returns the steps of a contract with who acts, since when or by when; empty for one that is over. */
export function useContractSteps({ state, turn, stateAt, hostName, schoolName, startOn, isMinor, filing }: Standing): TimelineStep[] {
  const { t } = useTranslation('contract');
  const format = useFormat();
  const who: Record<ContractPathName, string> = {
    ...{
      employer: hostName,
      cfa: schoolName,
      open: schoolName,
      signatories: isMinor ? t('path.minor') : t('path.adult'),
      conclude: t('path.conclude'),
      file: hostName,
      opco: 'OPCO',
    },
  };
  const by: Partial<Record<ContractPathName, string | null>> = {
    ...{ signatories: startOn, conclude: startOn, file: filing?.fileBy, opco: filing?.answerBy },
  };
  const whenOf = (name: ContractPathName, at: TimelineStep['state']) => {
    const last = by[name];
    if (at !== 'done' && last) return t('path.by', { day: format.shortDay(last) });
    return at === 'now' ? t('path.since', { day: format.shortDay(dayInParis(new Date(stateAt))) }) : undefined;
  };
  return contractPath(state, turn).map(({ name, state: at }) => ({
    ...{ key: name, state: at, title: t(`path.title.${name}`), who: who[name], when: whenOf(name, at) },
  }));
}
