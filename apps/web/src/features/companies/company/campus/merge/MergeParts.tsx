import { Box } from '@mantine/core';
import type { CompanyMergePreview } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../../../ui/lists/FactList.js';

/** Preview of a merge: records that move, records in both, and values that are adopted. */
export function MergeParts({ preview }: { preview: CompanyMergePreview }) {
  const { t } = useTranslation(['companies', 'history']);
  const { sites, offers, applications, placements, members, doubleMembers, invitations, doubleInvitations, filled } = preview;
  const moves = { sites, offers, applications, placements, invitations };
  const none = t('companies:merge.none');
  const lists: [part: string, text: string][] = [
    ['members', members.join(', ') || none],
    ['double-members', doubleMembers.join(', ') || none],
    ['double-invitations', doubleInvitations.join(', ') || none],
    ['filled', filled.map((fact) => t(`history:field.${fact}`)).join(', ') || none],
  ];
  return (
    <section aria-labelledby="parts">
      <Box component="h2" pb="sm" id="parts" className="h3">
        {t('companies:merge.parts')}
      </Box>
      <FactList>
        {Object.entries(moves).map(([part, count]) => (
          <div key={part}>
            <dt>{t(`companies:merge.part.${part}`)}</dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
        {lists.map(([part, text]) => (
          <div key={part}>
            <dt>{t(`companies:merge.part.${part}`)}</dt>
            <dd className="anywhere">{text}</dd>
          </div>
        ))}
      </FactList>
    </section>
  );
}
