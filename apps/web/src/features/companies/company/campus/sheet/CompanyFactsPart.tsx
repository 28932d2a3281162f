import { Box, Stack } from '@mantine/core';
import type { CompanySheetView } from '@seve/api-client';
import { readablePhone } from '@seve/domain';
import { formatNaf, nafVersionOn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FactList } from '../../../../../ui/lists/FactList.js';

/** Facts that the campus may correct, and its notes. */
export function CompanyFactsPart({ company: { id, phone, facts } }: { company: CompanySheetView }) {
  const { t } = useTranslation(['companies', 'company']);
  const format = useFormat();
  const { website, sector, size, naf, naf2025, idcc, headcount, headcountOn, campusNotes } = facts;
  const codes: [label: string, value: string | null][] = [
    [t('ui:naf.naf'), naf && formatNaf(naf)],
    [t('ui:naf.naf2025'), naf2025 && formatNaf(naf2025)],
  ];
  const said: [label: string, value: string | null][] = [
    [t('company:fact.sector'), sector && t(`company:sector.${sector}`)],
    [t('company:fact.size'), size && t(`company:size.${size}`)],
    ...(nafVersionOn(format.today) === 'naf2025' ? codes.toReversed() : codes),
    [t('companies:facts.idcc'), idcc],
    [t('companies:facts.headcount'), headcount === null ? null : headcountSaid(headcount, headcountOn)],
    [t('company:fact.website'), website],
    [t('companies:facts.phone'), phone && readablePhone(phone)],
  ];
  function headcountSaid(count: number, on: string | null) {
    const people = format.number(count);
    return on === null ? people : t('companies:facts.headcount-on', { count, people, day: format.mediumDay(on) });
  }
  return (
    <Box component="section" aria-labelledby="facts">
      <Box component="h2" pb="sm" id="facts" className="h3">
        {t('companies:facts.title')}
      </Box>
      <Stack gap="md" align="flex-start">
        <FactList>
          {said.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="anywhere">{value ?? <span className="dimmed">{t('companies:facts.missing')}</span>}</dd>
            </div>
          ))}
        </FactList>
        {campusNotes !== '' && (
          <div>
            <h3 className="small strong">{t('companies:facts.notes')}</h3>
            <p className="own-words">{campusNotes}</p>
          </div>
        )}
        <LinkButton to="/coordination/entreprises/$companyId/modifier" params={{ companyId: id }} variant="default">
          {t('companies:facts.edit')}
        </LinkButton>
      </Stack>
    </Box>
  );
}
