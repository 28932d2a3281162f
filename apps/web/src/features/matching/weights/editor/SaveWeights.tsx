import { weightsSaveMutation } from '@seve/api-client';
import type { WeightPoints } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonedChange } from '../ReasonedChange.js';

interface SaveWeightsProps {
  opened: boolean;
  onClose: () => void;
  points: WeightPoints;
  /** Number of the version with which these points were compared. */
  basedOn: number;
}

export function SaveWeights({ opened, onClose, points, basedOn }: SaveWeightsProps) {
  const { t } = useTranslation('weights');
  const save = useMutation(weightsSaveMutation());
  return (
    <ReasonedChange
      opened={opened}
      onClose={onClose}
      words={{ question: t('save.question'), what: t('save.what'), verb: t('save.verb'), done: t('save.done') }}
      send={(reason) => save.mutateAsync({ body: { ...points, basedOn, ...reason } })}
    />
  );
}
