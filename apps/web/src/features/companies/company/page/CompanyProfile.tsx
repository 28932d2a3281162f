import { Box, Flex } from '@mantine/core';
import type { PublicCompany } from '@seve/api-client';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { WebAddress } from '../../../../ui/actions/WebAddress.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';
import css from '../Company.module.css';

type Shown = Pick<PublicCompany, 'name' | 'description' | 'website' | 'sector' | 'size' | 'activities' | 'usualReplyDays'> & {
  sites: readonly { name: string | null; communeName: string }[];
};

/** The company's own text and a few facts; also used by the preview of the editor. */
export function CompanyProfile({ company }: { company: Shown }) {
  const { t } = useTranslation('company');
  const { description, website, sector, size, activities, sites, usualReplyDays } = company;
  return (
    <SidePart gap="md" aria-labelledby="about">
      <Box component="h2" pb="sm" id="about" className="h3">
        {t('about', { name: company.name })}
      </Box>
      {usualReplyDays !== null && (
        <Flex component="p" gap="xs" align="center" className={css.reply}>
          <IconClock size={18} stroke={1.6} aria-hidden="true" />
          {t('reply', { count: usualReplyDays })}
        </Flex>
      )}
      {description ? <p className="own-words">{description}</p> : <p className="dimmed">{t('no-description')}</p>}
      <Flex component="dl" direction="column" gap="sm" className={css.facts}>
        {sector && (
          <div>
            <dt>{t('fact.sector')}</dt>
            <dd>{t(`sector.${sector}`)}</dd>
          </div>
        )}
        {size && (
          <div>
            <dt>{t('fact.size')}</dt>
            <dd>{t(`size.${size}`)}</dd>
          </div>
        )}
        {activities.length > 0 && (
          <div>
            <dt>{t('fact.activity')}</dt>
            {activities.map(({ code, version }) => (
              <dd key={version}>{t(`activity.${version}`, { code: code.replace(/^\d\d/, '$&.') })}</dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t('fact.sites', { count: sites.length })}</dt>
          {sites.map(({ name, communeName }) => (
            <dd key={`${name} ${communeName}`}>{[name, communeName].filter(Boolean).join(', ')}</dd>
          ))}
        </div>
        {website && (
          <div>
            <dt>{t('fact.website')}</dt>
            <dd className="anywhere">
              <WebAddress address={website} />
            </dd>
          </div>
        )}
      </Flex>
    </SidePart>
  );
}
