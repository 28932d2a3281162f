import { useSearch } from '@tanstack/react-router';
import { FrameworkList } from './FrameworkList.js';

/** Framework agreements of the reader's company. */
export function CompanyFrameworksScreen() {
  return <FrameworkList side="company" search={useSearch({ from: '/entreprise/partenariats' })} />;
}
