import { useTranslation } from 'react-i18next';
import css from './Derogations.module.css';

/** What the law asks, with its articles. */
export function LawOfDerogations() {
  const { t } = useTranslation('derogations');
  return (
    <section aria-labelledby="law" className={css.law}>
      <h2 id="law" className={`h3 ${css.title}`}>
        {t('law.title')}
      </h2>
      <ul>
        <li>{t('law.who')}</li>
        <li>{t('law.both')}</li>
        <li>{t('law.years')}</li>
        <li>{t('law.notice')}</li>
        <li>{t('law.change')}</li>
        <li>{t('law.never')}</li>
      </ul>
      <p className="small dimmed">{t('law.aid')}</p>
    </section>
  );
}
