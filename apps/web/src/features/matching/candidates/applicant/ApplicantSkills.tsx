import { Box, Flex } from '@mantine/core';
import type { Applicant, OfferSkillView } from '@seve/api-client';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './Applicant.module.css';

interface ApplicantSkillsProps {
  student: Pick<Applicant, 'skills'>;
  /** Skills of the offer. */
  asked: readonly OfferSkillView[];
}

/** Skills of the student beside those that the offer requires or wants; skills that the company teaches are omitted. */
export function ApplicantSkills({ student: { skills }, asked }: ApplicantSkillsProps) {
  const { t } = useTranslation('candidates');
  const wanted = [...asked.filter(({ need }) => need === 'required'), ...asked.filter(({ need }) => need === 'wanted')];
  const isHeld = (ogr: string) => skills.some((skill) => skill.ogr === ogr);
  const others = skills.filter(({ ogr }) => !wanted.some((skill) => skill.ogr === ogr));
  return (
    <>
      {wanted.length > 0 && (
        <section className={css.section}>
          <h2 className={`h3 ${css.title}`}>{t('skills.asked')}</h2>
          <Columns component="ul" columns={2} from="tablet" gap="block" rowGap={0} className={`bare-list ${css.skills}`}>
            {wanted.map(({ ogr, label, need }) => (
              <Flex component="li" gap="xs" py="0.5625rem" className="ruled" key={ogr} data-held={isHeld(ogr) || undefined}>
                {isHeld(ogr) ? (
                  <IconCheck size={18} stroke={1.8} aria-hidden="true" />
                ) : (
                  <IconMinus size={18} stroke={1.6} aria-hidden="true" />
                )}
                <span>
                  {label}
                  <Box component="span" display="block" className="micro dimmed">
                    {[t(`skills.${need}`), isHeld(ogr) ? t('skills.held') : t('skills.not-said')].join(', ')}
                  </Box>
                </span>
              </Flex>
            ))}
          </Columns>
        </section>
      )}
      {others.length > 0 && (
        <section className={css.section}>
          <h2 className={`h3 ${css.title}`}>{wanted.length > 0 ? t('skills.others') : t('skills.all')}</h2>
          <ul className={css.others}>
            {others.map(({ ogr, label }) => (
              <li key={ogr}>{label}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
