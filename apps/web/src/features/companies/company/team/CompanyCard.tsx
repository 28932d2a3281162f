import { Box, Flex } from '@mantine/core';
import type { OwnCompanyView } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { CompanyChip } from '../../../../ui/chips/CompanyChip.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';
import css from './Team.module.css';

export function CompanyCard({ company: { name, status, sites } }: { company: OwnCompanyView }) {
  const { t } = useTranslation('team');
  return (
    <SidePart gap="sm" aria-labelledby="company">
      <Box component="h2" pb="sm" id="company" className="h3">
        {name}
      </Box>
      <p>
        <CompanyChip status={status} />
      </p>
      {sites.map(({ id, siret, address, communeName }) => (
        <Flex component="dl" direction="column" gap="xs" key={id} className={css.site}>
          <div>
            <dt className="micro dimmed">{t('address')}</dt>
            <dd>
              {address}, {communeName}
            </dd>
          </div>
          <div>
            <dt className="micro dimmed">SIRET</dt>
            <dd>{formatSiret(siret)}</dd>
          </div>
        </Flex>
      ))}
    </SidePart>
  );
}
