import { useTranslation } from 'react-i18next';
import css from './CompanyAnswer.module.css';

/** What the company wrote with its answer. */
export function CompanyAnswer({ message, company }: { message: string; company: string }) {
  const { t } = useTranslation('applications');
  return (
    <figure className={css.quote}>
      <blockquote>{message}</blockquote>
      <figcaption className="small dimmed">{t('message-of', { company })}</figcaption>
    </figure>
  );
}
