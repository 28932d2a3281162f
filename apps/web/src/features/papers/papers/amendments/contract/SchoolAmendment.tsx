import { Loader, Stack } from '@mantine/core';
import {
  type ContractAmendmentForSchool,
  type ContractForSchool,
  schoolContractAmendmentPaperFindingsOptions,
  schoolContractAmendmentPaperOpen,
  schoolContractAmendmentPaperPaperOptions,
  schoolContractAmendmentPaperRegister,
  schoolContractAmendmentPaperSend,
  schoolContractAmendmentsComplete,
  schoolContractAmendmentsListOptions,
  schoolContractAmendmentsReopen,
  schoolContractAmendmentsRequestChanges,
  schoolContractAmendmentsSave,
  schoolContractAmendmentsWithdraw,
} from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { OfficeAmendment } from '../../../../../ui/amendment/OfficeAmendment.js';
import { OpenSignatures } from '../../../../../ui/signing/OpenSignatures.js';
import { PaperPreview } from '../../../../../ui/signing/PaperPreview.js';
import { useContractSigning } from '../../contract/acts/use-contract-signing.js';
import { ContractLaw } from '../../law/ContractLaw.js';
import { AmendmentFiling } from './AmendmentFiling.js';
import { type AmendmentDraft, AmendmentPartForm } from './AmendmentPartForm.js';

interface SchoolAmendmentProps {
  contract: ContractForSchool;
  amendment: ContractAmendmentForSchool;
}

interface AmendmentPath {
  id: string;
  amendmentId: string;
}

/** One amendment of a contract: the part of the training centre, the signatures, then the OPCO. */
export function SchoolAmendment({ contract, amendment }: SchoolAmendmentProps) {
  const { id, state, acts, isWritable } = amendment;
  const path: AmendmentPath = { id: contract.id, amendmentId: id };
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const signing = useContractSigning(contract.id);
  const { office, part, filing } = useSchoolActs(path);
  return (
    <OfficeAmendment
      amendment={amendment}
      access={office}
      signing={signing}
      form={
        isWritable && (
          <AmendmentPartForm
            contract={contract}
            amendment={amendment}
            party="cfa"
            save={part.save}
            complete={state === 'company_done' ? part.complete : null}
          />
        )
      }
    >
      {acts.includes('open_signatures') && <AmendmentSignatures path={path} refresh={office.refresh} />}
      <AmendmentFiling amendment={amendment} access={isOffice ? filing : undefined} />
    </OfficeAmendment>
  );
}

/** What the law says about the contract as the amendment would make it, its paper, and the act that sends it to those who sign. */
function AmendmentSignatures({ path, refresh }: { path: AmendmentPath; refresh: () => Promise<unknown> }) {
  const findings = useQuery({ ...schoolContractAmendmentPaperFindingsOptions({ path }), throwOnError: true }).data;
  if (findings === undefined) return <Loader />;
  const said = findings.map((finding) => ({ ...finding, confirmation: null }));
  return (
    <Stack gap="md">
      <OpenSignatures findings={said} isAmendment onOpen={() => schoolContractAmendmentPaperOpen({ path })} refresh={refresh} />
      {findings.length > 0 && <ContractLaw findings={findings} />}
      <PaperPreview paper={schoolContractAmendmentPaperPaperOptions({ path })} isAmendment />
    </Stack>
  );
}

function useSchoolActs(path: AmendmentPath) {
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  const refresh = () => invalidate('contract');
  const act = async (asked: Promise<unknown>) => {
    await asked;
    await refresh();
  };
  return {
    office: {
      requestChanges: (remark: string) => schoolContractAmendmentsRequestChanges({ path, body: { remark } }),
      reopen: () => schoolContractAmendmentsReopen({ path }),
      withdraw: (reason: string) => schoolContractAmendmentsWithdraw({ path, body: { reason } }),
      refresh,
    },
    part: {
      save: async (draft: AmendmentDraft, version: number) => {
        await schoolContractAmendmentsSave({ path, body: { ...draft, version } });
        const read = await queries.fetchQuery({ ...schoolContractAmendmentsListOptions({ path: { id: path.id } }), staleTime: 0 });
        return read.amendments.find(({ id }) => id === path.amendmentId)?.version ?? version;
      },
      complete: () => act(schoolContractAmendmentsComplete({ path })),
    },
    filing: {
      send: (body: { on: string; reference?: string }) => act(schoolContractAmendmentPaperSend({ path, body })),
      register: (body: { on: string }) => act(schoolContractAmendmentPaperRegister({ path, body })),
    },
  };
}
