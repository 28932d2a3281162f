import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session.js';

/** Link for coordinators to the screen on which a legal value that is not yet published is entered. */
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
