import { useForm } from '@mantine/form';
import type { WeightsVersionView } from '@seve/api-client';
import { areSameWeights, weightFaults } from '@seve/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { badFields, type DraftWeights, pointsOf, WHOLE, weightsDraftOf } from './draft-weights.js';

/**
 * Returns the form of the points. Typed points stay when another coordinator saves newer weights; an untouched form shows the newer ones.
 */
export function useWeightsDraft(inUse: WeightsVersionView) {
  const { t } = useTranslation('weights');
  const [base, setBase] = useState(inUse);
  const [isOvertaken, setOvertaken] = useState(false);
  const form = useForm<DraftWeights>({
    initialValues: weightsDraftOf(inUse.points),
    validate: (draft) => {
      const points = pointsOf(draft);
      const bad = badFields(draft).map((path) => [path, t('field-wrong', { max: WHOLE })]);
      const faults = weightFaults(points).map(({ path }) => [path, path === 'post.languages' ? t('languages-wrong') : t('sum.wrong')]);
      const same = areSameWeights(points, inUse.points) ? [['student', t('same')]] : [];
      return Object.fromEntries([...same, ...faults, ...bad]);
    },
  });
  const points = pointsOf(form.values);
  const isTyped = !areSameWeights(points, inUse.points);
  const takeInUse = () => {
    form.setInitialValues(weightsDraftOf(inUse.points));
    form.setValues(weightsDraftOf(inUse.points));
    setOvertaken(false);
  };
  useEffect(() => {
    if (inUse.number === base.number) return;
    setBase(inUse);
    if (isTyped && !areSameWeights(points, base.points)) setOvertaken(true);
    else takeInUse();
  });
  return { form, points, isTyped, isOvertaken: isOvertaken && isTyped, takeInUse };
}
