import { useTranslation } from 'react-i18next';
import css from './ApplyForm.module.css';

/** What happens once it is sent. */
export function ApplyNext({ company }: { company: string }) {
  const { t } = useTranslation('offers');
  return (
    <section className={css.next} aria-labelledby="apply-next">
      <h3 id="apply-next">{t('apply.next.title')}</h3>
      <ol>
        <li>{t('apply.next.company', { company })}</li>
        <li>{t('apply.next.school')}</li>
        <li>{t('apply.next.answer')}</li>
      </ol>
    </section>
  );
}
