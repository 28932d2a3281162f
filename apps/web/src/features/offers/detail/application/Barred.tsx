import type { ConditionView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './ApplyPanel.module.css';

/** The api would refuse: better said before anything is written. */
export function Barred({ reasons }: { reasons: readonly ConditionView[] }) {
  const { t } = useTranslation('offers');
  return (
    <>
      <p>{t('barred.why')}</p>
      <ul className={css.reasons}>
        {reasons.map(({ constraint, sentence }) => (
          <li key={constraint}>{sentence}</li>
        ))}
      </ul>
      <p className={css.follow}>
        <Link to="/mes-offres">{t('barred.act')}</Link>
      </p>
    </>
  );
}
