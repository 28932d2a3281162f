import { Box } from '@mantine/core';
import type { ScoreRuleView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './RuleList.module.css';

/** Conditions that an offer must meet before it is scored. */
export function RuleList({ rules }: { rules: readonly ScoreRuleView[] }) {
  const { t } = useTranslation('score');
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('rules.title', { count: rules.length })}</h2>
      <Box component="p" mt="xs" maw="var(--max-reading)">
        {t('rules.intro')}
      </Box>
      <ul className={`bare-list ${css.rules}`}>
        {rules.map(({ name, label, rule }) => (
          <li key={name}>
            <IconCheck size={18} stroke={1.6} aria-hidden="true" />
            <div>
              <Box component="h3" ff="var(--font-text)" fz="1rem" lh="1.5rem" className="strong">
                {label}
              </Box>
              <p className="small">{rule}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
