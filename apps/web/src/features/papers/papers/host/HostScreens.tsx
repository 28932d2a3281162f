import { type AgreementForHost, type AgreementTurn, companyAgreementsReadOptions } from '@seve/api-client';
import { type AgreementState, isOutForSignature } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementFile } from '../../../../ui/agreement/AgreementFile.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useAgreementAmendments, useAgreementAmendmentsByLink } from '../amendments/amendment-access.js';
import { DeadPaperLink } from '../DeadPaperLink.js';
import { agreementLinkOptions } from '../papers.queries.js';
import { HostAgreement } from './part/HostAgreement.js';
import { useAgreementByAccount, useAgreementByLink } from './saving/host-access.js';

const hasPaper = (state: AgreementState): boolean => isOutForSignature(state) || state === 'signed' || state === 'sealed';

/** One agreement of the company, for its members. */
export function CompanyAgreementScreen() {
  const { t } = useTranslation('agreement-host');
  const { agreementId: id } = useParams({ from: '/entreprise/conventions/$agreementId' });
  const agreement = useSuspenseQuery(companyAgreementsReadOptions({ path: { id } })).data;
  const access = useAgreementByAccount(id);
  const amendments = useAgreementAmendments(id);
  const situation = useSituation();
  const { kind, state, studentName, schoolName } = agreement;
  const place = (
    <>
      <Link to="/entreprise/conventions">{t('list.all')}</Link>, {schoolName}
    </>
  );
  return (
    <Page width="work">
      <PageHead
        place={place}
        title={t(`title.${kind}`, { name: studentName })}
        context={situation(agreement)}
        acts={hasPaper(state) && <AgreementFile href={`/api/company/agreements/${id}/file`} isSealed={state === 'sealed'} />}
      />
      <HostAgreement key={id} agreement={agreement} access={access} amendments={amendments} />
    </Page>
  );
}

/** One agreement for its host, by the link of a letter. */
export function HostLinkScreen() {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const { token = '' } = useSearch({ from: '/convention' });
  const agreement = useSuspenseQuery(agreementLinkOptions(token)).data;
  const access = useAgreementByLink(token);
  const amendments = useAgreementAmendmentsByLink(token);
  const situation = useSituation();
  if (agreement === null) return <DeadPaperLink to="agreement" token={token} />;
  const { schoolName, studentName, hostName, kind, host, expiresAt } = agreement;
  const context = (
    <>
      <p>{situation(agreement)}</p>
      {host.isWritable && <p className="small dimmed">{t('link.until', { day: format.longInstant(expiresAt) })}</p>}
    </>
  );
  return (
    <Page width="work">
      <PageHead
        place={schoolName}
        title={t(`title.${kind}`, { name: studentName })}
        documentTitle={t('document', { host: hostName })}
        context={context}
      />
      <HostAgreement agreement={agreement} access={access} amendments={amendments} />
    </Page>
  );
}

type Situation = Pick<AgreementForHost, 'state' | 'turn' | 'schoolName'>;

/** Returns the sentence that says who acts next and what the host has to do. */
function useSituation(): (agreement: Situation) => string {
  const { t } = useTranslation('agreement-host');
  return ({ state, turn, schoolName }) => {
    if (state === 'changes_requested' && turn === 'host') return t('situation.to-correct', { school: schoolName });
    const key: AgreementTurn | typeof state = turn ?? state;
    return t(`situation.${key}`, { school: schoolName });
  };
}
