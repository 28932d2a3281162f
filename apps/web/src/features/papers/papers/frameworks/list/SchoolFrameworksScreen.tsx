import { useSearch } from '@tanstack/react-router';
import { FrameworkList } from './FrameworkList.js';

/** Framework agreements of the reader's school. */
export function SchoolFrameworksScreen() {
  return <FrameworkList side="school" search={useSearch({ from: '/etablissement/partenariats' })} />;
}
