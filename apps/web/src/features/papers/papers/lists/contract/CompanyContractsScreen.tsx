import { useSearch } from '@tanstack/react-router';
import { OWN_STEP } from '../../contract/contract-search.js';
import { contractsOfCompany } from '../../contract/contracts.queries.js';
import { ContractList } from './ContractList.js';

/** Contracts of the reader's company. */
export function CompanyContractsScreen() {
  const step = useSearch({ from: '/entreprise/contrats' }).etape ?? OWN_STEP.company;
  return <ContractList side="company" step={step} options={contractsOfCompany(step)} />;
}
