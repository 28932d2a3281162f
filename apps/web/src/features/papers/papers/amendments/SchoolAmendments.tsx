import { Loader, Stack } from '@mantine/core';
import * as api from '@seve/api-client';
import type { PlacementPaperType } from '@seve/domain';
import { isSchoolOfficeRole } from '@seve/domain';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useAccount } from '../../../../session.js';
import { AmendmentList } from '../../../../ui/amendment/AmendmentList.js';
import { AmendedPaper } from '../../../../ui/amendment/amended-paper.js';
import { AmendmentButton } from '../../../../ui/amendment/OfficeActs.js';
import { OfficeAmendment } from '../../../../ui/amendment/OfficeAmendment.js';
import { OpenSignatures } from '../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../ui/signing/PaperPreview.js';
import { useOfficeSigning } from '../access/use-office-signing.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { PAPER_PAGES } from '../papers.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import { type AmendmentDraft, ContractAmendmentForm } from './ContractAmendmentForm.js';
import { SchoolAgreementForm } from './SchoolAgreementForm.js';

/** Amendments of a signed agreement: begun, filled, signed here; and each value that comes from one. */
export function AgreementAmendments({ agreement }: { agreement: api.AgreementForSchool }) {
  const { id, startOn, endOn } = agreement;
  const { possibleMotives: motives, ...read } = useSuspenseQuery(api.schoolAmendmentsListOptions({ path: { id } })).data;
  const begin = useBeginning('agreement', (body: Parameters<typeof api.schoolAmendmentsBegin>[0]['body']) =>
    api.schoolAmendmentsBegin({ path: { id }, body }),
  );
  return (
    <AmendmentList {...read} begin={begin && { ...begin, motives, range: { from: startOn, to: endOn } }}>
      {(amendment) => <AgreementAmendment agreement={agreement} amendment={amendment} />}
    </AmendmentList>
  );
}

/** Amendments of a signed contract for its training centre: begun, filled, signed and sent to the OPCO here. */
export function ContractAmendments({ contract }: { contract: api.ContractForSchool }) {
  const { id, startOn, endOn } = contract;
  const { possibleMotives: motives, ...read } = useSuspenseQuery(api.schoolContractAmendmentsListOptions({ path: { id } })).data;
  const begin = useBeginning('contract', (body: Parameters<typeof api.schoolContractAmendmentsBegin>[0]['body']) =>
    api.schoolContractAmendmentsBegin({ path: { id }, body }),
  );
  return (
    <AmendedPaper value="contract">
      <AmendmentList {...read} begin={begin && { ...begin, motives, range: { from: startOn, to: endOn } }}>
        {(amendment) => <ContractAmendment contract={contract} amendment={amendment} />}
      </AmendmentList>
    </AmendedPaper>
  );
}

/** The office begins one; undefined for the others. */
function useBeginning<Body>(paper: PlacementPaperType, begin: (body: Body) => Promise<unknown>) {
  const invalidate = useInvalidate();
  if (!isSchoolOfficeRole(useAccount().role)) return undefined;
  const onBegin = async (body: Body) => {
    await begin(body);
    await invalidate(PAPER_PAGES[paper].stale);
  };
  return { by: 'school' as const, onBegin };
}

/** One amendment of an agreement; a teacher validates subject, skills and days again before it is signed. */
function AgreementAmendment({ agreement, amendment }: { agreement: api.AgreementForSchool; amendment: api.AmendmentForSchool }) {
  const { t } = useTranslation('amendment');
  const { role } = useAccount();
  const { id, state, acts, isWritable, isValidationDue } = amendment;
  const invalidate = useInvalidate();
  const refresh = () => invalidate('schoolAgreement');
  const signing = useOfficeSigning('agreement', agreement.id);
  const path = { id: agreement.id, amendmentId: id };
  const office = {
    accept: () => api.schoolAmendmentsAccept({ path }),
    requestChanges: (remark: string) => api.schoolAmendmentsRequestChanges({ path, body: { remark } }),
    reopen: () => api.schoolAmendmentsReopen({ path }),
    withdraw: (reason: string) => api.schoolAmendmentsWithdraw({ path, body: { reason } }),
    refresh,
  };
  const isWaiting = state === 'school_done' && isValidationDue;
  const mayValidate = isWaiting && (role === 'teacher' || role === 'school_head');
  return (
    <OfficeAmendment
      {...{ amendment, signing, access: office }}
      form={
        <>
          {isWritable && <SchoolAgreementForm key={id} agreement={agreement} amendment={amendment} />}
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
        <AmendmentSignatures
          {...{ paper: 'agreement', refresh }}
          findings={api.schoolAmendmentsFindingsOptions({ path })}
          preview={api.schoolAmendmentsPaperOptions({ path })}
          onOpen={(confirmations) => api.schoolAmendmentsOpen({ path, body: { confirmations } })}
        />
      )}
    </OfficeAmendment>
  );
}

