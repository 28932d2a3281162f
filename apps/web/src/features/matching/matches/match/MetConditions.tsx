import type { ConditionView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './MetConditions.module.css';
import { SheetHeading } from './SheetHeading.js';

export function MetConditions({ met }: { met: readonly ConditionView[] }) {
  const { t } = useTranslation('matches');
  return (
    <section className={`small ${css.strip}`}>
      <SheetHeading className={`strong ${css.title}`}>{t('conditions.met')}</SheetHeading>
      <ul className="bare-list">
        {met.map(({ constraint, sentence }) => (
          <li key={constraint}>
            <IconCheck size={16} stroke={1.6} aria-hidden="true" />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
