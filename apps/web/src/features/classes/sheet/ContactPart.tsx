import type { SheetGuardian } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** Whom to reach for a minor. */
export function ContactPart({ guardian }: { guardian: SheetGuardian }) {
  const { t } = useTranslation('student-sheet');
  const { firstName, lastName, email, phone } = guardian;
  return (
    <section aria-label={t('guardian')}>
      <h2>{t('guardian')}</h2>
      <p>
        {firstName} {lastName}
      </p>
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      {phone && (
        <p>
          <a href={`tel:${phone}`}>{phone}</a>
        </p>
      )}
    </section>
  );
}
