import { Loader, Stack } from '@mantine/core';
import * as api from '@seve/api-client';
import { isSchoolOfficeRole, type PlacementPaperType } from '@seve/domain';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useAccount } from '../../../../session.js';
import { AmendmentList } from '../../../../ui/amendment/AmendmentList.js';
import { AmendedPaper, type AmendmentBegin } from '../../../../ui/amendment/amended-paper.js';
import { AmendmentButton } from '../../../../ui/amendment/OfficeActs.js';
import { OfficeAmendment } from '../../../../ui/amendment/OfficeAmendment.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { useOfficeSigning } from '../access/use-office-signing.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { PAPER_PAGES } from '../papers.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import { type AmendmentDraft, PartAmendmentForm } from './PartAmendmentForm.js';

type Listed = ReturnType<typeof api.schoolAmendmentsListOptions>;
type Findings = ReturnType<typeof api.schoolAmendmentsFindingsOptions>;

/** Calls for the amendments of each kind of paper. */
const CALLS = {
  agreement: {
    list: api.schoolAmendmentsListOptions,
    begin: api.schoolAmendmentsBegin,
    save: api.schoolAmendmentsSave,
    complete: api.schoolAmendmentsComplete,
    requestChanges: api.schoolAmendmentsRequestChanges,
    reopen: api.schoolAmendmentsReopen,
    withdraw: api.schoolAmendmentsWithdraw,
    findings: api.schoolAmendmentsFindingsOptions,
    preview: api.schoolAmendmentsPaperOptions,
  },
  contract: {
    list: api.schoolContractAmendmentsListOptions,
    begin: api.schoolContractAmendmentsBegin,
    save: api.schoolContractAmendmentsSave,
    complete: api.schoolContractAmendmentsComplete,
    requestChanges: api.schoolContractAmendmentsRequestChanges,
    reopen: api.schoolContractAmendmentsReopen,
    withdraw: api.schoolContractAmendmentsWithdraw,
    findings: api.schoolContractAmendmentPaperFindingsOptions,
    preview: api.schoolContractAmendmentPaperPaperOptions,
  },
} as const;

export const useSchoolAmendments = (paper: PlacementPaperType, id: string) =>
  useSuspenseQuery(CALLS[paper].list({ path: { id } }) as Listed).data;

interface SchoolAmendmentsProps {
  paper: PlacementPaperType;
  of: api.AgreementForSchool | api.ContractForSchool;
}

/** Amendments of a signed paper for its school, which begins them, fills its part and puts them to signature. */
export function SchoolAmendments({ paper, of }: SchoolAmendmentsProps) {
  const { id, startOn, endOn } = of;
  const { possibleMotives, ...read } = useSchoolAmendments(paper, id);
  const invalidate = useInvalidate();
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const onBegin = async (body: AmendmentBegin<string>) => {
    await CALLS[paper].begin({ path: { id }, body: body as AmendmentBegin<never> });
    await invalidate(PAPER_PAGES[paper].stale);
  };
  const range = { from: startOn, to: endOn };
  return (
    <AmendedPaper value={paper}>
      <AmendmentList {...read} begin={isOffice ? { by: 'school', motives: possibleMotives, range, onBegin } : undefined}>
        {(amendment) => <SchoolAmendment {...{ paper, of, amendment }} />}
      </AmendmentList>
    </AmendedPaper>
  );
}

interface SchoolAmendmentProps extends SchoolAmendmentsProps {
  amendment: api.AmendmentForSchool | api.ContractAmendmentForSchool;
}

