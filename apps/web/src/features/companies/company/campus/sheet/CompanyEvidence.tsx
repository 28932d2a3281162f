import { Box, Flex } from '@mantine/core';
import type { CompanySheetView, LikeCompany } from '@seve/api-client';
import type { DomainMatch } from '@seve/domain';
import { IconAlertTriangle, IconCheck, IconQuestionMark } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CompanyChip } from '../../../../../ui/chips/CompanyChip.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import css from './CompanySheet.module.css';

/** Evidence for or against the identity of the company. */
export function CompanyEvidence({ company: { id, evidence } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  const { domains, alike, refusals } = evidence;
  return (
    <section aria-labelledby="evidence">
      <Box component="h2" pb="sm" id="evidence" className="h3">
        {t('evidence.title')}
      </Box>
      <ul className="bare-list">
        {domains.map(({ domain, match, members }) => (
          <Flex component="li" key={domain} rowGap="xs" columnGap="md" align="center" wrap="wrap" className={css.line}>
            <DomainChip match={match} />
            <p className="anywhere">{t('evidence.domain', { domain, count: members })}</p>
          </Flex>
        ))}
        {alike.map((one) => (
          <li key={one.id} className={css.line}>
            <Alike company={one} />
          </li>
        ))}
        {refusals.map(({ companyId, companyName, at, reason, wasPending }) => (
          <li key={`${companyId} ${at}`} className={css.line}>
            <p>
              {wasPending ? t('evidence.refused') : t('evidence.suspended')} <RelativeDay at={at} />
              {companyId !== id && ` · ${companyName}`}
            </p>
            {reason && <p className="small own-words">{reason}</p>}
          </li>
        ))}
      </ul>
      {domains.length + alike.length + refusals.length === 0 && <p className="dimmed">{t('evidence.none')}</p>}
    </section>
  );
}

const CHIP = {
  website: { tone: 'done', icon: IconCheck },
  other: { tone: 'alert', icon: IconAlertTriangle },
  free: { tone: 'waiting', icon: IconQuestionMark },
  no_website: { tone: 'waiting', icon: IconQuestionMark },
} as const;

function DomainChip({ match }: { match: DomainMatch }) {
  const { t } = useTranslation('companies');
  const { tone, icon } = CHIP[match];
  return (
    <StatusChip tone={tone} icon={icon}>
      {t(`evidence.match.${match}`)}
    </StatusChip>
  );
}

function Alike({ company: { id, name, status, sharesDomain, sharesName, sharesAddress } }: { company: LikeCompany }) {
  const { t } = useTranslation('companies');
  const ways = [
    sharesName && t('evidence.same.name'),
    sharesDomain && t('evidence.same.domain'),
    sharesAddress && t('evidence.same.address'),
  ].filter(Boolean);
  return (
    <>
      <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap">
        <Link to="/coordination/entreprises/$companyId" params={{ companyId: id }}>
          {name}
        </Link>
        <CompanyChip status={status} />
      </Flex>
      <p className="small dimmed">{t('evidence.alike', { ways: ways.join(', ') })}</p>
    </>
  );
}
