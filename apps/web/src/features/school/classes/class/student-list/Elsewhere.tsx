import type { ClassPlacement } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Link to a place found outside Sève; says whether its host has confirmed it. */
export function Elsewhere({ placement: { id, isWaiting } }: { placement: ClassPlacement }) {
  const { t } = useTranslation('classes');
  return (
    <p className="micro">
      <Link to="/etablissement/places/$placementId" params={{ placementId: id }}>
        {isWaiting ? t('elsewhere.waiting') : t('elsewhere.confirmed')}
      </Link>
    </p>
  );
}
