import { Button } from '@mantine/core';
import { weightsSaveMutation } from '@seve/api-client';
import type { WeightPoints } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonedChange } from './ReasonedChange.js';

interface SaveWeightsProps {
  points: WeightPoints;
  /** The version that was in use when the points were chosen. */
  basedOn: number;
}

export function SaveWeights({ points, basedOn }: SaveWeightsProps) {
  const { t } = useTranslation('weights');
  const [isAsked, setAsked] = useState(false);
  const save = useMutation(weightsSaveMutation());
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('save.act')}</Button>
      <ReasonedChange
        opened={isAsked}
        onClose={() => setAsked(false)}
        words={{ question: t('save.question'), what: t('save.what'), verb: t('save.verb'), done: t('save.done') }}
        send={(reason) => save.mutateAsync({ body: { ...points, basedOn, ...reason } })}
      />
    </>
  );
}
