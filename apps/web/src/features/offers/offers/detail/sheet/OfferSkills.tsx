import { Box, Flex, Stack } from '@mantine/core';
import type { OfferSkillView, ProfileSkill } from '@seve/api-client';
import { SKILL_NEEDS } from '@seve/domain';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './OfferSkills.module.css';

interface OfferSkillsProps {
  skills: readonly OfferSkillView[];
  /** Skills of the student who reads. */
  known?: readonly ProfileSkill[];
}

/** Skills of the offer: required, wanted, and taught in the company. */
export function OfferSkills({ skills, known = [] }: OfferSkillsProps) {
  const { t } = useTranslation('offers');
  const mine = new Set(known.map(({ ogr }) => ogr));
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby="skills">
      <h2 id="skills">{t('skills.title')}</h2>
      <Stack gap="lg">
        {SKILL_NEEDS.map((need) => {
          const group = skills.filter((skill) => skill.need === need);
          if (group.length === 0) return null;
          return (
            <div key={need}>
              <Box component="h3" ff="var(--font-text)" fw={500} mb="xs" className="small dimmed">
                {t(`skills.need.${need}`)}
              </Box>
              <ul className={`bare-list ${css.list}`}>
                {group.map(({ ogr, label }) => (
                  <Flex component="li" align="baseline" justify="space-between" gap="md" py="xs" className="ruled" key={ogr}>
                    <span>{label}</span>
                    {mine.has(ogr) && (
                      <span className={`micro ${css.mine}`}>
                        <IconCheck size={15} stroke={1.6} aria-hidden="true" />
                        {t('skills.mine')}
                      </span>
                    )}
                  </Flex>
                ))}
              </ul>
            </div>
          );
        })}
      </Stack>
    </section>
  );
}
