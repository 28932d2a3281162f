import type { ApplicationForStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

type Turn = Pick<ApplicationForStudent, 'nextActor' | 'actBy'>;

/** Who acts next on an application, and by when; null once it has ended. */
export function useTurnWords(): (turn: Turn) => string | null {
  const { t } = useTranslation('status');
  const format = useFormat();
  return ({ nextActor, actBy }) => {
    if (nextActor === null || actBy === null) return null;
    const day = format.shortDay(actBy);
    return actBy < format.today ? t(`turn.${nextActor}-late`, { day }) : t(`turn.${nextActor}`, { day });
  };
}
