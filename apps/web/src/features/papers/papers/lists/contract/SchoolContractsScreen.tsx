import { useSearch } from '@tanstack/react-router';
import { OWN_STEP } from '../../contract/contract-search.js';
import { contractsOfSchool } from '../../contract/contracts.queries.js';
import { ContractList } from './ContractList.js';

/** Contracts of the reader's school. */
export function SchoolContractsScreen() {
  const step = useSearch({ from: '/etablissement/contrats' }).etape ?? OWN_STEP.school;
  return <ContractList side="school" step={step} options={contractsOfSchool(step)} />;
}
