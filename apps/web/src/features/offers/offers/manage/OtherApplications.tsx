import { Flex } from '@mantine/core';
import { IconMailOpened, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './OtherApplications.module.css';

/** Links to unsolicited applications and to the talent pool, which no offer of the list leads to. */
export function OtherApplications({ unanswered }: { unanswered: number }) {
  const { t } = useTranslation('company-offers');
  return (
    <nav aria-label={t('doors.title')}>
      <Flex component="ul" rowGap="xs" columnGap="block" wrap="wrap" className={`bare-list ${css.doors}`}>
        <Flex component="li" align="center" wrap="wrap" rowGap="xxs" columnGap="xs" mih="2.25rem">
          <IconMailOpened size={18} stroke={1.6} aria-hidden="true" />
          <Link to="/entreprise/candidatures-spontanees">{t('doors.unsolicited')}</Link>
          <span className="small dimmed">{t('doors.waiting', { count: unanswered })}</span>
        </Flex>
        <Flex component="li" align="center" wrap="wrap" rowGap="xxs" columnGap="xs" mih="2.25rem">
          <IconUsers size={18} stroke={1.6} aria-hidden="true" />
          <Link to="/entreprise/vivier">{t('doors.pool')}</Link>
          <span className="small dimmed">{t('doors.pool-what')}</span>
        </Flex>
      </Flex>
    </nav>
  );
}
