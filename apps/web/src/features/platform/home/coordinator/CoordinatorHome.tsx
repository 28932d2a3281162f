import { campusOverviewOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { CampusPapers } from './CampusPapers.js';
import { CampusProgress } from './CampusProgress.js';
import { Count } from './Count.js';

/** Tasks of the coordination as counts; each links to its list. */
export function CoordinatorHome() {
  const { t } = useTranslation('campus-home');
  const { firstName } = useAccount();
  const format = useFormat();
  const overview = useSuspenseQuery(campusOverviewOptions()).data;
  const {
    companiesToVerify,
    waitingSince,
    companiesSuspended,
    escalations,
    escalationsMine,
    offersToRead,
    offersWaitingSince,
    pausesProposed,
  } = overview;
  const { reportsOpen, reportsWaitingSince, offersLive, offersPaused, invitationsOpen, filesOpen, lettersLost } = overview;
  return (
    <Page width="work">
      <PageHead
        title={t('title', { firstName })}
        documentTitle={t('document')}
        place={format.longDay(format.today)}
        context={
          [companiesToVerify, offersToRead, reportsOpen, escalations, pausesProposed, lettersLost, overview.guardiansToConfirm].every(
            (count) => count === 0,
          )
            ? t('nothing-waits')
            : undefined
        }
        acts={
          <>
            {companiesToVerify > 0 && <LinkButton to="/coordination/entreprises">{t('verify', { count: companiesToVerify })}</LinkButton>}
            {escalations > 0 && (
              <LinkButton to="/coordination/sans-reponse" variant={companiesToVerify > 0 ? 'default' : undefined}>
                {t('call', { count: escalations })}
              </LinkButton>
            )}
          </>
        }
      />
      <Columns component="ul" columns={2} from="tablet" gap="column" rowGap={0} mb="2.75rem" className="bare-list">
        <Count number={escalations} waits>
          <div>
            <Link to="/coordination/sans-reponse">{t('escalations', { count: escalations })}</Link>
            {escalationsMine > 0 && <p className="small dimmed">{t('escalations-mine', { count: escalationsMine })}</p>}
          </div>
        </Count>
        <Count number={pausesProposed} waits>
          <Link to="/coordination/sans-reponse/entreprises">{t('pauses', { count: pausesProposed })}</Link>
        </Count>
        <Count number={companiesToVerify} waits>
          <div>
            <Link to="/coordination/entreprises">{t('to-verify', { count: companiesToVerify })}</Link>
            {waitingSince && (
              <p className="small dimmed">
                {t('first-waits')} <RelativeDay at={waitingSince} />
              </p>
            )}
          </div>
        </Count>
        <Count number={offersToRead} waits>
          <div>
            <Link to="/coordination/offres" search={{ statut: 'submitted' }}>
              {t('to-read', { count: offersToRead })}
            </Link>
            {offersWaitingSince && (
              <p className="small dimmed">
                {t('first-sent')} <RelativeDay at={offersWaitingSince} />
              </p>
            )}
          </div>
        </Count>
        <Count number={reportsOpen} waits>
          <div>
            <Link to="/coordination/signalements">{t('reports', { count: reportsOpen })}</Link>
            {reportsWaitingSince && (
              <p className="small dimmed">
                {t('first-reported')} <RelativeDay at={reportsWaitingSince} />
              </p>
            )}
          </div>
        </Count>
        <Count number={overview.guardiansToConfirm} waits>
          <div>
            <Link to="/coordination/responsables">{t('guardians', { count: overview.guardiansToConfirm })}</Link>
            <p className="small dimmed">{t('guardians-why')}</p>
          </div>
        </Count>
        <Count number={offersLive}>
          <div>
            <Link to="/coordination/offres" search={{ statut: 'published' }}>
              {t('live', { count: offersLive })}
            </Link>
            {offersPaused > 0 && (
              <p className="small">
                <Link to="/coordination/offres" search={{ statut: 'paused' }}>
                  {t('paused', { count: offersPaused })}
                </Link>
              </p>
            )}
          </div>
        </Count>
        <Count number={invitationsOpen}>
          <Link to="/coordination/invitations">{t('invitations', { count: invitationsOpen })}</Link>
        </Count>
        <Count number={filesOpen}>
          <Link to="/coordination/dossiers">{t('files', { count: filesOpen })}</Link>
        </Count>
        <Count number={lettersLost} waits>
          <div>
            <Link to="/coordination/courriels" search={{ etat: 'lost' }}>
              {t('letters-lost', { count: lettersLost })}
            </Link>
            <p className="small">
              <a href="/admin/queues">{t('queues')}</a>
            </p>
          </div>
        </Count>
        {companiesSuspended > 0 && (
          <Count number={companiesSuspended}>
            <Link to="/coordination/entreprises" search={{ statut: 'suspended' }}>
              {t('suspended', { count: companiesSuspended })}
            </Link>
          </Count>
        )}
      </Columns>
      <CampusProgress overview={overview} />
      <CampusPapers />
    </Page>
  );
}
