import { Alert, Stack } from '@mantine/core';
import type { FrameworkView, HistoryStep } from '@seve/api-client';
import { otherSide } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { History } from '../../../../../ui/lists/History.js';
import { PAPER_LISTS } from '../../paper-paths.js';
import { AnswerPaper } from '../acts/AnswerPaper.js';
import { FrameworkActs } from '../acts/FrameworkActs.js';
import { SignFramework } from '../acts/SignFramework.js';
import { TermsForm } from '../form/TermsForm.js';
import { campusFrameworkOptions, type FrameworkRead, frameworkOptions } from '../frameworks.queries.js';
import { Contacts } from './Contacts.js';
import { FrameworkContext } from './FrameworkChip.js';
import { ReservedOffers } from './ReservedOffers.js';
import { Signatures } from './Signatures.js';
import { Terms, Text } from './Terms.js';

export function SchoolFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/etablissement/partenariats/$frameworkId' });
  return <OwnFramework key={frameworkId} id={frameworkId} />;
}

export function CompanyFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/entreprise/partenariats/$frameworkId' });
  return <OwnFramework key={frameworkId} id={frameworkId} />;
}

function OwnFramework({ id }: { id: string }) {
  const framework = useSuspenseQuery(frameworkOptions(id)).data;
  const { side, schoolName, companyName } = framework;
  return <FrameworkPage framework={framework} own={framework} title={side === 'school' ? companyName : schoolName} />;
}

export function CampusFrameworkScreen() {
  const { t } = useTranslation('frameworks');
  const { frameworkId } = useParams({ from: '/coordination/partenariats/$frameworkId' });
  const framework = useSuspenseQuery(campusFrameworkOptions(frameworkId)).data;
  const { schoolId, schoolName, companyId, companyName } = framework;
  return (
    <FrameworkPage framework={framework} title={t('campus.pair', { school: schoolName, company: companyName })}>
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
    </FrameworkPage>
  );
}

interface FrameworkPageProps {
  framework: FrameworkRead;
  /** As the reader's side acts on it; missing for the campus, which only reads. */
  own?: FrameworkView;
  title: string;
  /** For the campus: links to both sides. */
  children?: ReactNode;
}

/** One framework agreement: what the reader's side can do now, what was agreed, who signed, how many seats are taken. */
function FrameworkPage({ framework, own, title, children }: FrameworkPageProps) {
  const { t } = useTranslation('frameworks');
  const { id, state, history } = framework;
  const may = (act: FrameworkView['actions'][number]) => own?.actions.includes(act) === true;
  const paperAt = own ? `/api/framework-agreements/${id}/paper` : `/api/campus/framework-agreements/${id}/paper`;
  const titleOf = ({ act, to }: HistoryStep) => {
    if (act === null) return t('begun');
    return act === 'sign' && to === 'signed' ? t('act.signed-both') : t(`act.${act}`);
  };
  return (
    <Page width="work">
      <PageHead
        place={<Link to={own ? PAPER_LISTS.framework[own.side] : '/coordination/partenariats'}>{t('title')}</Link>}
        title={title}
        documentTitle={t('document', { name: title })}
        context={<FrameworkContext framework={framework} />}
        acts={own && <FrameworkActs framework={own} />}
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 21rem)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <Notice framework={framework} own={own} />
          {own && may('confirm_paper') && <AnswerPaper key={own.paper?.sha256} framework={own} />}
          {own && may('edit') ? <TermsForm framework={own} /> : <Terms framework={framework} />}
          <Contacts framework={framework} own={own} />
          {own?.side === 'school' &&
            state === 'proposed' &&
            !may('sign') &&
            !framework.signatures.some(({ side }) => side === 'school') && <p className="dimmed">{t('sign.head')}</p>}
          {own && may('sign') ? <SignFramework framework={own} /> : state !== 'draft' && <Text framework={framework} />}
        </Stack>
        <Stack gap="xl">
          {state !== 'draft' && <Signatures framework={framework} paperAt={paperAt} originalAt={own && `${paperAt}/original`} />}
          <ReservedOffers framework={framework} reader={own?.side ?? 'campus'} />
          {children}
          <Section id="history" title={t('history')}>
            <History steps={history} titleOf={titleOf} />
          </Section>
        </Stack>
      </Columns>
    </Page>
  );
}

/** What happens next, and who does it. */
function Notice({ framework, own }: Pick<FrameworkPageProps, 'framework' | 'own'>) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { state, begunBy, startOn, endOn, endedOn, endedBy, endReason } = framework;
  if (own && own.returnReason !== null) {
    return (
      <Alert
        color="ocre"
        icon={<IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />}
        title={t(`notice.returned.${otherSide(begunBy)}`)}
      >
        <p className="own-words">{own.returnReason}</p>
      </Alert>
    );
  }
  const days = { start: format.longDay(startOn), end: format.longDay(endOn), ended: format.longDay(endedOn ?? endOn) };
  const key = {
    draft: 'notice.draft',
    proposed: own ? `notice.${proposedTo(own)}` : `campus.proposed.${begunBy}`,
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

/** Key of the notice of a proposed agreement: whose paper or signature is there. */
function proposedTo({ side, signatures: [signed], paper }: FrameworkView): string {
  if (paper?.isWaiting) return `paper.${paper.filedBy === side ? 'mine' : 'theirs'}`;
  return signed === undefined ? 'proposed' : `half.${signed.side === side ? 'mine' : 'theirs'}`;
}
