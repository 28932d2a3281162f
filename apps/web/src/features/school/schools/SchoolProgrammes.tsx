import { Box } from '@mantine/core';
import { schoolProgrammesListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Programmes of the school, each with a link to its public page. */
export function SchoolProgrammes({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('schools');
  const programmes = useSuspenseQuery(schoolProgrammesListOptions({ path: { id: schoolId } })).data.filter(({ isArchived }) => !isArchived);
  return (
    <section aria-labelledby="programmes">
      <Box component="h2" pb="sm" id="programmes" className="h3">
        {t('sheet.programmes')}
      </Box>
      {programmes.length === 0 && <p className="dimmed">{t('sheet.no-programme')}</p>}
      <ul className="bare-list">
        {programmes.map(({ id, name, periods, alternates }) => (
          <Box component="li" key={id} py="sm" className="ruled">
            <Link to="/formations/$programmeId" params={{ programmeId: id }}>
              {name}
            </Link>
            {periods.length === 0 && !alternates && <p className="small dimmed">{t('sheet.no-period')}</p>}
          </Box>
        ))}
      </ul>
      {programmes.length > 0 && (
        <Box component="p" mt="sm">
          <Link to="/coordination/formations" search={{ etablissement: schoolId }}>
            {t('sheet.calendar')}
          </Link>
        </Box>
      )}
      <Box component="p" mt="sm">
        <Link to="/coordination/partenariats" search={{ etablissement: schoolId }}>
          {t('sheet.frameworks')}
        </Link>
      </Box>
    </section>
  );
}
