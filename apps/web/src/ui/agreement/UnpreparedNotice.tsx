import { unpreparedPlacesListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Number of agreed places that have neither agreement nor contract, with a link to their list. Renders nothing at 0. */
export function UnpreparedNotice() {
  const { t } = useTranslation('agreement');
  const { count } = useSuspenseQuery(unpreparedPlacesListOptions()).data;
  if (count === 0) return null;
  return (
    <p className="panel">
      <Link to="/etablissement/places" hash="unprepared">
        {t('unprepared', { count })}
      </Link>
    </p>
  );
}
