import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session.js';

/** For a coordinator, where a value is not published yet: the screen on which it is fed. */
export function FeedLawLink() {
  const { t } = useTranslation('ui');
  const { account } = useSession();
  if (account?.role !== 'campus_coordinator') return null;
  return (
    <p className="no-print">
      <Link to="/coordination/parametres-legaux">{t('law.feed')}</Link>
    </p>
  );
}
