import type { AgreementForHost, AgreementTurn } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

type Situation = Pick<AgreementForHost, 'state' | 'turn' | 'schoolName'>;

/** Who is waited for, and what the host has to do, in a sentence. */
export function useSituation(): (agreement: Situation) => string {
  const { t } = useTranslation('agreement-host');
  return ({ state, turn, schoolName }) => {
    if (state === 'changes_requested' && turn === 'host') return t('situation.to-correct', { school: schoolName });
    const key: AgreementTurn | typeof state = turn ?? state;
    return t(`situation.${key}`, { school: schoolName });
  };
}
