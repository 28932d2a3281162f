import type { ConditionView } from '@seve/api-client';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './MissedConditions.module.css';
import { SheetHeading } from './SheetHeading.js';

/** Conditions, of the student or of the law, that exclude an offer from the list. */
export function MissedConditions({ failed }: { failed: readonly ConditionView[] }) {
  const { t } = useTranslation('matches');
  return (
    <section className={css.missed}>
      <SheetHeading>{t('conditions.missed', { count: failed.length })}</SheetHeading>
      <ul className="bare-list">
        {failed.map(({ constraint, sentence }) => (
          <li key={constraint}>
            <IconX size={18} stroke={1.6} aria-hidden="true" />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
