import { Stack } from '@mantine/core';
import * as api from '@seve/api-client';
import { isDrafting, isOutForSignature, isSchoolOfficeRole } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { useDone } from '../../../../ui/feedback/use-done.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { LiveLinks } from '../../../../ui/signing/LiveLinks.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { Signatories } from '../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../ui/signing/WithdrawVersion.js';
import { useOfficeSigning } from '../access/use-office-signing.js';
import { PlacementActs } from '../acts/breaks/PlacementActs.js';
import { AgreementAmendments } from '../amendments/SchoolAmendments.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { AskChange, type AskedParties } from '../one/AskChange.js';
import { Changes } from '../one/Changes.js';
import { Remarks } from '../one/Remarks.js';
import { AgreementPartFacts } from '../parts/school/AgreementPartFacts.js';
import { SchoolForm } from '../parts/school/SchoolForm.js';
import { AgreementHead, AgreementHistory, AgreementPath } from './AgreementHead.js';
import { PlanDays } from './PlanDays.js';
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
  const { state, acts, host, school, student, remarks } = agreement;
  const changes = changesFor(agreement.changes, role);
  const onAsk = acts.includes('request_changes') ? setAsked : undefined;
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const isManaged = isOutForSignature(state) && isSchoolOfficeRole(role);
  const isIncomplete = host.missing.length + school.missing.length > 0;
  const mayOpen = acts.includes('open_signatures');
  return (
    <Page width="work">
      <AgreementHead agreement={agreement} />
      <Columns columns="minmax(0, 21rem) minmax(0, 1fr)" from="desktop" gap="column" rowGap="xl" align="start">
        <Stack gap="xl">
          <AgreementPath agreement={agreement} />
          <Remarks paper="agreement" remarks={remarks} />
          <PlanDays agreement={agreement} isWritable={school.isWritable} />
          <PlacementActs agreement={agreement} />
        </Stack>
        <Stack gap="xl">
          {changes.length > 0 && (
            <Changes
              paper="agreement"
              changes={changes}
              onRead={() => api.schoolAgreementsLook(path)}
              onDone={() => done(t('changes.done'), 'schoolAgreement')}
            />
          )}
          <AgreementAmendments agreement={agreement} />
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
          {school.isWritable && <SchoolForm key={agreementId} agreement={agreement} />}
          <AgreementPartFacts party="host" part={host} remarks={remarks} onAsk={onAsk} />
          {!school.isWritable && <AgreementPartFacts party="school" part={school} remarks={remarks} onAsk={onAsk} />}
          <AgreementPartFacts party="student" part={student} />
          {isDrafting(state) && !mayOpen && <PaperLaw paper="agreement" findings={findings} isIncomplete={isIncomplete} />}
          {isDrafting(state) && <PaperPreview paper={api.schoolSigningPaperOptions(path)} />}
          {versions.length > 0 && <Versions access={signing} versions={versions} />}
          <LiveLinks placementId={agreement.placementId} />
          <AgreementHistory agreement={agreement} />
        </Stack>
      </Columns>
      <AskChange
        paper="agreement"
        party={asked}
        onSend={(sent) => api.schoolAgreementsRequestChanges({ ...path, body: { remarks: sent } }).then(signing.refresh)}
        onClose={() => setAsked(null)}
      />
    </Page>
  );
}
