import type { EmailView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readMailLogSearch } from '../mail-log-search.js';

/** Subject of a letter, as a link when a coordinator may open it, and a link to all letters about the same subject. */
export function LetterSubject({ letter: { entityType, entityId } }: { letter: EmailView }) {
  const { t } = useTranslation('mail-log');
  const search = readMailLogSearch({ sujet: entityType, id: entityId });
  return (
    <>
      <Subject entityType={entityType} entityId={entityId} />{' '}
      {search.sujet && (
        <Link to="/coordination/courriels" search={search}>
          {t('same-entity')}
        </Link>
      )}
    </>
  );
}

function Subject({ entityType, entityId }: Pick<EmailView, 'entityType' | 'entityId'>) {
  const { t } = useTranslation('mail-log');
  const words = t(`entity.${entityType}`);
  if (entityType === 'company') {
    return (
      <Link to="/coordination/entreprises/$companyId" params={{ companyId: entityId }}>
        {words}
      </Link>
    );
  }
  return words;
}
