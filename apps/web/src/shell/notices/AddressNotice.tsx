import { useTranslation } from 'react-i18next';
import css from './AddressNotice.module.css';

/** For an account whose mail server rejects our letters: says where to read the news, and whom to ask. */
export function AddressNotice({ email }: { email: string }) {
  const { t } = useTranslation('shell');
  return (
    <aside className={`no-print small anywhere ruled-below ${css.notice}`} aria-label={t('address.name')}>
      <p>{t('address.sentence', { email })}</p>
    </aside>
  );
}
