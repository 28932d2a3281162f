import { Box, Flex } from '@mantine/core';
import { applicationsListOptions } from '@seve/api-client';
import { RUNNING_APPLICATION_STATUSES } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

const RUNNING: readonly string[] = [...RUNNING_APPLICATION_STATUSES, 'accepted'];

/** Link to an unsolicited application, for students and for visitors, who must sign in first. */
export function Unsolicited({ companyId, name }: { companyId: string; name: string }) {
  const { t } = useTranslation('company');
  const role = useSession().account?.role ?? null;
  const sent = useQuery({ ...applicationsListOptions({ query: { limit: 50 } }), enabled: role === 'student' });
  if (role !== null && role !== 'student') return null;
  const isSent = sent.data?.items.some(
    ({ offer, company, status }) => offer === null && company.id === companyId && RUNNING.includes(status),
  );
  const search = { retour: `/entreprises/${companyId}/candidature` };
  return (
    <SidePart gap="sm" aria-labelledby="unsolicited">
      <Box component="h2" pb="sm" id="unsolicited" className="h3">
        {t('unsolicited.title')}
      </Box>
      {isSent ? (
        <p>
          {t('unsolicited.sent', { name })} <Link to="/mes-candidatures">{t('unsolicited.follow')}</Link>
        </p>
      ) : (
        <>
          <p>{t('unsolicited.why', { name })}</p>
          <Flex component="p" gap="sm" wrap="wrap">
            {role === 'student' ? (
              <LinkButton to="/entreprises/$companyId/candidature" params={{ companyId }} variant="default">
                {t('unsolicited.write')}
              </LinkButton>
            ) : (
              <>
                <LinkButton to="/connexion" search={search} variant="default">
                  {t('unsolicited.sign-in')}
                </LinkButton>
                <LinkButton to="/inscription/eleve" search={search} variant="subtle">
                  {t('unsolicited.sign-up')}
                </LinkButton>
              </>
            )}
          </Flex>
        </>
      )}
    </SidePart>
  );
}
