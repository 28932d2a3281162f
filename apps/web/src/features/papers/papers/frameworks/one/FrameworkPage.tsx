import { Alert, Stack } from '@mantine/core';
import type { FrameworkView } from '@seve/api-client';
import { otherSide } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { AnswerPaper } from '../acts/AnswerPaper.js';
import { FrameworkActs } from '../acts/FrameworkActs.js';
import { SignFramework } from '../acts/SignFramework.js';
import { TermsForm } from '../form/TermsForm.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { Contacts } from './Contacts.js';
import { FrameworkContext } from './FrameworkChip.js';
import { FrameworkHistory } from './FrameworkHistory.js';
import { ReservedOffers } from './ReservedOffers.js';
import { Signatures } from './Signatures.js';
import { Terms, Text } from './Terms.js';

const PAPER = (id: string) => `/api/framework-agreements/${id}/paper`;

export function SchoolFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/etablissement/partenariats/$frameworkId' });
  return <FrameworkPage key={frameworkId} id={frameworkId} />;
}

export function CompanyFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/entreprise/partenariats/$frameworkId' });
  return <FrameworkPage key={frameworkId} id={frameworkId} />;
}

/** One framework agreement: what one's side can do now, what was agreed, who signed, how many seats are taken. */
function FrameworkPage({ id }: { id: string }) {
  const { t } = useTranslation('frameworks');
  const framework = useSuspenseQuery(frameworkOptions(id)).data;
  const { side, actions, schoolName, companyName, state } = framework;
  const isDraft = actions.includes('edit');
  const partner = side === 'school' ? companyName : schoolName;
  return (
    <Page width="work">
      <PageHead
        place={<Link to={PAPER_LISTS.framework[side]}>{t('title')}</Link>}
        title={partner}
        documentTitle={t('document', { name: partner })}
        context={<FrameworkContext framework={framework} />}
        acts={<FrameworkActs framework={framework} />}
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 21rem)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <Notice framework={framework} />
          {actions.includes('confirm_paper') && <AnswerPaper key={framework.paper?.sha256} framework={framework} />}
          {isDraft ? <TermsForm framework={framework} /> : <Terms framework={framework} />}
          <Contacts framework={framework} />
          {actions.includes('sign') ? <SignFramework framework={framework} /> : state !== 'draft' && <Text framework={framework} />}
        </Stack>
        <Stack gap="xl">
          {state !== 'draft' && <Signatures framework={framework} paperAt={PAPER(id)} originalAt={`${PAPER(id)}/original`} />}
          <ReservedOffers framework={framework} reader={side} />
          <FrameworkHistory steps={framework.history} />
        </Stack>
      </Columns>
    </Page>
  );
}

/** What happens next, and who does it. */
function Notice({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { side, state, begunBy, signatures, paper, startOn, endOn, endedOn, endedBy, endReason, returnReason } = framework;
  if (returnReason !== null) {
    return (
      <Alert
        color="ocre"
        icon={<IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />}
        title={t(`notice.returned.${otherSide(begunBy)}`)}
      >
        <p className="own-words">{returnReason}</p>
      </Alert>
    );
  }
  const [signed] = signatures;
  const days = { start: format.longDay(startOn), end: format.longDay(endOn), ended: format.longDay(endedOn ?? endOn) };
  const key = {
    draft: 'notice.draft',
    proposed: paper?.isWaiting
      ? `notice.paper.${paper.filedBy === side ? 'mine' : 'theirs'}`
      : signed === undefined
        ? 'notice.proposed'
        : `notice.half.${signed.side === side ? 'mine' : 'theirs'}`,
    signed: 'notice.signed',
    running: 'notice.running',
    ended: endedBy === null ? 'notice.ended' : `notice.ended-by.${endedBy}`,
  }[state];
  return (
    <div>
      <p>{t(key, days)}</p>
      {endReason !== null && <p className="own-words dimmed">{endReason}</p>}
    </div>
  );
}
