import { Box } from '@mantine/core';
import type { EscalationView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../../../../ui/actions/PhoneLink.js';

/** Phone number of the company, and its people to ask for. */
export function CallWhom({ escalation: { companyId, companyPhone, contactName, members, ofCompany } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  return (
    <section aria-labelledby="whom">
      <h2 id="whom">{t('whom.title')}</h2>
      {companyPhone ? (
        <Box component="p" fz="1.75rem" lh="2.5rem">
          <PhoneLink phone={companyPhone} />
        </Box>
      ) : (
        <p>{contactName === null ? t('whom.no-phone-kept') : t('whom.no-phone')}</p>
      )}
      <p>{contactName === null ? t('whom.no-member') : t('whom.ask-for', { name: contactName })}</p>
      <ul className="bare-list small anywhere">
        {members.map(({ name, email }) => (
          <li key={email}>
            {name}, <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
          {t('whom.company')}
        </Link>
        {ofCompany > 1 && <span className="dimmed"> · {t('of-company', { count: ofCompany })}</span>}
      </p>
    </section>
  );
}
