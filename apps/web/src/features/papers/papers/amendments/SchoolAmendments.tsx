import { Loader, Stack } from '@mantine/core';
import {
  type AgreementForSchool,
  type AmendmentForSchool,
  type ContractAmendmentForSchool,
  type ContractForSchool,
  schoolAmendmentsAccept,
  schoolAmendmentsBegin,
  schoolAmendmentsFindingsOptions,
  schoolAmendmentsListOptions,
  schoolAmendmentsOpen,
  schoolAmendmentsPaperOptions,
  schoolAmendmentsReopen,
  schoolAmendmentsRequestChanges,
  schoolAmendmentsValidate,
  schoolAmendmentsWithdraw,
  schoolContractAmendmentPaperFindingsOptions,
  schoolContractAmendmentPaperOpen,
  schoolContractAmendmentPaperPaperOptions,
  schoolContractAmendmentPaperRegister,
  schoolContractAmendmentPaperSend,
  schoolContractAmendmentsBegin,
  schoolContractAmendmentsComplete,
  schoolContractAmendmentsListOptions,
  schoolContractAmendmentsReopen,
  schoolContractAmendmentsRequestChanges,
  schoolContractAmendmentsSave,
  schoolContractAmendmentsWithdraw,
} from '@seve/api-client';
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
import { useSigning } from '../access/use-signing.js';
import { PaperLaw } from '../law/PaperLaw.js';
import { PAPERS, type PlacePaper } from '../papers.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import { type AmendmentDraft, ContractAmendmentForm } from './ContractAmendmentForm.js';
import { SchoolAgreementForm } from './SchoolAgreementForm.js';

/** Amendments of a signed agreement: begun, filled, signed here; and each value that comes from one. */
export function AgreementAmendments({ agreement }: { agreement: AgreementForSchool }) {
  const { id, startOn, endOn } = agreement;
  const { possibleMotives: motives, ...read } = useSuspenseQuery(schoolAmendmentsListOptions({ path: { id } })).data;
  const begin = useBeginning('agreement', (body: Parameters<typeof schoolAmendmentsBegin>[0]['body']) =>
    schoolAmendmentsBegin({ path: { id }, body }),
  );
  return (
    <AmendmentList {...read} begin={begin && { ...begin, motives, range: { from: startOn, to: endOn } }}>
      {(amendment) => <AgreementAmendment agreement={agreement} amendment={amendment} />}
    </AmendmentList>
  );
}

/** Amendments of a signed contract for its training centre: begun, filled, signed and sent to the OPCO here. */
export function ContractAmendments({ contract }: { contract: ContractForSchool }) {
  const { id, startOn, endOn } = contract;
  const { possibleMotives: motives, ...read } = useSuspenseQuery(schoolContractAmendmentsListOptions({ path: { id } })).data;
  const begin = useBeginning('contract', (body: Parameters<typeof schoolContractAmendmentsBegin>[0]['body']) =>
    schoolContractAmendmentsBegin({ path: { id }, body }),
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
function useBeginning<Body>(paper: PlacePaper, begin: (body: Body) => Promise<unknown>) {
  const invalidate = useInvalidate();
  if (!isSchoolOfficeRole(useAccount().role)) return undefined;
  const onBegin = async (body: Body) => {
    await begin(body);
    await invalidate(PAPERS[paper].stale);
  };
  return { by: 'school' as const, onBegin };
}

/** One amendment of an agreement; a teacher validates subject, skills and days again before it is signed. */
function AgreementAmendment({ agreement, amendment }: { agreement: AgreementForSchool; amendment: AmendmentForSchool }) {
  const { t } = useTranslation('amendment');
  const { role } = useAccount();
  const { id, state, acts, isWritable, isValidationDue } = amendment;
  const invalidate = useInvalidate();
  const refresh = () => invalidate('schoolAgreement');
  const signing = useSigning('agreement', agreement.id);
  const path = { id: agreement.id, amendmentId: id };
  const office = {
    accept: () => schoolAmendmentsAccept({ path }),
    requestChanges: (remark: string) => schoolAmendmentsRequestChanges({ path, body: { remark } }),
    reopen: () => schoolAmendmentsReopen({ path }),
    withdraw: (reason: string) => schoolAmendmentsWithdraw({ path, body: { reason } }),
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
          <AmendmentButton act={() => schoolAmendmentsValidate({ path })} done={t('validate.done')} refresh={refresh}>
            {t('validate.act')}
          </AmendmentButton>
        )
      }
    >
      {acts.includes('open_signatures') && !isValidationDue && (
        <AmendmentSignatures
          {...{ paper: 'agreement', refresh }}
          findings={schoolAmendmentsFindingsOptions({ path })}
          preview={schoolAmendmentsPaperOptions({ path })}
          onOpen={(confirmations) => schoolAmendmentsOpen({ path, body: { confirmations } })}
        />
      )}
    </OfficeAmendment>
  );
}

