import { Box, Flex } from '@mantine/core';
import type { HomeRebound } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './Placement.module.css';

/** Says that the place is lost, until when another should be found, and what comes next. */
export function Rebound({ rebound }: { rebound: HomeRebound }) {
  const { t } = useTranslation('rebound');
  const format = useFormat();
  const { cause, hostName, since, until, delay, article, placementId, offers } = rebound;
  return (
    <Flex component="section" gap="lg" align="center" justify="space-between" aria-labelledby="rebound" className={`sheet ${css.place}`}>
      <div>
        <h2 id="rebound" className="h3">
          {t('title')}
        </h2>
        <Box component="p" mt="xs">
          {t(`cause.${cause}`, { host: hostName, day: format.mediumDay(since) })}
        </Box>
        <p>{t(`delay.${delay}`, { day: format.mediumDay(until), article })}</p>
        <p className="small dimmed">{t('calm')}</p>
        <Box component="h3" mt="sm" ff="var(--font-text)" fw={500} lts={0} className="small">
          {t('next.title')}
        </Box>
        <Box component="ul" mt="xxs" mx={0} mb={0} pl="field" className="small">
          <li>{t('next.talk')}</li>
          <li>{t('next.send', { count: offers.length })}</li>
          {offers.length > 0 && <li>{t('next.dates')}</li>}
        </Box>
        {cause !== 'cancelled' && (
          <Box component="p" mt="xs">
            <Link to="/mes-places/$placementId" params={{ placementId }}>
              {t('see')}
            </Link>
          </Box>
        )}
      </div>
      <Drawing name="sprig" height={96} />
    </Flex>
  );
}
