import type { ContractForEmployer } from '@seve/api-client';
import type { ContractParty } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { PartForm } from '../../parts/PartForm.js';
import type { ContractAccess } from './contract-access.js';

interface ContractPartFormProps {
  contract: ContractForEmployer;
  party: ContractParty;
  access: ContractAccess;
  /** This part can be said to be complete. */
  mayComplete?: boolean;
}

/** A part of a contract, where this reader may write it now. */
export function ContractPartForm({ contract, party, access, mayComplete = false }: ContractPartFormProps) {
  const { t } = useTranslation('contracts');
  const { id, kind, pay, remarks } = contract;
  const save = access.save[party];
  if (!contract[party].isWritable || !save) return null;
  return (
    <PartForm
      key={id}
      {...{ party, kind, pay, remarks, part: contract[party], what: t(`contracts:fill.what.${party}`) }}
      access={{ save: async (part) => (await save(part))[party], read: async () => (await access.read())[party] }}
      complete={mayComplete ? access.complete : null}
    />
  );
}
