import { Box, Group, Stack } from '@mantine/core';
import { schoolOfficeOverviewOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AppPath } from '../../../../shell/app-path.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { AgreementQueue } from '../../../../ui/agreement/AgreementQueue.js';
import { UnpreparedNotice } from '../../../../ui/agreement/UnpreparedNotice.js';
import { ContractQueue } from '../../../../ui/contract/ContractQueue.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { ToSign } from '../../../../ui/signing/own/ToSign.js';

/** Path of the list behind each count. */
const LISTS: Partial<Record<string, AppPath>> = {
  classes: '/classes',
  placedElsewhere: '/etablissement/places',
  inRebound: '/classes',
  members: '/etablissement/equipe',
};

/** Tasks of a school as counts, for its office and its head. */
export function OfficeHome({ firstName }: { firstName: string }) {
  const { t } = useTranslation('role-home');
  const { schoolName, classes, students, placed, placedElsewhere, inRebound, members, openInvitations } = useSuspenseQuery(
    schoolOfficeOverviewOptions(),
  ).data;
  const facts = { classes, students, placed, placedElsewhere, ...(inRebound > 0 && { inRebound }), members, openInvitations };
  return (
    <Page width="work">
      <PageHead title={t('title', { name: firstName })} documentTitle={t('document')} place={schoolName} context={t('office.context')} />
      <ToSign />
      <UnpreparedNotice />
      <Columns columns={2} from="desktop" gap="column">
        <AgreementQueue />
        <ContractQueue />
      </Columns>
      <Stack gap="lg" align="flex-start">
        <Box w="100%" maw="40rem">
          <FactList>
            {Object.entries(facts).map(([name, count]) => (
              <div key={name}>
                <dt>{LISTS[name] ? <Link to={LISTS[name]}>{t(`office.${name}`)}</Link> : t(`office.${name}`)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </FactList>
        </Box>
        <Group gap="xs">
          {classes === 0 && <LinkButton to="/etablissement/formations">{t('office.programmes')}</LinkButton>}
          <LinkButton to="/etablissement/equipe" variant={classes === 0 ? 'default' : 'filled'}>
            {t(members > 1 ? 'office.team' : 'office.invite')}
          </LinkButton>
        </Group>
      </Stack>
    </Page>
  );
}
