import { campusOverviewOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../session.js';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { CampusProgress } from './CampusProgress.js';
import css from './CoordinatorHome.module.css';
import { LettersCount } from './LettersCount.js';

/** What waits for the coordination; each number opens its list. */
export function CoordinatorHome() {
  const { t } = useTranslation('campus-home');
  const { firstName } = useAccount();
  const format = useFormat();
  const overview = useSuspenseQuery(campusOverviewOptions()).data;
  const { companiesToVerify, waitingSince, companiesSuspended, escalations, offersToRead, offersWaitingSince } = overview;
  const { reportsOpen, reportsWaitingSince, offersLive, offersPaused, invitationsOpen, filesOpen, lettersLost } = overview;
  return (
    <Page width="work">
      <PageHead
        title={t('title', { firstName })}
        documentTitle={t('document')}
        place={format.longDay(format.today)}
        context={companiesToVerify + offersToRead + reportsOpen === 0 ? t('nothing-waits') : undefined}
        acts={
          companiesToVerify > 0 ? (
            <LinkButton to="/coordination/entreprises">{t('verify', { count: companiesToVerify })}</LinkButton>
          ) : undefined
        }
      />
      <ul className={`bare-list ${css.counts}`}>
        <li className={css.count} data-waits={companiesToVerify > 0 || undefined}>
          <span className={`num ${css.number}`}>{companiesToVerify}</span>
          <div>
            <Link to="/coordination/entreprises">{t('to-verify', { count: companiesToVerify })}</Link>
            {waitingSince && (
              <p className="small dimmed">
                {t('first-waits')} <RelativeDay at={waitingSince} />
              </p>
            )}
          </div>
        </li>
        <li className={css.count} data-waits={offersToRead > 0 || undefined}>
          <span className={`num ${css.number}`}>{offersToRead}</span>
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
        </li>
        <li className={css.count} data-waits={reportsOpen > 0 || undefined}>
          <span className={`num ${css.number}`}>{reportsOpen}</span>
          <div>
            <Link to="/coordination/signalements">{t('reports', { count: reportsOpen })}</Link>
            {reportsWaitingSince && (
              <p className="small dimmed">
                {t('first-reported')} <RelativeDay at={reportsWaitingSince} />
              </p>
            )}
          </div>
        </li>
        <li className={css.count} data-waits={escalations > 0 || undefined}>
          <span className={`num ${css.number}`}>{escalations}</span>
          <Link to="/coordination/sans-reponse">{t('escalations', { count: escalations })}</Link>
        </li>
        <li className={css.count}>
          <span className={`num ${css.number}`}>{offersLive}</span>
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
        </li>
        <li className={css.count}>
          <span className={`num ${css.number}`}>{invitationsOpen}</span>
          <Link to="/coordination/invitations">{t('invitations', { count: invitationsOpen })}</Link>
        </li>
        <li className={css.count}>
          <span className={`num ${css.number}`}>{filesOpen}</span>
          <Link to="/coordination/dossiers">{t('files', { count: filesOpen })}</Link>
        </li>
        <LettersCount lost={lettersLost} />
        {companiesSuspended > 0 && (
          <li className={css.count}>
            <span className={`num ${css.number}`}>{companiesSuspended}</span>
            <Link to="/coordination/entreprises" search={{ statut: 'suspended' }}>
              {t('suspended', { count: companiesSuspended })}
            </Link>
          </li>
        )}
      </ul>
      <CampusProgress overview={overview} />
    </Page>
  );
}