/** One amendment of a contract: the part of the training centre, the signatures, then the OPCO. */
function ContractAmendment({ contract, amendment }: { contract: api.ContractForSchool; amendment: api.ContractAmendmentForSchool }) {
  const { id, state, acts, isWritable } = amendment;
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const signing = useOfficeSigning('contract', contract.id);
  const path = { id: contract.id, amendmentId: id };
  const refresh = () => invalidate('contract');
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await refresh();
  };
  const office = {
    requestChanges: (remark: string) => api.schoolContractAmendmentsRequestChanges({ path, body: { remark } }),
    reopen: () => api.schoolContractAmendmentsReopen({ path }),
    withdraw: (reason: string) => api.schoolContractAmendmentsWithdraw({ path, body: { reason } }),
    refresh,
  };
  const filing = {
    send: (body: { on: string; reference?: string }) => act(api.schoolContractAmendmentPaperSend({ path, body })),
    register: ({ on }: { on: string }) => act(api.schoolContractAmendmentPaperRegister({ path, body: { on } })),
  };
  const save = async (draft: AmendmentDraft, version: number) => {
    await api.schoolContractAmendmentsSave({ path, body: { ...draft, version } });
    const read = await queries.fetchQuery({ ...api.schoolContractAmendmentsListOptions({ path: { id: contract.id } }), staleTime: 0 });
    return read.amendments.find((one) => one.id === id)?.version ?? version;
  };
  const complete = state === 'company_done' ? () => act(api.schoolContractAmendmentsComplete({ path })) : null;
  return (
    <OfficeAmendment
      {...{ amendment, signing, access: office }}
      form={isWritable && <ContractAmendmentForm {...{ contract, amendment, party: 'cfa', save, complete }} />}
    >
      {acts.includes('open_signatures') && (
        <AmendmentSignatures
          {...{ paper: 'contract', refresh }}
          findings={api.schoolContractAmendmentPaperFindingsOptions({ path })}
          preview={api.schoolContractAmendmentPaperPaperOptions({ path })}
          onOpen={() => api.schoolContractAmendmentPaperOpen({ path })}
        />
      )}
      <AmendmentFiling amendment={amendment} access={isOffice ? filing : undefined} />
    </OfficeAmendment>
  );
}

interface AmendmentSignaturesProps {
  paper: PlacementPaperType;
  findings: ReturnType<typeof api.schoolAmendmentsFindingsOptions | typeof api.schoolContractAmendmentPaperFindingsOptions>;
  preview: ComponentProps<typeof PaperPreview>['paper'];
  onOpen: ComponentProps<typeof OpenSignatures>['onOpen'];
  refresh: () => Promise<unknown>;
}

/** What the law says about the paper as the amendment would make it, its text, and the act that sends it to those who sign. */
function AmendmentSignatures({ paper, findings: options, preview, onOpen, refresh }: AmendmentSignaturesProps) {
  const asked = options as ReturnType<typeof api.schoolAmendmentsFindingsOptions>;
  const findings = useQuery({ ...asked, throwOnError: true }).data;
  if (findings === undefined) return <Loader />;
  // The law asks for no words about a contract.
  const said = findings.map((finding) => ({ ...finding, confirmation: finding.confirmation ?? null }));
  return (
    <Stack gap="md">
      <OpenSignatures findings={said} isAmendment onOpen={onOpen} refresh={refresh} />
      {findings.length > 0 && <PaperLaw paper={paper} findings={findings} />}
      <PaperPreview paper={preview} isAmendment />
    </Stack>
  );
}
