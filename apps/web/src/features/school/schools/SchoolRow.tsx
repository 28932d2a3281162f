import type { SchoolView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { Columns } from '../../../ui/layout/Columns.js';

export function SchoolRow({ school }: { school: SchoolView }) {
  const { t } = useTranslation('schools');
  const { id, name, kind, communeName, uai, teachers, classes } = school;
  const facts = [t(`kind.${kind}`), communeName, uai && t('uai-is', { uai })].filter(Boolean);
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="sm" align="center" rule="above" py="md">
      <div>
        <h2 className="title-link h4">
          <Link to="/coordination/etablissements/$schoolId" params={{ schoolId: id }}>
            {name}
          </Link>
        </h2>
        <p className="small dimmed">{facts.join(' · ')}</p>
        <p className="small">
          {t('teachers', { count: teachers })}, {t('classes', { count: classes })}
        </p>
      </div>
      <LinkButton to="/coordination/invitations" search={{ etablissement: id }} variant="default" size="sm">
        {t('invite')}
        <span className="visually-hidden"> {name}</span>
      </LinkButton>
    </Columns>
  );
}
