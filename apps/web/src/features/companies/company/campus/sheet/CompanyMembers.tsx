import { Avatar, Box } from '@mantine/core';
import type { CompanySheetMember } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { initials } from '../../../../../ui/format/format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from './CompanySheet.module.css';

export function CompanyMembers({ members }: { members: readonly CompanySheetMember[] }) {
  const { t } = useTranslation('companies');
  return (
    <section aria-labelledby="members">
      <Box component="h2" pb="sm" id="members" className="h3">
        {t('sheet.members', { count: members.length })}
      </Box>
      <ul className="bare-list">
        {members.map(({ id, firstName, lastName, role, email, emailVerified }) => (
          <Columns
            component="li"
            columns="auto minmax(0, 1fr) minmax(0, 1.3fr)"
            gap="md"
            rowGap="xxs"
            align="center"
            key={id}
            className={css.member}
          >
            <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
            <div>
              <p>{`${firstName} ${lastName}`}</p>
              <p className="small dimmed">{t(`roles:${role}.short`)}</p>
            </div>
            <div className={css.address}>
              <a href={`mailto:${email}`}>{email}</a>
              {!emailVerified && <p className="small dimmed">{t('unconfirmed')}</p>}
            </div>
          </Columns>
        ))}
      </ul>
    </section>
  );
}
