import { useTranslation } from 'react-i18next';
import css from './Letter.module.css';

/** The student's letter, folded at first. */
export function Letter({ text, about }: { text: string; about: string }) {
  const { t } = useTranslation('applications');
  return (
    <details className={css.letter}>
      <summary>
        {t('letter')}
        <span className="visually-hidden">{t('about', { title: about })}</span>
      </summary>
      <p>{text}</p>
    </details>
  );
}
