import { Box, Flex, Stack } from '@mantine/core';
import type { CompanyView } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompanyChip } from '../../../../../ui/chips/CompanyChip.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { VerifyCompany } from '../VerifyCompany.js';
import { Waiting } from '../Waiting.js';
import css from './Companies.module.css';

export function CompanyRow({ company }: { company: CompanyView }) {
  const { t } = useTranslation('companies');
  const { id, name, status, site, members, createdAt } = company;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.2fr) minmax(0, 1fr) 9.5rem 10.5rem"
      gap="block"
      rowGap="sm"
      align="start"
      rule="below"
      py="field"
      className={css.row}
    >
      <div>
        <Box component="h2" mb="0.125rem" className="row-title title-link">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId: id }}>
            {name}
          </Link>
        </Box>
        {site && (
          <>
            <p className="small">
              <span className="dimmed">SIRET</span> {formatSiret(site.siret)}
            </p>
            <p className="small dimmed">
              {site.address}, {site.communeName}
            </p>
          </>
        )}
      </div>
      <Flex component="ul" direction="column" gap="xs" fz="0.875rem" lh="1.3125rem" className="bare-list anywhere">
        {members.map(({ firstName, lastName, email, emailVerified }) => (
          <li key={email}>
            {`${firstName} ${lastName}`}
            <br />
            <a href={`mailto:${email}`}>{email}</a>
            {!emailVerified && <p className="small dimmed">{t('unconfirmed')}</p>}
          </li>
        ))}
      </Flex>
      <Stack gap="xs" align="flex-start">
        {status === 'pending' ? <Waiting since={createdAt} /> : <CompanyChip status={status} />}
        <p className="small dimmed">
          {t('signed-up')} <RelativeDay at={createdAt} />
        </p>
      </Stack>
      {members.some(({ emailVerified }) => emailVerified) && <VerifyCompany company={company} site={site} isQuiet />}
    </Columns>
  );
}
