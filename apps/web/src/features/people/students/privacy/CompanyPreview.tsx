import { Box } from '@mantine/core';
import type { StudentProfile } from '@seve/api-client';
import { CANDIDATE_CELL_KM } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useFreeDates } from '../../../../ui/wording/use-free-dates.js';
import css from './CompanyPreview.module.css';

const SHOWN = 6;

/** The profile as a verified company sees it before an application: a pseudonym, without name, school and commune. */
export function CompanyPreview({ profile }: { profile: StudentProfile }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const { certification, availability, skills } = profile;
  const monthsOf = (from: string, to: string) =>
    t('preview.months', { from: format.month(from.slice(0, 7)), to: format.month(to.slice(0, 7)) });
  const months = useFreeDates(monthsOf)(availability);
  const more = skills.length - SHOWN;
  return (
    <aside aria-labelledby="preview">
      <Box component="h2" mb="sm" id="preview" className="h3">
        {t('preview.title')}
      </Box>
      <Box px="lg" pt="field" pb="xs" className="sheet">
        <Box component="p" ff="var(--font-display)" fz="1.1875rem" fw={500}>
          {t('preview.pseudonym')}
        </Box>
        <p className="small dimmed">{certification?.title ?? t('preview.no-class')}</p>
        <dl className={`compact ${css.facts}`}>
          <Box py="sm" className="ruled">
            <Box component="dt" fz="0.875rem" className="dimmed">
              {t('preview.dates')}
            </Box>
            <dd>
              {months.length === 0 && t('preview.unsaid')}
              {months.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </Box>
          <Box py="sm" className="ruled">
            <Box component="dt" fz="0.875rem" className="dimmed">
              {t('preview.reach')}
            </Box>
            <dd>{t('preview.reach-means', { km: CANDIDATE_CELL_KM })}</dd>
          </Box>
          <Box py="sm" className="ruled">
            <Box component="dt" fz="0.875rem" className="dimmed">
              {t('preview.skills')}
            </Box>
            <dd>
              {skills.length === 0 ? t('preview.unsaid') : null}
              <ul className="bare-list">
                {skills.slice(0, SHOWN).map(({ ogr, label }) => (
                  <Box component="li" py="0.125rem" key={ogr}>
                    {label}
                  </Box>
                ))}
              </ul>
              {more > 0 && <span className="dimmed">{t('preview.more', { count: more })}</span>}
            </dd>
          </Box>
        </dl>
      </Box>
      <Box component="p" mt="sm" className="small dimmed">
        {t('preview.never')}
      </Box>
    </aside>
  );
}
