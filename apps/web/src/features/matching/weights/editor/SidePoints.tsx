import { NumberInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { WeighedCriterionView } from '@seve/api-client';
import { sumsOf, type WeightPoints } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from '../Weights.module.css';
import { type DraftSide, type DraftWeights, pointsOf, WHOLE, weightsDraftOf } from './draft-weights.js';

interface SidePointsProps {
  side: DraftSide;
  criteria: readonly WeighedCriterionView[];
  form: UseFormReturnType<DraftWeights>;
  inUse: WeightPoints;
}

/** Fields for the points of one side, with their sum. */
export function SidePoints({ side, criteria, form, inUse }: SidePointsProps) {
  const { t } = useTranslation('weights');
  const now = weightsDraftOf(inUse)[side] as Record<string, number | ''>;
  const typed = form.values[side] as Record<string, number | ''>;
  return (
    <fieldset className={css.side} data-side={side === 'student' ? 'you' : 'post'}>
      <legend>{t(`side.${side}`)}</legend>
      {criteria.map(({ name, label, reason }) => (
        <NumberInput
          key={name}
          label={<FieldLabel hint={typed[name] === now[name] ? undefined : t('in-use', { points: now[name] })}>{label}</FieldLabel>}
          description={reason}
          min={1}
          max={WHOLE}
          step={1}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          inputContainer={(input) => (
            <Columns columns="6.5rem minmax(0, 1fr)" gap="md" align="center">
              {input}
              <span className={css.share} aria-hidden="true">
                <i style={{ inlineSize: `${Math.min(Number(typed[name]), WHOLE)}%` }} />
              </span>
            </Columns>
          )}
          {...form.getInputProps(`${side}.${name}`)}
        />
      ))}
      <SideSum side={side} sum={sumsOf(pointsOf(form.values))[side] / WHOLE} error={form.errors[side]} />
    </fieldset>
  );
}

function SideSum({ side, sum, error }: { side: DraftSide; sum: number; error: React.ReactNode }) {
  const { t } = useTranslation('weights');
  const words = sum < WHOLE ? t('sum.missing', { count: WHOLE - sum }) : t('sum.over', { count: sum - WHOLE });
  return (
    <p className={css.sum} data-wrong={sum !== WHOLE || undefined} role="status">
      <span className="num">{t('sum.of', { sum, whole: WHOLE })}</span>
      {sum !== WHOLE && <span> {words}</span>}
      {error && sum === WHOLE && <span> {error}</span>}
      {side === 'post' && <span className="dimmed"> {t('sum.lent')}</span>}
    </p>
  );
}
