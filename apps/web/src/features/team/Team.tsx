import { Avatar } from '@mantine/core';
import { companiesOwnOptions } from '@seve/api-client';
import { abilityFor } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { initials } from '../../ui/format.js';
import { CompanyCard } from './CompanyCard.js';
import { InviteColleague } from './InviteColleague.js';
import css from './Team.module.css';

/** Who answers for the company; an admin invites colleagues. */
export function Team() {
  const { t } = useTranslation('team');
  const account = useAccount();
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const canInvite = abilityFor(account).can('create', 'Invitation');
  return (
    <Page width="work">
      <PageHead title={t('title')} place={company.name} context={canInvite ? t('context-admin') : t('context')} />
      <div className={css.columns}>
        <div className={css.main}>
          <section aria-labelledby="members">
            <h2 id="members" className={css.title}>
              {t('members')}
            </h2>
            <ul className="bare-list">
              {company.members.map(({ id, firstName, lastName, role }) => (
                <li key={id} className={css.member}>
                  <Avatar aria-hidden="true">{initials(firstName, lastName)}</Avatar>
                  <p className={css.name}>{`${firstName} ${lastName}`}</p>
                  <p className="small dimmed">{t(`role.${role}`)}</p>
                </li>
              ))}
            </ul>
          </section>
          {canInvite && <InviteColleague />}
        </div>
        <CompanyCard company={company} />
      </div>
    </Page>
  );
}
