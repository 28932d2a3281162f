import { Box, Flex, Stack } from '@mantine/core';
import { type PlaceForSchool, schoolPlacesReadOptions } from '@seve/api-client';
import { isAgreementKind, isContractKind, isHosted, isSchoolOfficeRole, isWaitingPlace } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { PlaceChip } from '../../../../ui/chips/PlaceChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { PlaceFindings } from '../../../../ui/law/PlaceFindings.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { History } from '../../../../ui/lists/History.js';
import { LiveLinks } from '../../../../ui/signing/LiveLinks.js';
import { DeclaredFacts } from '../DeclaredFacts.js';
import { AskHost } from './AskHost.js';
import { BeginAgreement } from './BeginAgreement.js';
import { BeginContract } from './BeginContract.js';
import { CancelPlace } from './CancelPlace.js';
import { CertifyPlace } from './CertifyPlace.js';
import { CheckContact } from './CheckContact.js';

/** Page of a place found elsewhere: declared facts, legal findings, papers, request to the host, history. */
export function SchoolPlaceScreen() {
  const { t } = useTranslation('places');
  const { placementId } = useParams({ from: '/etablissement/places/$placementId' });
  const place = useSuspenseQuery(schoolPlacesReadOptions({ path: { id: placementId } })).data;
  const { studentId, studentName, hostName, classId, className, state, kind, endOn, findings, quota, history } = place;
  const { contactDoubt, contactEmail, hostSaidYesOn } = place;
  const { role } = useAccount();
  const isWaiting = isWaitingPlace(state);
  const isToPrepare = state === 'agreed' && endOn !== null && isSchoolOfficeRole(role);
  const mayBegin = isToPrepare && isAgreementKind(kind);
  return (
    <Page width="work">
      <PageHead
        place={
          <>
            <Link to="/etablissement/places">{t('all')}</Link>
            {className && `, ${className}`}
          </>
        }
        title={t('one.title', { name: studentName, host: hostName })}
        context={
          <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
            <PlaceChip state={state} />
            {classId && (
              <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
                {t('one.sheet', { name: studentName })}
              </Link>
            )}
          </Flex>
        }
      />
      <Columns columns="minmax(0, 1fr) minmax(0, 24rem)" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          <Standing place={place} />
          <DeclaredFacts place={place} />
          {(findings.length > 0 || quota === 'no_siren') && (
            <section aria-labelledby="law">
              <Box component="h2" mb="sm" id="law" className="h3">
                {findings.length > 0 ? t('one.law-refused') : t('one.law')}
              </Box>
              <PlaceFindings findings={findings} quota={quota} />
            </section>
          )}
          <LiveLinks placementId={placementId} />
          <section aria-labelledby="history">
            <Box component="h2" mb="sm" id="history" className="h3">
              {t('one.history')}
            </Box>
            <History steps={history} titleOf={({ to }) => t(`one.moved.${to ?? 'declared'}`)} />
          </section>
        </Stack>
        <Stack gap="xl">
          {mayBegin && <BeginAgreement placementId={placementId} />}
          {isToPrepare && isContractKind(kind) && <BeginContract placementId={placementId} />}
          {contactDoubt !== null && (
            <CheckContact id={placementId} doubt={contactDoubt} address={contactEmail} hasAnswered={hostSaidYesOn !== null} />
          )}
          {isWaiting && <CertifyPlace id={placementId} />}
          {isWaiting && <AskHost id={placementId} contactEmail={contactEmail} />}
          {(isWaiting || state === 'agreed' || state === 'preparing') && <CancelPlace id={placementId} name={studentName} />}
        </Stack>
      </Columns>
    </Page>
  );
}

/** Says who has to act, or how the place ended. */
function Standing({ place }: { place: PlaceForSchool }) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const { state, askedOn, contactEmail, hostSaidYesOn, paperKind, paperOn, reason, hostName } = place;
  if (state === 'declared') {
    if (hostSaidYesOn !== null) return <p>{t('one.said-yes', { host: hostName, day: format.longDay(hostSaidYesOn) })}</p>;
    if (askedOn === null) return <p>{t('one.not-asked')}</p>;
    const day = format.longDay(askedOn);
    return (
      <p>{contactEmail === null ? t('one.asked-account', { day }) : t('one.asked', { host: hostName, day, address: contactEmail })}</p>
    );
  }
  if (isHosted(state))
    return (
      <p>
        {paperKind !== null && paperOn !== null
          ? t('one.on-paper', { paper: t(`paper.kind.${paperKind}`), day: format.mediumDay(paperOn) })
          : t('one.by-host', { host: hostName })}
      </p>
    );
  return reason ? <blockquote className="own-words">{reason}</blockquote> : null;
}
