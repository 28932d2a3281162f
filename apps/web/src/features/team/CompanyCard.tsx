import { Flex } from '@mantine/core';
import type { OwnCompanyView } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { CompanyChip } from '../../ui/chips/CompanyChip.js';
import css from './Team.module.css';

export function CompanyCard({ company: { name, status, sites } }: { company: OwnCompanyView }) {
  const { t } = useTranslation('team');
  return (
    <Flex component="section" direction="column" gap="sm" className={css.company} aria-labelledby="company">
      <h2 id="company" className={`h3 ${css.title}`}>
        {name}
      </h2>
      <p>
        <CompanyChip status={status} />
      </p>
      {sites.map(({ id, siret, address, communeName }) => (
        <Flex component="dl" direction="column" gap="xs" key={id} className={css.site}>
          <div>
            <dt>{t('address')}</dt>
            <dd>
              {address}, {communeName}
            </dd>
          </div>
          <div>
            <dt>SIRET</dt>
            <dd>{formatSiret(siret)}</dd>
          </div>
        </Flex>
      ))}
    </Flex>
  );
}