/** One amendment of a contract: the part of the training centre, the signatures, then the OPCO. */
function ContractAmendment({ contract, amendment }: { contract: ContractForSchool; amendment: ContractAmendmentForSchool }) {
  const { id, state, acts, isWritable } = amendment;
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const signing = useSigning('contract', contract.id);
  const path = { id: contract.id, amendmentId: id };
  const refresh = () => invalidate('contract');
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await refresh();
  };
  const office = {
    requestChanges: (remark: string) => schoolContractAmendmentsRequestChanges({ path, body: { remark } }),
    reopen: () => schoolContractAmendmentsReopen({ path }),
    withdraw: (reason: string) => schoolContractAmendmentsWithdraw({ path, body: { reason } }),
    refresh,
  };
  const filing = {
    send: (body: { on: string; reference?: string }) => act(schoolContractAmendmentPaperSend({ path, body })),
    register: ({ on }: { on: string }) => act(schoolContractAmendmentPaperRegister({ path, body: { on } })),
  };
  const save = async (draft: AmendmentDraft, version: number) => {
    await schoolContractAmendmentsSave({ path, body: { ...draft, version } });
    const read = await queries.fetchQuery({ ...schoolContractAmendmentsListOptions({ path: { id: contract.id } }), staleTime: 0 });
    return read.amendments.find((one) => one.id === id)?.version ?? version;
  };
  const complete = state === 'company_done' ? () => act(schoolContractAmendmentsComplete({ path })) : null;
  return (
    <OfficeAmendment
      {...{ amendment, signing, access: office }}
      form={isWritable && <ContractAmendmentForm {...{ contract, amendment, party: 'cfa', save, complete }} />}
    >
      {acts.includes('open_signatures') && (
        <AmendmentSignatures
          {...{ paper: 'contract', refresh }}
          findings={schoolContractAmendmentPaperFindingsOptions({ path })}
          preview={schoolContractAmendmentPaperPaperOptions({ path })}
          onOpen={() => schoolContractAmendmentPaperOpen({ path })}
        />
      )}
      <AmendmentFiling amendment={amendment} access={isOffice ? filing : undefined} />
    </OfficeAmendment>
  );
}

interface AmendmentSignaturesProps {
  paper: PlacePaper;
  findings: ReturnType<typeof schoolAmendmentsFindingsOptions | typeof schoolContractAmendmentPaperFindingsOptions>;
  preview: ComponentProps<typeof PaperPreview>['paper'];
  onOpen: ComponentProps<typeof OpenSignatures>['onOpen'];
  refresh: () => Promise<unknown>;
}

/** What the law says about the paper as the amendment would make it, its text, and the act that sends it to those who sign. */
function AmendmentSignatures({ paper, findings: options, preview, onOpen, refresh }: AmendmentSignaturesProps) {
  const asked = options as ReturnType<typeof schoolAmendmentsFindingsOptions>;
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