/** One amendment: the school’s part, the validation of the subject of an agreement, the signatures, the filing of a contract. */
function SchoolAmendment({ paper, of, amendment }: SchoolAmendmentProps) {
  const { t } = useTranslation('amendment');
  const { role } = useAccount();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const signing = useOfficeSigning(paper, of.id);
  const calls = CALLS[paper];
  const { id, state, acts, isWritable } = amendment;
  const path = { id: of.id, amendmentId: id };
  const refresh = () => invalidate(PAPER_PAGES[paper].stale);
  const save = async (draft: AmendmentDraft, version: number) => {
    await calls.save({ path, body: { ...draft, version } });
    const read = await queries.fetchQuery({ ...(calls.list({ path: { id: of.id } }) as Listed), staleTime: 0 });
    return read.amendments.find((one) => one.id === id)?.version ?? version;
  };
  const office = {
    ...(paper === 'agreement' && { accept: () => api.schoolAmendmentsAccept({ path }) }),
    requestChanges: (remark: string) => calls.requestChanges({ path, body: { remark } }),
    reopen: () => calls.reopen({ path }),
    withdraw: (reason: string) => calls.withdraw({ path, body: { reason } }),
    refresh,
  };
  const filing = {
    send: (body: { on: string; reference?: string }) => api.schoolContractAmendmentPaperSend({ path, body }).then(refresh),
    register: ({ on }: { on: string }) => api.schoolContractAmendmentPaperRegister({ path, body: { on } }).then(refresh),
  };
  const isDue = state === 'company_done';
  const isValidationDue = 'isValidationDue' in amendment && amendment.isValidationDue;
  const isWaiting = state === 'school_done' && isValidationDue;
  const mayValidate = isWaiting && (role === 'teacher' || role === 'school_head');
  return (
    <OfficeAmendment
      {...{ amendment, signing, access: office }}
      form={
        <>
          {isWritable && (
            <PartAmendmentForm
              key={id}
              {...{ party: paper === 'agreement' ? 'school' : 'cfa', of, amendment, save }}
              finish={() => (isDue ? calls.complete({ path }).finally(refresh) : refresh())}
              stays={!isDue}
            />
          )}
          {isWaiting && !mayValidate && <p className="dimmed">{t('wait-teacher')}</p>}
        </>
      }
      acts={
        mayValidate && (
          <AmendmentButton act={() => api.schoolAmendmentsValidate({ path })} done={t('validate.done')} refresh={refresh}>
            {t('validate.act')}
          </AmendmentButton>
        )
      }
    >
      {acts.includes('open_signatures') && !isValidationDue && (
        <AmendmentSignatures {...{ paper, path, refresh }} replaces={paper === 'agreement' && amendment.motives.some(isReplacing)} />
      )}
      {'filing' in amendment && <AmendmentFiling amendment={amendment} access={isSchoolOfficeRole(role) ? filing : undefined} />}
    </OfficeAmendment>
  );
}

const isReplacing = (motive: string): boolean => motive === 'tutor' || motive === 'teacher';

interface AmendmentSignaturesProps {
  /** It replaces a tutor or a referent. */
  replaces: boolean;
  paper: PlacementPaperType;
  path: { id: string; amendmentId: string };
  refresh: () => Promise<unknown>;
}

/** The law on the paper as amended, its text, and the act that sends it to its signatories. */
function AmendmentSignatures({ paper, path, replaces, refresh }: AmendmentSignaturesProps) {
  const calls = CALLS[paper];
  const findings = useQuery({ ...(calls.findings({ path }) as Findings), throwOnError: true }).data;
  if (findings === undefined) return <Loader />;
  // No finding on a contract asks for a confirmation in words.
  const said = findings.map((finding) => ({ ...finding, confirmation: finding.confirmation ?? null }));
  const open = (confirmations: api.GuardConfirmationInput[], replacedSign: boolean) =>
    paper === 'agreement'
      ? api.schoolAmendmentsOpen({ path, body: { confirmations, replacedSign } })
      : api.schoolContractAmendmentPaperOpen({ path });
  return (
    <Stack gap="md">
      <OpenSignatures findings={said} isAmendment replaces={replaces} onOpen={open} refresh={refresh} />
      {findings.length > 0 && <PaperLaw paper={paper} findings={findings} />}
      <PaperPreview paper={calls.preview({ path })} isAmendment />
    </Stack>
  );
}
