import * as api from '@seve/api-client';
import { isOutForSignature, isSchoolOfficeRole, type PlacementPaperType } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LiveLinks } from '../../../../ui/signing/LiveLinks.js';
import { Signatories } from '../../../../ui/signing/Signatories.js';
import { Versions } from '../../../../ui/signing/Versions.js';
import { WithdrawVersion } from '../../../../ui/signing/WithdrawVersion.js';
import { useOfficeSigning } from '../access/use-office-signing.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { usePaperWords } from '../papers.js';
import { AskChange, type AskChangeProps, type AskedParties } from './AskChange.js';
import { type ChangedField, Changes } from './Changes.js';
import { PaperBody } from './PaperBody.js';
import { PaperContext } from './PaperContext.js';
import { PaperHistory } from './PaperHistory.js';
import { AskAgain, PaperSteps, type PaperStepsProps } from './PaperSteps.js';
import { Refusal } from './Refusal.js';
import { Remarks } from './Remarks.js';

const VERSIONS = { agreement: api.schoolSigningVersionsOptions, contract: api.schoolContractSigningVersionsOptions };

interface SchoolPaperProps<Paper extends PlacementPaperType> {
  paper: Paper;
  of: api.AgreementForSchool | api.ContractForSchool;
  chip: ReactNode;
  steps: Omit<PaperStepsProps, 'children'>;
  /** Sends the host another link; missing while the host is not waited for. */
  askAgain?: () => Promise<unknown>;
  /** Since this reader last looked. */
  changes: readonly ChangedField[];
  look: () => Promise<unknown>;
  requestChanges: AskChangeProps<Paper>['onSend'];
  /** Below the steps. */
  side: ReactNode;
  /** Acts and parts; `ask` opens the dialog that asks a side for a change. */
  children: (ask: (party: AskedParties[Paper]) => void, signatories: ReactNode) => ReactNode;
}

/** One paper for its school: where it stands, what the reader can do now, what each side wrote, who signs, and what happened. */
export function SchoolPaper<Paper extends PlacementPaperType>(props: SchoolPaperProps<Paper>) {
  const { paper, of, chip, steps, askAgain, changes, look, requestChanges, side, children } = props;
  const { t } = useTranslation('agreements');
  const { say } = usePaperWords(paper);
  const { id, state, studentId, studentName, hostName, hostAddress, classId, className, placementId, remarks } = of;
  const signing = useOfficeSigning(paper, id);
  const versions = useSuspenseQuery(VERSIONS[paper]({ path: { id } }) as ReturnType<typeof VERSIONS.agreement>).data;
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const [asked, setAsked] = useState<AskedParties[Paper] | null>(null);
  const mayAsk = (of.acts as readonly string[]).includes('request_changes');
  const out = versions.find(({ voidedAt }) => voidedAt === null);
  const signatories = out && (
    <Signatories access={signing} version={out} isManaged={isOffice && isOutForSignature(state)}>
      <WithdrawVersion access={signing} />
    </Signatories>
  );
  const place = (
    <>
      <Link to={PAPER_LISTS[paper].school}>{say('all')}</Link>
      {className && `, ${className}`}
    </>
  );
  const context = (
    <PaperContext chip={chip} of={of}>
      {classId && (
        <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
          {t('one.sheet', { name: studentName })}
        </Link>
      )}
    </PaperContext>
  );
  return (
    <Page width="work">
      <PageHead place={place} title={t('one.title', { name: studentName, host: hostName })} context={context} />
      {mayAsk && <Refusal paper={paper} versions={versions} onAsk={setAsked} />}
      <PaperBody
        side={
          <>
            <PaperSteps {...steps}>{askAgain && <AskAgain paper={paper} address={hostAddress} ask={askAgain} />}</PaperSteps>
            <Remarks paper={paper} remarks={remarks} />
            {side}
          </>
        }
      >
        <Changes paper={paper} changes={changes} onRead={look} />
        {children(setAsked, signatories)}
        {versions.length > 0 && <Versions access={signing} versions={versions} />}
        <LiveLinks placementId={placementId} />
        <PaperHistory paper={paper} of={of} versions={versions} />
      </PaperBody>
      <AskChange paper={paper} party={asked} onSend={requestChanges} onClose={() => setAsked(null)} />
    </Page>
  );
}
