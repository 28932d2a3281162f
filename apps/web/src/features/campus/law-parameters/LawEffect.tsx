import { Button } from '@mantine/core';
import type { LawPreviewView, LawRowTrial } from '@seve/api-client';
import { hourlyCeiling } from '@seve/law';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import css from './LawParameters.module.css';
import { LawValue } from './LawValue.js';
import { OffersBelow } from './OffersBelow.js';

interface LawEffectProps {
  effect: LawPreviewView;
  trial: LawRowTrial;
  onSave: () => void;
}

/** Calculators whose results depend on a parameter. */
const CALCULATORS = {
  'smic-hour': '/outils/salaire-apprenti',
  'allowance-hour': '/outils/gratification',
  'hiring-aid': '/outils/salaire-apprenti',
  'employer-share': '/outils/salaire-apprenti',
} as const;
/** Percentage of the hourly ceiling that is due for an hour of internship (D124-8 of the Code de l’éducation). */
const ALLOWANCE_PERCENT = 15;
const isComputed = (name: string): name is keyof typeof CALCULATORS => name in CALCULATORS;

/** Effect that the row would have. Takes the focus when it appears. */
export function LawEffect({ effect, trial: { parameter, validFrom, value }, onSave }: LawEffectProps) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { before, corrects, knownUntilBefore, knownUntilAfter } = effect;
  return (
    <section className={css.effect} aria-labelledby="law-effect">
      <h3 id="law-effect" ref={heading} tabIndex={-1} className="h4">
        {t('effect.title')}
      </h3>
      <dl className={css.now}>
        {before && (
          <div>
            <dt>{t('effect.before')}</dt>
            <dd>
              <LawValue parameter={parameter} value={before.value} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('effect.after', { day: format.mediumDay(validFrom) })}</dt>
          <dd>
            <LawValue parameter={parameter} value={value} />
          </dd>
        </div>
      </dl>
      {corrects && <p>{t('effect.corrects', { source: corrects.source })}</p>}
      {knownUntilAfter !== null && knownUntilAfter !== knownUntilBefore && (
        <p>
          {t('effect.known', { day: format.mediumDay(knownUntilAfter) })}{' '}
          {isComputed(parameter) && <Link to={CALCULATORS[parameter]}>{t(`effect.calculator.${parameter}`)}</Link>}
        </p>
      )}
      {parameter === 'monthly-ceiling' && typeof value === 'number' && (
        <p>{t('effect.allowance', { amount: format.money(hourlyCeiling(value) * ALLOWANCE_PERCENT) })}</p>
      )}
      <OffersBelow effect={effect} />
      <Button onClick={onSave}>{t('save.act')}</Button>
    </section>
  );
}
