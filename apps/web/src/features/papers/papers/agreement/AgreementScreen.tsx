import * as api from '@seve/api-client';
import { isDrafting, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { useAgreementSteps } from '../../../../ui/agreement/use-agreement-steps.js';
import { useDone } from '../../../../ui/feedback/use-done.js';
import { LiveLinks } from '../../../../ui/signing/LiveLinks.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { Signatories } from '../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../ui/signing/WithdrawVersion.js';
import { useOfficeSigning } from '../access/use-office-signing.js';
import { PlacementActs } from '../acts/breaks/PlacementActs.js';
import { SchoolAmendments } from '../amendments/SchoolAmendments.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { AskChange, type AskedParties } from '../one/AskChange.js';
import { Changes } from '../one/Changes.js';
import { PaperBody } from '../one/PaperBody.js';
import { PaperContext } from '../one/PaperContext.js';
import { PaperHistory } from '../one/PaperHistory.js';
import { AskAgain, PaperSteps } from '../one/PaperSteps.js';
import { Remarks } from '../one/Remarks.js';
import { PartFacts } from '../parts/PartFacts.js';
import { PlanDays } from './PlanDays.js';
import { SchoolPart } from './SchoolPart.js';
import { changesFor } from './seen-changes.js';
import { ValidateSubject } from './ValidateSubject.js';

/** One agreement: what the reader can do now, what each side wrote, what the law says, and who signs. */
export function AgreementScreen() {
  const { t } = useTranslation('agreements');
  const { agreementId } = useParams({ from: '/etablissement/conventions/$agreementId' });
  const path = { path: { id: agreementId } };
  const agreement = useSuspenseQuery(api.schoolAgreementsReadOptions(path)).data;
  const findings = useSuspenseQuery(api.schoolSigningFindingsOptions(path)).data;
  const versions = useSuspenseQuery(api.schoolSigningVersionsOptions(path)).data;
  const signing = useOfficeSigning('agreement', agreementId);
  const { role } = useAccount();
  const done = useDone();
  const [asked, setAsked] = useState<AskedParties['agreement'] | null>(null);
  const { state, turn, acts, host, school, student, studentId, studentName, classId, className, remarks } = agreement;
  const onAsk = (party: AskedParties['agreement']) => (acts.includes('request_changes') ? () => setAsked(party) : undefined);
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const isManaged = isOutForSignature(state) && isSchoolOfficeRole(role);
  const isIncomplete = host.missing.length + school.missing.length > 0;
  const mayOpen = acts.includes('open_signatures');
  const steps = (
    <PaperSteps title={t('path')} steps={useAgreementSteps(agreement)} over={t(`agreement:over.${state}`)}>
      {turn === 'host' && <AskAgain paper="agreement" address={agreement.hostAddress} ask={() => api.schoolAgreementsAsk(path)} />}
    </PaperSteps>
  );
  return (
    <Page width="work">
      <PageHead
        place={
          <>
            <Link to="/etablissement/conventions">{t('all')}</Link>
            {className && `, ${className}`}
          </>
        }
        title={t('one.title', { name: studentName, host: agreement.hostName })}
        context={
          <PaperContext chip={<AgreementChip state={state} />} of={agreement}>
            {classId && (
              <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
                {t('one.sheet', { name: studentName })}
              </Link>
            )}
          </PaperContext>
        }
      />
      <PaperBody
        side={
          <>
            {steps}
            <Remarks paper="agreement" remarks={remarks} />
            <PlanDays agreement={agreement} isWritable={school.isWritable} />
            <PlacementActs agreement={agreement} />
          </>
        }
      >
        <Changes
          paper="agreement"
          changes={changesFor(agreement.changes, role)}
          onRead={() => api.schoolAgreementsLook(path)}
          onDone={() => done(t('changes.done'), 'schoolAgreement')}
        />
        <SchoolAmendments paper="agreement" of={agreement} />
        {out && (
          <Signatories access={signing} version={out} isManaged={isManaged}>
            <WithdrawVersion access={signing} />
          </Signatories>
        )}
        {acts.includes('validate') && <ValidateSubject agreement={agreement} onAsk={setAsked} />}
        {mayOpen && (
          <OpenSignatures
            findings={findings}
            onOpen={(confirmations) => api.schoolSigningOpen({ ...path, body: { confirmations } })}
            refresh={signing.refresh}
          />
        )}
        {mayOpen && <PaperLaw paper="agreement" findings={findings} />}
        {school.isWritable && <SchoolPart key={agreementId} agreement={agreement} />}
        <div>
          <PartFacts paper="agreement" party="host" part={host} remarks={remarks} onAsk={onAsk('host')} />
          {!school.isWritable && <PartFacts paper="agreement" party="school" part={school} remarks={remarks} onAsk={onAsk('school')} />}
          <PartFacts paper="agreement" party="student" part={student} />
        </div>
        {isDrafting(state) && !mayOpen && <PaperLaw paper="agreement" findings={findings} isIncomplete={isIncomplete} />}
        {isDrafting(state) && <PaperPreview paper={api.schoolSigningPaperOptions(path)} />}
        {versions.length > 0 && <Versions access={signing} versions={versions} />}
        <LiveLinks placementId={agreement.placementId} />
        <PaperHistory paper="agreement" of={agreement} />
      </PaperBody>
      <AskChange
        paper="agreement"
        party={asked}
        onSend={(sent) => api.schoolAgreementsRequestChanges({ ...path, body: { remarks: sent } }).then(signing.refresh)}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}
