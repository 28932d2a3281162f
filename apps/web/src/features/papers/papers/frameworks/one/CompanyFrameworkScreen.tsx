import { useParams } from '@tanstack/react-router';
import { FrameworkPage } from './FrameworkPage.js';

/** One framework agreement of the reader's company. */
export function CompanyFrameworkScreen() {
  const { frameworkId } = useParams({ from: '/entreprise/partenariats/$frameworkId' });
  return <FrameworkPage key={frameworkId} id={frameworkId} />;
}
