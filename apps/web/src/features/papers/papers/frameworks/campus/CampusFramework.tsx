import { Stack } from '@mantine/core';
import type { CampusFrameworkView } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { campusFrameworkOptions } from '../frameworks.queries.js';
import { BothContacts } from '../one/ContactsOf.js';
import { FrameworkContext } from '../one/FrameworkChip.js';
import { FrameworkHistory } from '../one/FrameworkHistory.js';
import { ReservedOffers } from '../one/ReservedOffers.js';
import { Signatures } from '../one/Signatures.js';
import { Terms, Text } from '../one/Terms.js';

/** One framework agreement of the campus, to read. */
export function CampusFramework() {
  const { t } = useTranslation('frameworks');
  const { frameworkId } = useParams({ from: '/coordination/partenariats/$frameworkId' });
  const framework = useSuspenseQuery(campusFrameworkOptions(frameworkId)).data;
  const pair = t('campus.pair', { school: framework.schoolName, company: framework.companyName });
  return (
    <Page width="work">
      <PageHead
        place={<Link to="/coordination/partenariats">{t('title')}</Link>}
        title={pair}
        documentTitle={t('document', { name: pair })}
        context={<FrameworkContext framework={framework} />}
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 21rem)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <Standing framework={framework} />
          <Terms framework={framework} />
          <BothContacts framework={framework} />
          <Text framework={framework} />
        </Stack>
        <Stack gap="xl">
          <Signatures framework={framework} paperAt={`/api/campus/framework-agreements/${frameworkId}/paper`} />
          <ReservedOffers framework={framework} reader="campus" />
          <Others framework={framework} />
          <FrameworkHistory steps={framework.history} />
        </Stack>
      </Columns>
    </Page>
  );
}

function Standing({ framework: { state, begunBy, startOn, endOn, endedOn, endedBy, endReason } }: { framework: CampusFrameworkView }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const days = { start: format.longDay(startOn), end: format.longDay(endOn), ended: format.longDay(endedOn ?? endOn) };
  const proposed = `campus.proposed.${begunBy}`;
  const ended = endedBy === null ? 'notice.ended' : `notice.ended-by.${endedBy}`;
  return (
    <div>
      <p>{t({ draft: proposed, proposed, signed: 'notice.signed', running: 'notice.running', ended }[state], days)}</p>
      {endReason !== null && <p className="own-words dimmed">{endReason}</p>}
    </div>
  );
}

/** The records of both sides, and what else they have agreed on. */
function Others({ framework: { schoolId, schoolName, companyId, companyName } }: { framework: CampusFrameworkView }) {
  const { t } = useTranslation('frameworks');
  return (
    <Section id="sides" title={t('campus.sides')}>
      <Stack component="ul" gap="sm" className="bare-list">
        <li>
          <Link to="/coordination/etablissements/$schoolId" params={{ schoolId }}>
            {schoolName}
          </Link>
          <p className="small">
            <Link to="/coordination/partenariats" search={{ etablissement: schoolId }}>
              {t('campus.same-school')}
            </Link>
          </p>
        </li>
        <li>
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {companyName}
          </Link>
          <p className="small">
            <Link to="/coordination/partenariats" search={{ entreprise: companyId }}>
              {t('campus.same-company')}
            </Link>
          </p>
        </li>
      </Stack>
    </Section>
  );
}
