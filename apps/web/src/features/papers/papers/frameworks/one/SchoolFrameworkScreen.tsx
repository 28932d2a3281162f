import { useParams } from '@tanstack/react-router';
import { FrameworkPage } from './FrameworkPage.js';

/** One framework agreement of the reader's school. */
export function SchoolFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/etablissement/partenariats/$frameworkId' });
  return <FrameworkPage key={frameworkId} id={frameworkId} />;
}
